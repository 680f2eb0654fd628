import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

export type AboutThing = { title: string; href: string | null };

/** What a row of the ledger is about, and where it is, as far as whoever asks may see it. */
export const thingOf = (noun: SQLWrapper, id: SQLWrapper): SQL<AboutThing | null> => sql`case ${noun}
  when 'note' then (select json_build_object('title', n.title, 'href', '/notes/' || n.slug) from notes n where n.id = ${id} and n.state <> 'draft')
  when 'insight' then (select json_build_object('title', left(i.statement, 120), 'href', '/moderation/history/insight-' || i.id) from insights i where i.id = ${id})
  when 'comment' then (select json_build_object('title', left(c.body, 120), 'href', '/moderation/history/comment-' || c.id) from comments c where c.id = ${id})
  when 'follow-up' then (select json_build_object('title', left(f.text, 120), 'href', '/moderation/history/follow-up-' || f.id) from note_follow_ups f where f.id = ${id} and f.state <> 'draft')
  when 'post' then (select json_build_object('title', p.title, 'href', '/posts/' || p.slug) from posts p where p.id = ${id})
  when 'report' then (select json_build_object('title', r.title, 'href', '/reports/' || r.slug) from reports r where r.id = ${id})
  when 'question' then (select json_build_object('title', q.question, 'href', '/questions/' || q.slug) from questions q where q.id = ${id})
  when 'pattern' then (select json_build_object('title', p.claim, 'href', case when p.published_at <= now() then '/patterns/' else '/desk/patterns/' end || p.slug) from patterns p where p.id = ${id})
  when 'challenge' then (select json_build_object('title', c.title, 'href', '/challenges/' || c.slug) from challenges c where c.id = ${id})
  when 'mission' then (select json_build_object('title', m.title, 'href', '/challenges/' || c.slug) from missions m join challenges c on c.id = m.challenge_id where m.id = ${id})
  when 'inquiry' then (select json_build_object('title', i.name, 'href', '/inquiries/' || i.slug) from inquiries i where i.id = ${id})
  when 'workshop' then (select json_build_object('title', w.title, 'href', case when w.published_at <= now() then '/workshops/' else '/desk/workshops/' end || w.slug) from workshops w where w.id = ${id})
  when 'place' then (select json_build_object('title', p.name, 'href', '/places/' || p.slug) from places p where p.id = ${id})
  when 'organisation' then (select json_build_object('title', o.name, 'href', '/organisations/' || o.slug) from organisations o where o.id = ${id})
  when 'member' then (select json_build_object('title', m.name, 'href', '/admin/people/' || m.id) from members m where m.id = ${id})
  when 'membership' then (select json_build_object('title', p.name || ' at ' || o.name, 'href', '/organisations/' || o.slug || '/people')
    from memberships m join organisations o on o.id = m.organisation_id join members p on p.id = m.member_id where m.id = ${id})
  when 'invitation' then (select json_build_object('title', 'To ' || o.name, 'href', '/organisations/' || o.slug || '/people')
    from invitations i join organisations o on o.id = i.organisation_id where i.id = ${id})
  when 'theme' then (select json_build_object('title', t.name, 'href', '/themes/' || t.slug) from themes t where t.id = ${id})
  when 'duty-week' then json_build_object('title', 'The rota', 'href', '/moderation/rota')
  when 'watched-words' then (select json_build_object('title', w.words, 'href', '/admin/watched-words') from watched_words w where w.id = ${id})
  when 'site' then json_build_object('title', 'Settings', 'href', '/admin/settings')
end`;
