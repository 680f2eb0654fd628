import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { AskingForm } from "@/features/places/asking-form";
import { ForeseenDeed } from "@/features/places/foreseen-deed";
import { getForeseen, getPlaceToKeep } from "@/features/places/keeping-queries";
import { isReshaping, readAsked } from "@/features/places/reshaping-schema";
import { reshapingTitle, reshapingWords } from "@/features/places/reshaping-words";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change a place", robots: { index: false } };

export default async function ReshapePlacePage({ params, searchParams }: PageProps<"/admin/places/[slug]/[deed]">) {
  const { slug, deed } = await params;
  const member = await currentMember(`/admin/places/${slug}/${deed}`);
  const place = await getPlaceToKeep(member, slug);
  if (!place || !isReshaping(deed)) notFound();
  const typed = single(await searchParams);
  const read = typed.preview ? readAsked(deed, typed) : null;
  const answer = read && "asked" in read ? await getForeseen(member, place.id, read.asked) : null;
  const foreseen = answer?.refused === undefined ? answer : null;
  const errors = read && "errors" in read ? read.errors : answer?.refused === undefined ? {} : refused(answer);
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "Places", href: "/admin/places" },
          { name: place.name, href: `/admin/places/${slug}` },
        ]}
        here={reshapingWords[deed].link}
      />
      <PageHeading title={reshapingTitle(deed, place.name)} kicker="For editors" lede={reshapingWords[deed].about} />
      {foreseen && read && "asked" in read ? (
        <ForeseenDeed
          place={{ id: place.id, slug, name: place.name, gss: place.gss }}
          asked={read.asked}
          foreseen={foreseen}
          typed={typed}
        />
      ) : (
        <AskingForm place={place} deed={deed} typed={typed} errors={errors} />
      )}
    </>
  );
}

const single = (params: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? ""]));

const refused = (answer: { refused: string; errors: Record<string, string> }) =>
  Object.keys(answer.errors).length > 0 ? answer.errors : { "": answer.refused };
