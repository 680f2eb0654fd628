import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { FollowedList } from "@/features/follows/followed-list";
import { listFollowed } from "@/features/follows/queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Places that you follow", robots: { index: false } };

export default async function FollowsPage() {
  const member = await currentMember("/me/settings/follows");
  const { followed, declines } = await listFollowed(member);
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "My contributions", href: "/me" },
          { name: "Settings", href: "/me/settings" },
        ]}
        here="Places that you follow"
      />
      <PageHeading
        title="Places that you follow"
        lede="On Mondays one email says what others added from these places, when they added something. Nobody else sees which they are."
      />
      <div className="grid gap-6">
        {declines && followed.length > 0 ? (
          <p className="max-w-measure">
            You have chosen to get no letters about places that you follow.{" "}
            <a href="/me/settings">Change that in your settings</a>.
          </p>
        ) : null}
        <FollowedList places={followed.map(({ id, slug, name }) => ({ id, slug, name }))} />
        {followed.length === 0 ? (
          <EmptyState next={[{ href: "/places", text: "Find a place" }]}>
            You follow no place. On the page of a place, choose “Email me once a week when something is added”.
          </EmptyState>
        ) : null}
      </div>
    </>
  );
}
