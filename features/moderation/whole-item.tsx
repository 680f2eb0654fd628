import type { ReactNode } from "react";
import { Disclosure } from "@/components/disclosure";
import { Inset } from "@/components/inset";
import { PlaceMark } from "@/components/place-mark";
import { Prose } from "@/components/prose";
import { Day, Month, Months } from "@/components/written-date";
import { LaterOn } from "@/features/follow-ups/later-on";
import { kindWords } from "@/features/insights/in-words";
import { InsightWords } from "@/features/insights/insight-words";
import { careWords } from "@/features/moderation/in-words";
import type { WaitingItem } from "@/features/moderation/waiting-queries";
import { ChangedParts } from "@/features/notes/changed-parts";
import { NoteBody } from "@/features/notes/note-body";
import { marked } from "@/lib/passages";

/** The item as it will appear, with what only staff see of it. */
export function WholeItem({ item }: { item: WaitingItem }) {
  if (item.noun === "note") return <Note note={item} />;
  if (item.noun === "insight") return <Insight insight={item} />;
  if (item.noun === "follow-up") return <FollowUp followUp={item} />;
  return <Comment comment={item} />;
}

type Of<Noun extends WaitingItem["noun"]> = Extract<WaitingItem, { noun: Noun }>;

function Note({ note }: { note: Of<"note"> }) {
  if (note.edit) return <NoteEdit note={note} edit={note.edit} />;
  const remarked = [...note.remarks, ...(note.since?.remarks ?? [])];
  return (
    <>
      <p className="font-ui text-ui text-ink-3">
        {note.place.name} · <Months from={note.happenedFrom} to={note.happenedTo} /> · for {audienceInWords(note)}
      </p>
      <h3 className="mt-2 text-h2" data-part="title">
        {note.title}
      </h3>
      <p className="mt-3 mb-6 max-w-measure text-lede text-ink-2">{note.learnedFirst}</p>
      <NoteBody note={withMarks(note, remarked)} />
      <CareCheck {...note} />
    </>
  );
}

type Edit = NonNullable<Of<"note">["edit"]>;

function NoteEdit({ note, edit }: { note: Of<"note">; edit: Edit }) {
  return (
    <>
      <p className="mb-4 max-w-measure">
        <a href={`/notes/${note.slug}`}>{note.title}</a> stays up as it is until these words are published.
      </p>
      {edit.changed.length > 0 ? (
        <ChangedParts parts={edit.changed} />
      ) : (
        <p>These words say the same as those that are published.</p>
      )}
      <div className="mt-6">
        <Disclosure summary="The whole note with these words">
          <h3 className="mt-2 text-h2">{edit.title}</h3>
          <p className="mt-3 mb-6 max-w-measure text-lede text-ink-2">{edit.learnedFirst}</p>
          <NoteBody note={edit} />
        </Disclosure>
      </div>
      <CareCheck {...edit} />
    </>
  );
}

function CareCheck({ careAnswer, consent }: Pick<Edit, "careAnswer" | "consent">) {
  return (
    <div className="mt-8">
      <Inset>
        <p className="font-ui text-small font-semibold text-ink-2">The care check</p>
        {careAnswer ? <p>{careWords[careAnswer]}</p> : null}
        {consent ? (
          <p>
            {consent.who}: {consent.how} To be asked again by <Day at={consent.reviewOn} />.
          </p>
        ) : null}
      </Inset>
    </div>
  );
}

/** The passages that are meant by a remark, where they stand. */
function withMarks(note: Of<"note">, remarks: readonly { field: string; passage: string }[]) {
  const meant = (part: string) =>
    remarks.filter(({ field, passage }) => field === part && passage).map(({ passage }) => passage);
  return {
    ...note,
    setOutHtml: marked(note.setOutHtml, meant("setOut")),
    workedHtml: marked(note.workedHtml, meant("worked")),
    challengingHtml: marked(note.challengingHtml, meant("challenging")),
    learnedHtml: marked(note.learnedHtml, meant("learned")),
  };
}

function audienceInWords({ audience, circle, opensAt, isOpening }: Of<"note">) {
  if (audience === "everyone") return "everyone";
  if (isOpening && opensAt)
    return (
      <>
        everyone at once, as its day (<Day at={opensAt} />) has come
      </>
    );
  const first = { partners: "partners", organisation: "its own organisation", circle: `a circle: ${circle.join(", ")}` }[
    audience
  ];
  return opensAt ? (
    <>
      {first}, and everyone from <Day at={opensAt} />
    </>
  ) : (
    first
  );
}

function Insight({ insight }: { insight: Of<"insight"> }) {
  const { edit } = insight;
  return (
    <>
      <h3 className="mb-3">{kindWords[(edit ?? insight).kind].name}</h3>
      <div className="flex gap-4 border-t border-line py-4">
        <PlaceMark outline={insight.place.outline} region={insight.place.region} />
        <div className="min-w-0">
          <p className="mb-1 font-ui text-small font-semibold">{insight.editPlace ?? insight.place.name}</p>
          <InsightWords insight={{ ...insight, ...edit }} />
          <p className="mt-2 font-ui text-small text-ink-3">{(edit ?? insight).byline}</p>
        </div>
      </div>
      {edit ? (
        <Before>
          <p className="mb-1 font-ui text-small text-ink-3">
            {kindWords[insight.kind].name} · {insight.place.name} · {insight.byline}
          </p>
          <InsightWords insight={insight} />
        </Before>
      ) : null}
    </>
  );
}

function FollowUp({ followUp: { happenedOn, html, before } }: { followUp: Of<"follow-up"> }) {
  return (
    <>
      <LaterOn when={<Month at={happenedOn} />} html={html} level={3} />
      {before ? (
        <Before>
          <LaterOn when={<Month at={before.happenedOn} />} html={before.html} level={3} />
        </Before>
      ) : null}
    </>
  );
}

function Comment({ comment }: { comment: Of<"comment"> }) {
  return (
    <>
      {comment.answers ? (
        <Inset>
          <p className="font-ui text-small text-ink-3">It answers {comment.answers.byline}</p>
          <Prose html={comment.answers.bodyHtml} />
        </Inset>
      ) : null}
      <div className="border-t border-line py-4">
        <p className="mb-1 font-ui text-small font-semibold">{comment.byline}</p>
        <Prose html={comment.edit?.html ?? comment.bodyHtml} />
      </div>
      {comment.edit ? (
        <Before>
          <Prose html={comment.bodyHtml} />
        </Before>
      ) : null}
    </>
  );
}

function Before({ children }: { children: ReactNode }) {
  return (
    <section className="mt-4 border-t border-line pt-3">
      <h3 className="mb-2 font-ui text-ui font-semibold">On the page until then</h3>
      {children}
    </section>
  );
}
