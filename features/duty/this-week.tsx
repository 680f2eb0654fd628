import { thisWeekInWords } from "@/features/duty/in-words";

/** At the top of the queue: who looks this week, or that nobody is down. */
export function ThisWeek({ names }: { names: readonly string[] }) {
  return (
    <span className="inline-flex min-h-target flex-wrap items-center gap-x-2">
      {thisWeekInWords(names) || "Nobody is down for this week."}
      <a href="/moderation/rota" className="inline-flex min-h-target items-center">
        {names.length > 0 ? "Rota" : "Put yourself down"}
      </a>
    </span>
  );
}
