import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { deeds, heldDeeds } from "@/app/(keeping)/moderation/deeds";
import { EmptyState } from "@/components/empty-state";
import { FormStatus } from "@/components/form-status";
import { PageHeading } from "@/components/page-heading";
import { listOrganisationsAsked } from "@/features/memberships/standing-queries";
import { WhoIsAsked } from "@/features/memberships/who-is-asked";
import { DecideForm } from "@/features/moderation/decide-form";
import { DecidedAlready } from "@/features/moderation/decided-already";
import { HeldList } from "@/features/moderation/held-list";
import { doneWords, queueInWords } from "@/features/moderation/in-words";
import { choose, keyOf, readKey } from "@/features/moderation/key";
import { listHeld, listWaiting } from "@/features/moderation/queries";
import { QueueList } from "@/features/moderation/queue-list";
import { TakeFocus } from "@/features/moderation/take-focus";
import { WaitingItemView } from "@/features/moderation/waiting-item";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { ReviewPanel } from "@/features/notes/review-panel";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Waiting", description: "What waits to be looked at, oldest promise first." };

type Props = { searchParams: Promise<{ item?: string | string[]; done?: string | string[] }> };

const doneInWords = new Map<string, string>(Object.entries(doneWords));

export default async function ModerationPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  const queue = await listWaiting(viewer);
  if (!queue) notFound();
  const held = (await listHeld(viewer)) ?? [];
  const organisationsAsked = await listOrganisationsAsked(viewer);
  const { item: asked, done } = await searchParams;
  const address = typeof asked === "string" ? asked : "";
  const { chosen, next } = choose(queue.items, address);
  // The list is bounded, what waits is not: an address is asked for itself.
  const wanted = readKey(address);
  const found = wanted ? await getWaiting(viewer, wanted) : null;
  const item = found ?? (chosen ? await getWaiting(viewer, chosen) : null);
  const what = typeof done === "string" ? (doneInWords.get(done) ?? "") : "";
  const here = item ? keyOf({ noun: item.waits, id: item.id }) : "";
  const isHeld = item?.state === "held";
  return (
    <>
      <PageHeading title="Waiting" lede={queueInWords(queue)}>
        <p className="font-ui text-ui">
          <a href="/moderation/appeals" className="inline-flex min-h-target items-center">
            Appeals
          </a>
        </p>
      </PageHeading>
      <div className="grid gap-12 lg:grid-cols-12">
        <section id="item" aria-label="The one to decide on" className="min-w-0 lg:col-span-8 lg:col-start-5 lg:row-start-1">
          <FormStatus>
            {what}
            {asked && !found ? " The one you asked for is not waiting any more." : ""}
          </FormStatus>
          {wanted && !found ? <DecidedAlready deeds={deeds[wanted.noun]} itemKey={keyOf(wanted)} /> : null}
          {item ? (
            <WaitingItemView
              item={item}
              review={
                item.noun === "note" && !item.edit ? (
                  <ReviewPanel key={`review ${item.id}`} note={item} remarkId={v7()} here={`/moderation?item=${here}`} />
                ) : null
              }
            >
              <DecideForm
                key={item.id}
                deeds={isHeld ? heldDeeds[item.noun] : deeds[item.waits]}
                item={{ key: here, id: item.id, version: item.version }}
                next={next}
              />
            </WaitingItemView>
          ) : (
            <EmptyState next={[{ href: "/notes", text: "Read the newest notes" }]}>
              What partners send next will be here.
            </EmptyState>
          )}
          <TakeFocus id="item-heading" when={what ? `${done}${item?.id}` : ""} />
        </section>
        {queue.items.length + held.length > 0 ? (
          <nav aria-label="All that waits" className="min-w-0 lg:col-span-4 lg:row-start-1">
            {queue.items.length > 0 ? <QueueList items={queue.items} chosen={here} /> : null}
            <HeldList items={held} chosen={here} />
          </nav>
        ) : null}
      </div>
      {organisationsAsked ? <WhoIsAsked organisations={organisationsAsked} /> : null}
    </>
  );
}
