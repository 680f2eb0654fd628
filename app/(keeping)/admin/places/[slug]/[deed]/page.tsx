import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { AskingForm } from "@/features/places/asking-form";
import { ConfirmDeed } from "@/features/places/confirm-deed";
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
  const asked = read && "asked" in read ? read.asked : null;
  const answer = asked && (await getForeseen(member, place.id, asked));
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
      <div className="grid gap-12">
        {foreseen && asked ? (
          <ForeseenDeed place={place} asked={asked} foreseen={foreseen} />
        ) : (
          <AskingForm place={place} deed={deed} typed={typed} errors={errors} />
        )}
        {/* Always in the same place, so that what was typed comes back where the deed cannot be done any more. */}
        {asked ? (
          <ConfirmDeed
            deed={deed}
            placeId={place.id}
            address={`/admin/places/${slug}/${deed}`}
            typed={typed}
            seen={foreseen?.seen}
          />
        ) : null}
      </div>
    </>
  );
}

const single = (params: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? ""]));

const refused = (answer: { refused: string; errors: Record<string, string> }) =>
  Object.keys(answer.errors).length > 0 ? answer.errors : { "": answer.refused };
