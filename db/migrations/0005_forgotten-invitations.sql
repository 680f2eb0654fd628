-- Whom somebody invited and who never came: their address is not kept for ever.
grant delete on invitations to hereabouts_app;
--> statement-breakpoint
create policy the_door_forgets on invitations for delete using (
  (select asking_house()) = 'door' and accepted_at is null and least(expires_at, withdrawn_at) < now() - interval '180 days');
