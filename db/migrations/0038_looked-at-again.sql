-- What is looked at is what stands there: what is gone waits no more, what was changed since is looked at again, and what is kept
-- from whom it concerns is kept from them here too.

-- What is deleted with an account leaves the queue, and its promise with it: whose it was was never answered.
create trigger keep_removed_insight_waiting after delete on insights for each row execute function keep_row_waiting('insight', 'id');
--> statement-breakpoint
create trigger keep_removed_comment_waiting after delete on comments for each row execute function keep_row_waiting('comment', 'id');
--> statement-breakpoint
delete from waiting w where (w.noun = 'insight' and not exists (select from insights i where i.id = w.item_id))
  or (w.noun = 'comment' and not exists (select from comments c where c.id = w.item_id));
