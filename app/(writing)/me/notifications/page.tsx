import type { Metadata } from "next";
import { validate } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { NotificationList } from "@/features/notifications/notification-list";
import { listNotifications } from "@/features/notifications/queries";
import { SeenForm } from "@/features/notifications/seen-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Notifications", description: "What others did to what you wrote, and why." };

type Props = { searchParams: Promise<{ older?: string | string[] }> };

export default async function NotificationsPage({ searchParams }: Props) {
  const [member, { older }] = await Promise.all([currentMember("/me/notifications"), searchParams]);
  const from = validate(older) ? String(older) : null;
  const told = await listNotifications(member, from);
  const [newest] = told.rows;
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Notifications" />
      <PageHeading title="Notifications" lede="What others did to what you wrote, and why. Newest first." />
      {newest && !from ? <SeenForm newest={newest.id} isNew={told.rows.some(({ isUnseen }) => isUnseen)} /> : null}
      {newest ? (
        <NotificationList notifications={told.rows} />
      ) : (
        <EmptyState
          next={[
            { href: "/me", text: "See your contributions" },
            { href: "/notes", text: "Read the newest notes" },
          ]}
        >
          Nothing {from ? "before that" : "yet"}. When somebody decides on what you wrote, it stands here with their reason.
        </EmptyState>
      )}
      <Pagination
        previous={from ? { href: "/me/notifications", name: "The newest" } : undefined}
        next={told.older ? { href: `/me/notifications?older=${told.older}`, name: "Older" } : undefined}
      />
    </>
  );
}
