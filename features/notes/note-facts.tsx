import type { ReactNode } from "react";
import { Tag } from "@/components/tag";
import { Day } from "@/components/written-date";
import { knowingWords, levelWords, sayAll, stanceWords, sureWords } from "@/features/notes/in-words";
import type { WholeNote } from "@/features/notes/queries";

type Facts = Pick<
  WholeNote,
  | "howWeKnow"
  | "howSure"
  | "levels"
  | "behaviours"
  | "themes"
  | "question"
  | "challenge"
  | "inquiry"
  | "sources"
  | "reference"
  | "reviewBy"
  | "isOverdue"
>;

/** The margin: how they know, how sure they are, and where else it belongs. */
export function NoteFacts({ note }: { note: Facts }) {
  return (
    <dl className="grid gap-6 font-ui text-ui print:grid-cols-3 print:gap-x-6 print:gap-y-3">
      {note.howWeKnow.length > 0 ? <Fact name="How we know">{sayAll(knowingWords, note.howWeKnow)}</Fact> : null}
      {note.howSure ? <Fact name="How sure we are">{sureWords[note.howSure]}</Fact> : null}
      {note.levels.length > 0 ? <Fact name="Level">{sayAll(levelWords, note.levels)}</Fact> : null}
      {note.behaviours.length > 0 ? (
        <Fact name="Behaviours">
          <ul className="grid gap-3">
            {note.behaviours.map((behaviour) => (
              <li key={behaviour.number}>
                <a href={`/notes?behaviour=${behaviour.number}`} className="text-ink-2">
                  {behaviour.words}
                </a>
                <p className="mt-1">
                  <Tag tone={behaviour.group}>{stanceWords[behaviour.stance]}</Tag>
                </p>
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {note.themes.length > 0 ? (
        <Fact name="Themes">
          <ul>
            {note.themes.map((theme) => (
              <li key={theme.slug}>
                <a href={`/themes/${theme.slug}`} className="inline-flex min-h-target items-center text-ink-2">
                  {theme.name}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {note.question ? (
        <Fact name="Speaks to the question">
          <a href={`/questions/${note.question.slug}`} className="text-ink-2">
            {note.question.question}
          </a>
        </Fact>
      ) : null}
      {note.challenge ? (
        <Fact name="Part of the grand challenge">
          <a href={`/challenges/${note.challenge.slug}`} className="text-ink-2">
            {note.challenge.title}
          </a>
        </Fact>
      ) : null}
      {note.inquiry ? (
        <Fact name="Part of the inquiry">
          <a href={`/inquiries/${note.inquiry.slug}`} className="text-ink-2">
            {note.inquiry.name}
          </a>
        </Fact>
      ) : null}
      {note.sources.length > 0 ? (
        <Fact name="Sources">
          <ul className="grid gap-1">
            {note.sources.map((source) => (
              <li key={source.url}>
                <a href={source.url} rel="nofollow ugc noopener" data-source="" className="text-ink-2">
                  {source.label}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      <Fact name="Reference">
        <span className="tabular-nums">{note.reference}</span>
      </Fact>
      {note.reviewBy ? (
        <Fact name={note.isOverdue ? "Should have been looked at again by" : "To be looked at again by"}>
          <Day at={note.reviewBy} />
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-line pt-3">
      <dt className="text-ink-3">{name}</dt>
      <dd className="mt-1 text-ink first-letter:uppercase">{children}</dd>
    </div>
  );
}
