import type { House, Member, Viewer } from "@/db/doors";
import { isFresh } from "@/lib/session-limits";

/** Editors and administrators: they look after everything that no organisation does. */
export const isEditor = (viewer: Viewer) => viewer?.staffRole === "editor" || viewer?.staffRole === "administrator";

/** Bringing in people whose membership nobody else decides: the first of a site, and the demonstration's. */
export const canFoundMember = (by: Member | House) => "house" in by && by.house === "founder";

/** Whether a second factor was shown a moment ago: dangerous deeds ask for it again. */
export const hasJustProved = (member: Viewer) => isFresh(member?.provedAt);

/** The refusal where it was not. Pages with such deeds ask `confirmedMember` of web/viewer, so few people ever read it. */
export const confirmFirst =
  "Confirm that it is you before this is done: open /sign-in/second in another tab, then send this again. Your words are kept here.";

/** Letters about who joins go to leads, and are theirs to decline; those about what one wrote are everybody's. */
export const canDeclineLetters = (member: Member) => member.organisations.some(({ isLead }) => isLead);

/** The letter of each morning is theirs to decline who get it; not the one about what is past its promise. */
export const canDeclineMornings = (member: Member) => member.staffRole !== null || member.waitingRole !== null;

/** Another address, another way in, or the end of an account: staff have just confirmed that it is them. */
export const canChangeAccount = (member: Member) => (member.staffRole || member.waitingRole ? hasJustProved(member) : true);

/** Asking after people whom nobody has seen is nobody's deed but the worker's. */
export const isTheWorker = (by: House) => by.house === "worker";
