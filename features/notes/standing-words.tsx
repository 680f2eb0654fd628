import { Day } from "@/components/written-date";
import { type Evidence, standingOf } from "@/features/notes/standing";

/** "A few places · contested · not looked at since 6 June 2018" */
export function StandingWords({ note }: { note: Evidence }) {
  const { reach, isContested, notSince } = standingOf(note);
  return (
    <span className="inline-block first-letter:uppercase">
      {reach}
      {isContested ? " · contested" : ""}
      {notSince ? (
        <>
          {" "}
          · not looked at since <Day at={notSince} />
        </>
      ) : null}
    </span>
  );
}
