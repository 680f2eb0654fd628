import { Day } from "@/components/written-date";
import type { WholePlace } from "@/features/places/queries";

type Mission = WholePlace["challenges"][number]["missions"][number];

export function MissionLine({ mission: { title, test, dueOn, answer, answered } }: { mission: Mission }) {
  return (
    <div className="border-t border-line py-3">
      <p className="font-heading">{title}</p>
      <p className="mt-1 max-w-measure text-ink-2">{test}</p>
      <p className="mt-1 max-w-measure font-ui text-ui">
        <span className="text-ink-3">
          By <Day at={dueOn} />.{" "}
        </span>
        {answer ? answered : <span className="font-semibold">Not answered yet.</span>}
      </p>
    </div>
  );
}
