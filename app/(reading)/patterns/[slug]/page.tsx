import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { PatternBody } from "@/features/patterns/pattern-body";
import { PatternHeading } from "@/features/patterns/pattern-heading";
import { PatternMargin } from "@/features/patterns/pattern-margin";
import { getPattern } from "@/features/patterns/queries";
import { strengthInWords } from "@/features/patterns/strength";
import { pageMetadata } from "@/web/page-metadata";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisPattern = cache(async (slug: string) => getPattern(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pattern = await thisPattern((await params).slug);
  if (!pattern) return { title: "Not found" };
  return pageMetadata({
    title: pattern.claim,
    description: `A pattern across places: ${strengthInWords(pattern.strength)}.`,
    path: `/patterns/${pattern.slug}`,
    type: "article",
    hidden: !pattern.isOut,
  });
}

export default async function PatternPage({ params }: Props) {
  const pattern = await thisPattern((await params).slug);
  if (!pattern) notFound();
  return (
    <article>
      <PatternHeading pattern={pattern} />
      <Columns
        marginLabel="About this pattern"
        margin={<PatternMargin pattern={pattern} address={`${await siteUrl()}/patterns/${pattern.slug}`} />}
      >
        <PatternBody pattern={pattern} />
      </Columns>
    </article>
  );
}
