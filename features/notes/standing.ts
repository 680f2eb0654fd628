/** What other places have said of a note, and whether anybody has looked at it since. */
export type Evidence = {
  /** In how many places each was said; `places` are those that speak for it, with its own. */
  elsewhere: { saw: number; differs: number; builds: number; used: number; places: number };
  isOverdue: boolean;
  lookedAtOn: string | null;
};

export type Standing = {
  reach: "one place" | "a few places" | "many places";
  isContested: boolean;
  /** The day since which nobody has looked at it, where its review date has passed. */
  notSince: string | null;
};

/**
 * How a note stands, said in words and never as a score. Places speak for it that saw the same, built on it or used it; one
 * where it went another way makes it contested, however many agree.
 */
export function standingOf({ elsewhere: { places, differs }, isOverdue, lookedAtOn }: Evidence): Standing {
  return {
    reach: places >= 5 ? "many places" : places >= 2 ? "a few places" : "one place",
    isContested: differs > 0,
    notSince: isOverdue ? lookedAtOn : null,
  };
}
