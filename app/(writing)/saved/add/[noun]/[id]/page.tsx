import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { getSaving } from "@/features/saved-lists/queries";
import { SaveForm } from "@/features/saved-lists/save-form";
import { savableNouns } from "@/features/saved-lists/schema";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Save to a list", robots: { index: false } };

type Props = { params: Promise<{ noun: string; id: string }> };

export default async function SavePage({ params }: Props) {
  const { noun: name, id } = await params;
  const member = await currentMember(`/saved/add/${name}/${id}`);
  const noun = savableNouns.find((one) => one === name);
  const saving = noun ? await getSaving(member, { noun, id }) : null;
  if (!noun || !saving) notFound();
  return (
    <>
      <PageHeading title="Save to a list">
        <p>
          <a href={saving.href}>{saving.title}</a>
        </p>
      </PageHeading>
      {saving.can.save ? (
        <SaveForm target={{ noun, id }} lists={saving.lists} />
      ) : (
        <p className="max-w-measure">
          Partners keep lists: people in an organisation that works in a place. Once an organisation has let you in, you can
          too. <a href="/welcome">Ask to join one</a>.
        </p>
      )}
    </>
  );
}
