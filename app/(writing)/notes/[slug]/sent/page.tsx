import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { getOwnNote } from "@/features/notes/own-queries";
import { Receipt } from "@/features/notes/receipt";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Sent", description: "What happens next with your note." };

export default async function SentNotePage({ params }: PageProps<"/notes/[slug]/sent">) {
  const { slug } = await params;
  const note = await getOwnNote(await currentMember(`/notes/${slug}/sent`), slug);
  if (!note) notFound();
  const waits = note.state === "sent" || note.state === "in-review" || note.editWaits || note.reading !== null;
  if (!waits) redirect(`/notes/${note.slug}/edit`);
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Sent" />
      <PageHeading title={note.reading ? "Your colleague has it now" : "Thank you. The editors have it"} kicker={note.title} />
      <Receipt note={note} />
      <div className="mt-8 flex flex-wrap gap-4">
        <LinkButton href="/me" variant="quiet">
          My contributions
        </LinkButton>
        <LinkButton href={`/notes/${note.slug}/edit`} variant="quiet">
          Change it
        </LinkButton>
      </div>
    </>
  );
}
