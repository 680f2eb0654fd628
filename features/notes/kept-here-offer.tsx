import { Button } from "@/components/button";
import { type FieldName, wordOf } from "@/features/notes/form-words";
import type { KeptHere } from "@/features/notes/kept-here";
import { dayInWords, timeInWords } from "@/lib/dates";

type KeptHereOfferProps = { kept: KeptHere; putBack: () => void; throwAway: () => void };

/** What somebody wrote on this device and the server never got. */
export function KeptHereOffer({ kept, putBack, throwAway }: KeptHereOfferProps) {
  const at = new Date(kept.at);
  const begins = texts.map((name) => wordOf(kept.words, name).trim()).find(Boolean) ?? "";
  return (
    <div role="status" className="grid gap-3 border-l-4 border-gorse bg-gorse-wash p-4 font-ui text-ui">
      <p>
        You wrote something on this device, on {dayInWords(at)} at {timeInWords(at)}, that was not saved:
      </p>
      <p className="max-w-measure font-semibold">{begins.length > 140 ? `${begins.slice(0, 140)} …` : begins}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="button" variant="quiet" onClick={putBack}>
          Put it back
        </Button>
        <Button type="button" variant="quiet" onClick={throwAway}>
          Throw it away
        </Button>
      </div>
    </div>
  );
}

const texts: FieldName[] = ["title", "learned", "worked", "challenging", "setOut", "nextText"];
