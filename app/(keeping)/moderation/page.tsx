import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { EmptyState } from "@/components/empty-state";
import { FormStatus } from "@/components/form-status";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { getAppeal } from "@/features/appeals/queries";
import { WholeAppeal } from "@/features/appeals/whole-appeal";
import { historyHref, readHistoryKey } from "@/features/audit/key";
import { getConcern } from "@/features/concerns/queries";
import { WholeConcern } from "@/features/concerns/whole-concern";
import { listOnDuty } from "@/features/duty/queries";
import { ThisWeek } from "@/features/duty/this-week";
import { AroundItemView } from "@/features/moderation/around-item";
import { getAroundItem } from "@/features/moderation/around-item-queries";
import { BesideTheQueue } from "@/features/moderation/beside-the-queue";
import { DecideForm } from "@/features/moderation/decide-form";
import { DecidedAlready } from "@/features/moderation/decided-already";
import { queueHref, readQueueFilter } from "@/features/moderation/filter";
import { decidedWords, doneWords, isDecided, openingInWords, queueInWords } from "@/features/moderation/in-words";
import { choose, keyOf, readKey } from "@/features/moderation/key";
import { OpenDecision } from "@/features/moderation/open-decision";
import { getQueueChoices, getRequest, listOwnDecisions, listWaiting } from "@/features/moderation/queries";
import { QueueFilterForm } from "@/features/moderation/queue-filter-form";
import { QueueKeys } from "@/features/moderation/queue-keys";
import { QueueList } from "@/features/moderation/queue-list";
import { RefusedDecisions } from "@/features/moderation/refused-decisions";
import { RequestItem } from "@/features/moderation/request-item";
import { TakeFocus } from "@/features/moderation/take-focus";
import { WaitingItemView } from "@/features/moderation/waiting-item";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { ReviewPanel } from "@/features/notes/review-panel";
import { getTrust } from "@/features/trust/queries";
import { TrustForm } from "@/features/trust/trust-form";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Waiting", description: "What waits to be looked at, what needs care first." };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What it was about keeps its history when it waits no more. */
function historyOf(key: string) {
  const which = readHistoryKey(key);
  return which ? historyHref(which) : undefined;
}

const doneInWords = new Map<string, string>(Object.entries(doneWords));

export default async function ModerationPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  const params = await searchParams;
  const filter = readQueueFilter(params);
  const [queue, choices, own, onDuty] = await Promise.all([
    listWaiting(viewer, filter),
    getQueueChoices(viewer),
    listOwnDecisions(viewer),
    listOnDuty(viewer),
  ]);
  if (!queue || !choices) notFound();
  const asked = typeof params.item === "string" ? params.item : "";
  const { chosen, next, below, above } = choose(queue.items, asked);
  // The list is bounded, what waits is not: an address is asked for itself.
  const wanted = readKey(asked);
  const found = wanted ? await getItem(wanted) : null;
  const item = found ?? (chosen ? await getItem(chosen) : null);
  const what = typeof params.done === "string" ? (doneInWords.get(params.done) ?? "") : "";
  const here = item?.key ?? "";
  const href = (key: string) => (key ? `${queueHref(filter, { item: key })}#item` : undefined);
  const [open] = own.open;
  const beside = <BesideTheQueue seesWords={viewer?.staffRole === "editor" || viewer?.staffRole === "administrator"} />;
  return (
    <>
      <PageHeading title="Waiting" lede={queueInWords(queue)}>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 font-ui text-ui">
          <QueueKeys below={href(below)} above={href(above)} />
          <ThisWeek names={onDuty} />
          <div className="hidden flex-wrap gap-x-4 gap-y-2 lg:flex">{beside}</div>
        </div>
      </PageHeading>
      <RefusedDecisions refused={own.refused} />
      <div className="grid gap-12 lg:grid-cols-12">
        <section id="item" aria-label="The one to decide on" className="min-w-0 lg:col-span-8 lg:col-start-5 lg:row-start-1">
          <FormStatus>
            {what}
            {asked && !found ? " The one you asked for is not waiting any more." : ""}
          </FormStatus>
          {open && isDecided(open.deed) ? (
            <OpenDecision
              key={`${open.id} ${open.dueAt.getTime()}`}
              itemKey={keyOf(open)}
              words={`${decidedWords[open.deed]}: “${openingInWords(open.words)}”`}
              dueAt={open.dueAt}
            />
          ) : null}
          {wanted && !found ? <DecidedAlready itemKey={keyOf(wanted)} /> : null}
          {wanted && !found && historyOf(asked) ? (
            <p className="mb-6 font-ui text-ui">
              <a href={historyOf(asked)} className="inline-flex min-h-target items-center">
                What became of it, who decided so, and why
              </a>
            </p>
          ) : null}
          {item ? (
            item.view
          ) : (
            <EmptyState next={[{ href: "/notes", text: "Read the newest notes" }]}>
              What partners send next will be here.
            </EmptyState>
          )}
          <TakeFocus id="item-heading" when={what ? `${params.done}${here}` : ""} />
        </section>
        <nav aria-label="All that waits" className="grid min-w-0 content-start gap-6 lg:col-span-4 lg:row-start-1">
          <QueueFilterForm choices={choices} chosen={filter} />
          {queue.items.length > 0 ? <QueueList items={queue.items} chosen={here} filter={filter} /> : null}
          <Pagination
            page={queue.page}
            pages={queue.pages}
            previous={
              queue.page > 1 ? { href: queueHref(filter, { page: queue.page > 2 ? queue.page - 1 : undefined }) } : undefined
            }
            next={queue.page < queue.pages ? { href: queueHref(filter, { page: queue.page + 1 }) } : undefined}
          />
          {/* On a phone what is to be decided on comes first. */}
          <div className="flex flex-wrap gap-x-4 gap-y-2 font-ui text-ui lg:hidden">{beside}</div>
        </nav>
      </div>
    </>
  );

  async function getItem(which: NonNullable<typeof wanted>) {
    const key = keyOf(which);
    if (which.noun === "appeal") {
      const appeal = await getAppeal(viewer, which.id);
      return appeal && !appeal.answeredAt ? { key, view: <WholeAppeal appeal={appeal} /> } : null;
    }
    if (which.noun === "concern") {
      const concern = await getConcern(viewer, which.id);
      return concern && { key, view: <WholeConcern key={key} concern={concern} /> };
    }
    if (which.noun === "request") {
      const request = await getRequest(viewer, which.id);
      return request && { key, view: <RequestItem request={request} /> };
    }
    const one = await getWaiting(viewer, which);
    if (!one) return null;
    const { author, whyNot, deeds, inQueue } = one;
    const { authorId } = inQueue;
    const around = await getAroundItem(viewer, { id: one.id, ...inQueue });
    const trust = authorId && (await getTrust(viewer, authorId));
    const view = (
      <WaitingItemView
        item={one}
        itemKey={key}
        review={
          one.noun === "note" && !one.edit ? (
            <ReviewPanel key={`review ${one.id}`} note={one} remarkId={v7()} here={`/moderation?item=${key}`} />
          ) : null
        }
        around={
          <AroundItemView
            key={`around ${one.id}`}
            around={around}
            itemKey={key}
            remarkId={v7()}
            authorName={author.name}
            personHref={authorId ? queueHref({ person: authorId }) : undefined}
            trust={trust ? <TrustForm key={`trust ${authorId}`} trust={trust} /> : null}
          />
        }
      >
        {whyNot ? null : (
          <DecideForm
            key={key}
            can={deeds}
            item={{
              itemKey: key,
              version: inQueue.version,
              next: next === key ? "" : next,
              filter: queueHref(filter).split("?")[1] ?? "",
            }}
          />
        )}
      </WaitingItemView>
    );
    return { key, view };
  }
}
