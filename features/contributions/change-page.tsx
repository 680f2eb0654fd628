import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { AppealStanding } from "@/features/appeals/appeal-standing";
import { CameBack } from "@/features/contributions/came-back";
import type { LastDecision } from "@/features/contributions/context";
import { HeldOrDeclined } from "@/features/contributions/held-or-declined";
import { stateWords } from "@/features/contributions/in-words";

type ChangePageProps = {
  noun: "insight" | "comment";
  item: {
    state: keyof typeof stateWords;
    target: { title: string; href: string } | null;
    cameBack: { reason: string } | null;
    heldOrDeclinedFor: string | null;
    isHidden: boolean;
    takenDownFor: string | null;
    lastDecision: LastDecision | null;
    edit: object | null;
    can: { edit: boolean; withdraw: boolean; sendAgain: boolean };
  };
  standing: ReactNode;
  change: ReactNode;
  naming: ReactNode;
  withdraw: ReactNode;
  sendAgain: ReactNode;
};

/** Changing, withdrawing or sending again what one wrote: how it stands now, then the form. */
export function ChangePage({ noun, item, standing, change, naming, withdraw, sendAgain }: ChangePageProps) {
  const { state, target, cameBack, heldOrDeclinedFor, takenDownFor, lastDecision, edit, can } = item;
  const title = heldOrDeclinedFor || takenDownFor ? `Your ${noun}` : `Change your ${noun}`;
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here={title} />
      <PageHeading title={title} kicker={edit ? "Published; new words are waiting" : stateWords[state]}>
        {target ? (
          <p>
            On <a href={target.href}>{target.title}</a>
          </p>
        ) : null}
      </PageHeading>
      <div className="grid gap-8">
        {cameBack ? <CameBack reason={cameBack.reason} /> : null}
        {takenDownFor ? <CameBack reason={takenDownFor} /> : null}
        {heldOrDeclinedFor ? <HeldOrDeclined state={state} isHidden={item.isHidden} reason={heldOrDeclinedFor} /> : null}
        {lastDecision ? <AppealStanding decision={lastDecision} /> : null}
        <section aria-labelledby="standing" className="max-w-content border-t border-line pt-3">
          <h2 id="standing" className="mb-3 text-h3">
            {state === "published" ? "On the page now" : "How it stands now"}
          </h2>
          {standing}
        </section>
        {can.edit ? change : null}
        {naming}
        {can.withdraw ? withdraw : null}
        {can.sendAgain ? sendAgain : null}
        {can.edit || can.sendAgain ? null : <p className="max-w-measure">{whyNot(item, noun)}</p>}
      </div>
    </>
  );
}

const whyNot = ({ state, can }: ChangePageProps["item"], noun: string) =>
  can.withdraw || state === "withdrawn"
    ? "You have left the organisation that you wrote this for, so nothing new can be said in its name."
    : `This ${noun} cannot be changed any more.`;
