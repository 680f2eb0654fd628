-- How many contributions were promised an answer before this one. An author hears a place in the queue, never what stands in it.
create function waiting_before(promised timestamptz, sent timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from (
    select from notes where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from insights where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from comments where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from insight_edits where (promised_at, sent_at) < (promised, sent)
    union all select from comment_edits where (promised_at, sent_at) < (promised, sent)
    limit 1000) waiting
$$;
