import { Day } from "@/components/written-date";
import type { Gap } from "@/features/contributions/gaps";

/** In the place of what was taken down: that something was here, and what became of it. */
export function GapLine({ noun, gap: { isHidden, goneAt } }: { noun: "comment" | "insight"; gap: Gap }) {
  const one = noun === "comment" ? "A comment" : "An insight";
  return (
    <p className="font-ui text-ui text-ink-3 italic">
      {isHidden ? (
        `${one} is hidden until a moderator has looked at it.`
      ) : (
        <>
          {one} was taken down by a moderator
          {goneAt ? (
            <>
              , <Day at={goneAt} />
            </>
          ) : null}
          .
        </>
      )}
    </p>
  );
}
