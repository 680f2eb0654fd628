import { Tag } from "@/components/tag";
import { Day } from "@/components/written-date";
import { AppealStanding } from "@/features/appeals/appeal-standing";
import { CameBack } from "@/features/contributions/came-back";
import { HeldOrDeclined } from "@/features/contributions/held-or-declined";
import { lookedAtInWords, stateWords, waitingInWords } from "@/features/contributions/in-words";
import type { OwnContribution } from "@/features/contributions/queries";
import { placesInWords } from "@/features/insights/in-words";
import { OwnNoteStanding } from "@/features/notes/own-note-standing";

/** One of the member's own: what it is, how it stands, what to do next. */
export function OwnContributionRow({ item }: { item: OwnContribution }) {
  const isBack = item.cameBack !== null;
  return (
    <article id={`${item.noun}-${item.id}`} className="grid max-w-content gap-3 border-t border-line py-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-ui text-ink-3">
        <Tag tone={isBack ? "danger" : item.state === "published" ? "estuary" : "gorse"}>
          {isBack ? "Came back to you" : stateWords[item.state]}
        </Tag>
        <h2 className="text-ui font-normal">
          {nounWords[item.noun]}{" "}
          {item.target ? <a href={addressOf(item)}>{item.target.title}</a> : "something that is not there any more"}
        </h2>
      </div>
      {item.noun === "note" ? null : <p className="max-w-measure whitespace-pre-line">{item.words}</p>}
      {item.cameBack ? <CameBack {...item.cameBack} /> : null}
      {item.takenDownFor ? <CameBack reason={item.takenDownFor} /> : null}
      {item.heldOrDeclinedFor ? (
        <HeldOrDeclined state={item.state} isHidden={item.isHidden} reason={item.heldOrDeclinedFor} />
      ) : null}
      {item.noun === "note" ? <OwnNoteStanding note={item} /> : null}
      {item.lastDecision ? <AppealStanding decision={item.lastDecision} /> : null}
      <p className="font-ui text-ui text-ink-3">
        {item.wasHandedOver ? "A colleague who has left wrote this; you look after it now. " : ""}
        {standingInWords(item)}
      </p>
      {item.noun === "note" && item.state === "published" ? <WhatBecame item={item} /> : null}
      {nextStep(item)}
      {item.state === "draft" ? null : (
        <p className="font-ui text-ui">
          <a href={`/me/history/${item.noun}-${item.id}`} className="inline-flex min-h-target items-center">
            What became of it<span className="sr-only">: {item.target?.title ?? item.noun}</span>
          </a>
        </p>
      )}
    </article>
  );
}

/** What nobody has been sent yet is opened where it is written. */
const addressOf = ({ noun, state, target }: OwnContribution) =>
  noun === "note" && state === "draft" ? `${target?.href}/edit` : target?.href;

/** In how many places it was used, and what its author can say later on. */
function WhatBecame({ item: { became, laterAskedAt, target, speaks } }: { item: OwnContribution }) {
  if (!target) return null;
  const asked = became.isAsked && laterAskedAt !== null && speaks;
  const later = laterWords.get(became.last);
  return (
    <div className={`font-ui text-ui ${asked || became.cameBack ? "border-l-4 border-gorse bg-gorse-wash px-4 py-2" : ""}`}>
      {became.used > 0 ? (
        <p>
          <a href={`${target.href}#in-other-places`} className="inline-flex min-h-target items-center">
            Used in {placesInWords(became.used)}
          </a>
        </p>
      ) : null}
      {asked ? (
        <p>
          We asked you <Day at={laterAskedAt} /> what came of it.
        </p>
      ) : null}
      {became.cameBack ? <p>What you added later came back to you.</p> : null}
      {became.waits ? <p>What you added later is waiting.</p> : null}
      {later ? <p>{later}</p> : null}
      {speaks || became.waits || became.cameBack || later ? (
        <p>
          <a href={`${target.href}/later`} className="inline-flex min-h-target items-center">
            {became.cameBack ? "Read why, and change it" : later ? "Read why" : "Say what came of it later on"}
          </a>
        </p>
      ) : null}
    </div>
  );
}

const laterWords = new Map<OwnContribution["became"]["last"], string>([
  ["held", "What you added later is held for now."],
  ["declined", "What you added later was declined."],
  ["unpublished", "What you added later was taken down."],
]);

const nounWords = { note: "Note:", insight: "Insight on", comment: "Comment on" } as const;

function standingInWords(item: OwnContribution) {
  if (item.noun === "note" && item.state === "in-review" && item.looksAtIt)
    return lookedAtInWords({ since: new Date(item.looksAtIt.at), promisedAt: item.promisedAt });
  if (item.state === "sent" || item.state === "in-review") return waitingInWords(item);
  if (item.editWaits) return `${waitingInWords(item)} Until then the old words stay up.`;
  if (item.state === "published" && item.publishedAt)
    return (
      <>
        Published <Day at={item.publishedAt} />, from {item.place ?? "the network"}.
      </>
    );
  if (item.state === "withdrawn") return "Nobody else sees it.";
  return "";
}

const noteSteps = new Map<OwnContribution["state"], string>([
  ["draft", "Go on with it, or throw it away"],
  ["sent", "Change or withdraw it"],
  ["changes-requested", "Change it and send it again"],
  ["withdrawn", "Bring it back, or change it and send it again"],
  ["published", "Change it"],
]);

function nextStep({ noun, id, state, target, speaks }: OwnContribution) {
  if (noun === "note") {
    const words = noteSteps.get(state);
    if (target && words && (speaks || (state !== "withdrawn" && state !== "published")))
      return (
        <p className="font-ui text-ui">
          <a href={`${target.href}/edit`} className="inline-flex min-h-target items-center">
            {speaks ? words : "Withdraw it"}
          </a>
        </p>
      );
    if (state !== "in-review") return null;
    return (
      <p className="font-ui text-ui">
        <a href="/about#contact" className="inline-flex min-h-target items-center">
          Ask the editors to change or withdraw it
        </a>
      </p>
    );
  }
  if (state === "declined" && speaks && target)
    return (
      <p className="font-ui text-ui">
        Your text stays here.{" "}
        <a href={target.href} className="inline-flex min-h-target items-center">
          Say it in other words, as a new {noun}
        </a>
      </p>
    );
  if (state === "declined" || state === "unpublished" || state === "held") return null;
  if (!speaks && state === "withdrawn") return null;
  const words = { "changes-requested": "Change it and send it again", withdrawn: "Send it again" };
  return (
    <p className="font-ui text-ui">
      <a href={`/me/${noun}s/${id}/edit`} className="inline-flex min-h-target items-center">
        {speaks
          ? state === "changes-requested" || state === "withdrawn"
            ? words[state]
            : "Change or withdraw"
          : "Withdraw it"}
      </a>
    </p>
  );
}
