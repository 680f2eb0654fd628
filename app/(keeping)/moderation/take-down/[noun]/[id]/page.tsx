import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { validate } from "uuid";
import { deeds } from "@/app/(keeping)/moderation/take-down/[noun]/[id]/deeds";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { TextAsTyped } from "@/features/appeals/text-as-typed";
import { CameBack } from "@/features/contributions/came-back";
import { DeedForm } from "@/features/contributions/deed-form";
import { saidNounOf, saidWords } from "@/features/moderation/said-noun";
import { getToTakeDown } from "@/features/moderation/take-down-queries";
import { TakeDownSaidForm } from "@/features/moderation/take-down-said-form";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Take it down", robots: { index: false } };

type Props = {
  params: Promise<{ noun: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

const told = new Map([
  ["taken-down", "Taken down. Its author has been written to, with your reason and their text."],
  ["put-back", "It is published again, and its author has been told."],
]);

export default async function TakeDownSaidPage({ params, searchParams }: Props) {
  const [{ noun: named, id }, { done }] = await Promise.all([params, searchParams]);
  const noun = saidNounOf(named);
  const item = noun && validate(id) ? await getToTakeDown(await currentViewer(), noun, id) : null;
  if (!noun || !item) notFound();
  const what = told.get(String(done));
  const words = saidWords[noun];
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="Take it down" />
      <PageHeading
        title={item.can.unpublish ? `Take ${words} down` : `${words.charAt(0).toUpperCase()}${words.slice(1)} is taken down`}
        kicker={item.place ?? undefined}
      />
      <div className="grid gap-8">
        {what ? <Notice announce title={what} /> : null}
        <TextAsTyped text={item.text} />
        <p className="font-ui text-ui">
          <a href={`/moderation/history/${noun}-${id}`} className="inline-flex min-h-target items-center">
            Who decided what on it, and why
          </a>
        </p>
        {item.can.unpublish ? (
          <>
            <ul className="max-w-measure list-disc pl-6">
              <li>It goes from every page, list and count at once. What others answered stays.</li>
              <li>Its author gets a letter with your reason and their text, and can ask that somebody else looks.</li>
              <li>It can be put back.</li>
            </ul>
            <TakeDownSaidForm action={deeds[noun].unpublish} item={{ id, version: item.version }} />
          </>
        ) : (
          <>
            {item.reason ? <CameBack reason={item.reason} /> : null}
            <DeedForm action={deeds[noun].restore} item={item} variant="quiet">
              Publish it again
            </DeedForm>
          </>
        )}
      </div>
    </>
  );
}
