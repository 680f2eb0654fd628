import { deedInWords } from "@/features/audit/deeds";

type DeedSaidProps = { who: string; deed: string; reason: string | null };

/** Who did what, and why. */
export function DeedSaid({ who, deed, reason }: DeedSaidProps) {
  return (
    <>
      <p>
        <span dir="auto" className="font-semibold">
          {who}
        </span>{" "}
        {deedInWords(deed)}
      </p>
      {reason ? (
        <p dir="auto" className="max-w-measure whitespace-pre-wrap">
          “{reason}”
        </p>
      ) : null}
    </>
  );
}
