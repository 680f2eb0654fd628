import { Inset } from "@/components/inset";
import { Day } from "@/components/written-date";
import type { OwnTrust } from "@/features/trust/queries";
import { contactAddress } from "@/lib/contact";

type WhyItWaitsProps = { trust: OwnTrust; hasWaiting: boolean };

/** Why what its author said waits, in their own words' place: never silently. Nothing where it does not. */
export function WhyItWaits({ trust: { isTrusted, word }, hasWaiting }: WhyItWaitsProps) {
  if (isTrusted) return null;
  if (word)
    return (
      <Inset>
        <p>
          Your comments and insights wait to be looked at first: trust was taken on <Day at={word.since} />, because
        </p>
        <p dir="auto" className="my-2 whitespace-pre-line wrap-anywhere">
          “{word.reason}”
        </p>
        <p>
          Go on writing: each is answered by the day that is promised beside it. Trust can be given back; to ask for it, write
          to <a href={`mailto:${contactAddress()}`}>{contactAddress()}</a>.
        </p>
      </Inset>
    );
  if (!hasWaiting) return null;
  return (
    <Inset>
      Your comments and insights wait to be looked at first, as everybody’s first ones do. Once two things of yours are
      published, they go live at once. Until then you need do nothing.
    </Inset>
  );
}
