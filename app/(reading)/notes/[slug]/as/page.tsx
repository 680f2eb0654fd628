import type { Metadata } from "next";
import { notFound } from "next/navigation";
import NotePage from "@/app/(reading)/notes/[slug]/page";
import NotFound from "@/app/not-found";
import { Disclosure } from "@/components/disclosure";
import { ChooseReader } from "@/features/notes/choose-reader";
import { PreviewBanner } from "@/features/notes/preview-banner";
import { getPreview } from "@/features/notes/preview-queries";
import { readReader } from "@/features/notes/reader";
import { listOrganisations } from "@/features/organisations/queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "As others see it",
  description: "A learning note as somebody else would read it.",
  robots: { index: false },
};

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const member = await currentMember(`/notes/${slug}/as`);
  const reader = readReader(await searchParams);
  const preview = await getPreview(member, slug, reader);
  if (!preview) notFound();
  const organisations = await listOrganisations(member);
  return (
    <>
      <div className="no-print mb-12 grid gap-4">
        <PreviewBanner preview={preview} />
        <Disclosure summary="Read it as somebody else">
          <ChooseReader chosen={reader} organisations={organisations} />
        </Disclosure>
      </div>
      {/* Its forms belong to somebody else: they are there to be seen. */}
      <fieldset disabled className="min-w-0">
        <legend className="sr-only">As they see it</legend>
        {preview.canRead ? <NotePage params={params} searchParams={searchParams} seenAs={preview.as} /> : <NotFound />}
      </fieldset>
    </>
  );
}
