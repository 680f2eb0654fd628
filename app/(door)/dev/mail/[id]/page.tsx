import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LetterView } from "@/features/letters/letter-view";
import { getLetter } from "@/features/letters/queries";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "A letter", description: "One letter of this site.", robots: { index: false } };

export default async function LetterPage({ params }: PageProps<"/dev/mail/[id]">) {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const letter = (await getLetter(await currentViewer(), id.data)) ?? notFound();
  return <LetterView letter={letter} />;
}
