import { roles } from "@/features/rights/model-people";
import { rightsGroups } from "@/features/rights/rights";

const all = new Intl.ListFormat("en-GB");

/** Every right with those who have it, as the policies answer at this moment. */
export function rightsInWords() {
  return rightsGroups.map(({ title, rights }) => ({
    title,
    rights: rights.map(({ words, may }) => ({ words, who: whoInWords(roles.map(({ viewer }) => may(viewer))) })),
  }));
}

/** "Everybody, without an account", "Nobody", "Partners and leads", "Leads, editors and administrators". */
export function whoInWords(answers: readonly boolean[]): string {
  const [visitor, ...members] = answers;
  if (answers.every(Boolean)) return "Everybody, without an account";
  if (!visitor && members.every(Boolean)) return "Everybody who is signed in";
  const named = all.format(roles.filter((_, index) => answers[index]).map(({ name }) => name));
  return named === "" ? "Nobody" : named.charAt(0).toUpperCase() + named.slice(1);
}
