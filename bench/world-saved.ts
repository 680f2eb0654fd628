import { members } from "@/bench/landmarks";

export const listsEach = 4;
const thingsEach = 25;

/** Every member has some lists, with notes of all kinds in them: some that they may not see any more. */
export const saved = (notes: number) => [
  `insert into saved_lists (id, member_id, name)
   select pg_temp.id('list', m * ${listsEach} + k), pg_temp.id('member', m), 'List ' || k
   from generate_series(1, ${members}) m, generate_series(1, ${listsEach}) k`,
  `insert into saved_things (id, list_id, note_id)
   select pg_temp.id('thing', row_number() over ()), list_id, note_id from (
     select distinct pg_temp.id('list', list) as list_id, pg_temp.note(pg_temp.pick(list * ${thingsEach} + t, 60, ${notes})) as note_id
     from generate_series(${listsEach + 1}, ${(members + 1) * listsEach}) list, generate_series(1, ${thingsEach}) t) put`,
];
