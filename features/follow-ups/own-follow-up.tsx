import { Disclosure } from "@/components/disclosure";
import { Tag } from "@/components/tag";
import { Month } from "@/components/written-date";
import { AppealStanding } from "@/features/appeals/appeal-standing";
import { CameBack } from "@/features/contributions/came-back";
import { DeedForm } from "@/features/contributions/deed-form";
import { HeldOrDeclined } from "@/features/contributions/held-or-declined";
import { stateWords, waitingInWords } from "@/features/contributions/in-words";
import { withdrawFollowUpAction } from "@/features/follow-ups/actions";
import { FollowUpForm } from "@/features/follow-ups/follow-up-form";
import { LaterOn } from "@/features/follow-ups/later-on";
import type { OwnFollowUp } from "@/features/follow-ups/queries";

/** One of what the author has added: how it stands, and what they can do with it. */
export function OwnFollowUpItem({ followUp, isTrusted }: { followUp: OwnFollowUp; isTrusted: boolean }) {
  const { state, replacesId, happenedOn, html, can, cameBack } = followUp;
  return (
    <article id={`later-${followUp.id}`} className="grid max-w-content gap-3 border-t border-line py-6">
      <p className="flex flex-wrap items-center gap-3 font-ui text-ui text-ink-3">
        <Tag tone={state === "published" ? "estuary" : state === "changes-requested" ? "danger" : "gorse"}>
          {stateWords[state]}
        </Tag>
        {replacesId ? <span>New words; until then the old ones stay on the note.</span> : null}
      </p>
      <LaterOn when={<Month at={happenedOn} />} html={html} level={3} />
      {state === "changes-requested" && cameBack ? <CameBack reason={cameBack.reason} /> : null}
      {followUp.takenDownFor ? <CameBack reason={followUp.takenDownFor} /> : null}
      {followUp.heldOrDeclinedFor ? (
        <HeldOrDeclined state={state} isHidden={followUp.isHidden} reason={followUp.heldOrDeclinedFor} />
      ) : null}
      {followUp.lastDecision ? <AppealStanding decision={followUp.lastDecision} /> : null}
      {state === "sent" ? <p className="font-ui text-ui text-ink-3">{waitingInWords(followUp)}</p> : null}
      {can.edit ? (
        <Disclosure
          summary={state === "withdrawn" ? "Change it and send it again" : "Change it"}
          open={state === "changes-requested"}
        >
          <FollowUpForm item={followUp} isTrusted={isTrusted} />
        </Disclosure>
      ) : null}
      {can.withdraw ? (
        <DeedForm action={withdrawFollowUpAction} item={followUp} variant="quiet">
          Withdraw it
        </DeedForm>
      ) : null}
    </article>
  );
}
