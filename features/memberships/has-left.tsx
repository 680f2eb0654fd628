import { Notice } from "@/components/notice";
import type { Receipt } from "@/features/memberships/people-queries";
import { counted } from "@/lib/counts";
import { momentInWords } from "@/lib/dates";

/** The receipt for who has just left. */
export function HasLeft({ receipt, organisation }: { receipt: Receipt; organisation: string }) {
  return (
    <div className="mb-8">
      <Notice title={`You have left ${organisation}`} announce>
        <p>
          {momentInWords(receipt.leftAt)}.{" "}
          {receipt.waiting > 0
            ? `We have told its leads that ${counted(receipt.waiting, "note")} of yours ${receipt.waiting === 1 ? "is" : "are"} there for a colleague to look after.`
            : "You left nothing behind."}{" "}
          What you published stays as it is.
        </p>
      </Notice>
    </div>
  );
}
