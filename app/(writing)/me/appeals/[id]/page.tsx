import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7, validate } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Disclosure } from "@/components/disclosure";
import { Inset } from "@/components/inset";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { Day } from "@/components/written-date";
import { AppealForm } from "@/features/appeals/appeal-form";
import { AppealStanding } from "@/features/appeals/appeal-standing";
import { decisionInWords } from "@/features/appeals/outcomes";
import { getDecision, type OwnDecision } from "@/features/appeals/queries";
import { TextAsTyped } from "@/features/appeals/text-as-typed";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Ask somebody else to look",
  description: "A decision on what you wrote, looked at again by somebody who did not take it.",
};

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ asked?: string | string[] }> };

export default async function AppealPage({ params, searchParams }: Props) {
  const [{ id }, { asked }] = await Promise.all([params, searchParams]);
  const member = await currentMember(`/me/appeals/${id}`);
  const decision = validate(id) ? await getDecision(member, id) : null;
  if (!decision) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Ask somebody else to look" />
      <PageHeading
        title="Ask somebody else to look"
        lede="Once for each decision. Somebody who did not take it, and whom it does not concern, looks at it and answers in words."
      />
      <div className="grid gap-8">
        {asked === "yes" && decision.appeal ? (
          <Notice announce title="Sent">
            <p>Somebody else looks at it. You hear by letter, and here.</p>
          </Notice>
        ) : null}
        <Told decision={decision} />
        <Next decision={decision} />
      </div>
    </>
  );
}

function Told({ decision: { at, deed, yours, reason, ownAt, text } }: { decision: OwnDecision }) {
  return (
    <section aria-labelledby="the-decision" className="grid max-w-content gap-3">
      <h2 id="the-decision" className="text-h3">
        The decision
      </h2>
      <p className="max-w-measure">
        On {yours}, <Day at={at} />: {decisionInWords(deed)}. <a href={ownAt}>See how it stands</a>.
      </p>
      {reason ? (
        <Inset>
          <p className="font-ui text-small font-semibold text-ink-2">A moderator wrote</p>
          <p className="whitespace-pre-line">{reason}</p>
        </Inset>
      ) : null}
      <Disclosure summary="Your text">
        <TextAsTyped text={text} />
      </Disclosure>
    </section>
  );
}

function Next({ decision: { id, deed, appeal, can } }: { decision: OwnDecision }) {
  if (appeal)
    return (
      <section aria-labelledby="your-words" className="grid max-w-content gap-3">
        <h2 id="your-words" className="text-h3">
          What you wrote
        </h2>
        <p className="max-w-measure whitespace-pre-line">{appeal.words}</p>
        <AppealStanding decision={{ id, deed, appeal }} />
      </section>
    );
  if (can.appeal) return <AppealForm id={v7()} decisionId={id} />;
  return <p className="max-w-measure">It has gone on since this was decided, so there is nothing to look at again.</p>;
}
