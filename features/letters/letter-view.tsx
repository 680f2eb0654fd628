import { Disclosure } from "@/components/disclosure";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { Moment } from "@/components/written-date";
import type { getLetter } from "@/features/letters/queries";

type LetterViewProps = { letter: NonNullable<Awaited<ReturnType<typeof getLetter>>> };

export function LetterView({ letter }: LetterViewProps) {
  const link = /^https?:\/\/\S+$/m.exec(letter.text)?.[0];
  return (
    <>
      <PageHeading kicker={<a href="/dev/mail">Letters</a>} title={letter.subject}>
        To <span className="wrap-anywhere">{letter.toAddress}</span>, <Moment at={letter.madeAt} />
      </PageHeading>
      <p className="max-w-measure whitespace-pre-wrap wrap-anywhere">{letter.text}</p>
      {link ? (
        <div className="my-8">
          <LinkButton href={link}>Open the link of this letter</LinkButton>
        </div>
      ) : null}
      <Disclosure summary="The same letter as mail programs get it">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0} className="overflow-x-auto bg-sunken p-4 text-small">
          {letter.html}
        </pre>
      </Disclosure>
    </>
  );
}
