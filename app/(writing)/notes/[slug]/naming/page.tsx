import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { NamingForm } from "@/features/contributions/naming-form";
import { nameNoteAction } from "@/features/notes/naming-actions";
import { getNoteNaming } from "@/features/notes/naming-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "How you are named", description: "How readers see who wrote a learning note." };

type Props = { params: Promise<{ slug: string }> };

export default async function NamingPage({ params }: Props) {
  const { slug } = await params;
  const member = await currentMember(`/notes/${slug}/naming`);
  const note = await getNoteNaming(member, slug);
  if (!note) notFound();
  const { name, jobTitle } = member;
  const { id, namedAs, namings, organisation, place } = note;
  return (
    <>
      <Breadcrumbs trail={[{ name: note.title || "Your note", href: `/notes/${slug}` }]} here="How you are named" />
      <PageHeading
        title="How you are named"
        lede="You can change this at any time. It changes at once, wherever this note is shown."
      />
      <NamingForm action={nameNoteAction} item={{ id, namedAs, namings, organisation, place }} me={{ name, jobTitle }} />
    </>
  );
}
