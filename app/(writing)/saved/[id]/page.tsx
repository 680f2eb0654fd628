import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { buttonLook } from "@/components/button-look";
import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { PrintTool, Tools } from "@/components/tools";
import { DeleteForm } from "@/features/saved-lists/delete-form";
import { getList } from "@/features/saved-lists/list-queries";
import { NameForm } from "@/features/saved-lists/name-form";
import { getRemoved } from "@/features/saved-lists/queries";
import { References } from "@/features/saved-lists/references";
import { RemoveForm } from "@/features/saved-lists/remove-form";
import { readRemoved } from "@/features/saved-lists/schema";
import { ThingRow } from "@/features/saved-lists/thing-row";
import { UndoForm } from "@/features/saved-lists/undo-form";
import { siteAndAddress } from "@/web/site";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "A list of yours", robots: { index: false } };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ removed?: string | string[] }> };

export default async function SavedListPage({ params, searchParams }: Props) {
  const [{ id }, query, site] = await Promise.all([params, searchParams, siteAndAddress()]);
  const member = await currentMember(`/saved/${id}`);
  const removed = readRemoved(typeof query.removed === "string" ? query.removed : undefined);
  const [list, was] = await Promise.all([getList(member, id), removed ? getRemoved(member, removed) : null]);
  if (!list) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Saved", href: "/saved" }]} here={list.name} />
      <PageHeading title={<span className="wrap-anywhere">{list.name}</span>} />
      <div className="grid gap-12">
        {removed && was ? (
          <div id="removed">
            <Notice title="Taken out of this list" announce>
              <p className="mb-3">{was.title}</p>
              <UndoForm list={list.id} removed={removed} />
            </Notice>
          </div>
        ) : null}
        {list.things.length === 0 ? (
          <EmptyState
            next={[
              { href: "/notes", text: "Look through the notes" },
              { href: "/questions", text: "Look through the questions" },
            ]}
          >
            Nothing is in this list. On a note, a post, a report, a question or a pattern, choose “Save to a list”.
          </EmptyState>
        ) : (
          <>
            <Tools title="What you can do with this list">
              <PrintTool />
              <a href="#references" className="inline-flex min-h-target items-center font-semibold">
                As references
              </a>
            </Tools>
            <section aria-labelledby="in-it">
              <h2 id="in-it" className="sr-only">
                In this list
              </h2>
              <RemoveForm>
                <ul className="border-b border-line">
                  {list.things.map((thing) => (
                    <li key={thing.id}>
                      <ThingRow thing={thing}>
                        <p>
                          <button type="submit" name="thing" value={thing.id} className={buttonLook("quiet")}>
                            Take out
                            <span className="sr-only"> “{thing.title}”</span>
                          </button>
                        </p>
                      </ThingRow>
                    </li>
                  ))}
                </ul>
              </RemoveForm>
            </section>
            <References things={list.things} site={site} />
          </>
        )}
        <div className="no-print max-w-content">
          <Disclosure summary="Rename this list">
            <NameForm list={list} />
          </Disclosure>
          <Disclosure summary="Delete this list">
            <DeleteForm list={list} />
          </Disclosure>
        </div>
      </div>
    </>
  );
}
