import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { readRecordFilter, recordHref } from "@/features/audit/filter";
import { listRecord } from "@/features/audit/queries";
import { mostRowsInFile } from "@/features/audit/record-file";
import { RecordFilterForm } from "@/features/audit/record-filter-form";
import { RecordTable } from "@/features/audit/record-table";
import { TakeOutForm } from "@/features/audit/take-out-form";
import { figure } from "@/lib/counts";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "The record", description: "Who did what, when and why.", robots: { index: false } };

export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  const filter = readRecordFilter(await searchParams);
  const record = await listRecord(await currentViewer(), filter);
  if (!record) notFound();
  const { rows, newer, older, errors, names } = record;
  const isWrong = Object.keys(errors).length > 0;
  return (
    <>
      <Breadcrumbs trail={[{ name: "Admin", href: "/admin" }]} here="The record" />
      <PageHeading
        title="The record"
        lede="Every deed that changed something: who, what, when and why, newest first. It is only ever added to."
      />
      <RecordFilterForm chosen={filter} errors={errors} names={names} />
      <div className="mt-8 mb-8">
        {rows.length > 0 ? (
          <RecordTable rows={rows} chosen={filter} />
        ) : (
          <EmptyState next={[{ href: "/admin/audit", text: "Show everything" }]}>
            {isWrong
              ? "Nothing is shown until that is put right."
              : "Nothing in the record is like that. Try fewer words, or more days."}
          </EmptyState>
        )}
      </div>
      <Pagination
        label="Pages of the record"
        previous={newer ? { href: recordHref(filter, { before: newer }), name: "Newer" } : undefined}
        next={older ? { href: recordHref(filter, { after: older }), name: "Older" } : undefined}
      />
      {rows.length > 0 ? (
        <div className="mt-12">
          <TakeOutForm chosen={filter} most={figure(mostRowsInFile)} />
        </div>
      ) : null}
    </>
  );
}
