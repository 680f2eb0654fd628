import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { Inset } from "@/components/inset";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { OwnContributionRow } from "@/features/contributions/own-contribution";
import { listOwnContributions, listOwnRequests } from "@/features/contributions/queries";
import { SignOutButton } from "@/features/members/sign-out-button";
import { dayInWords } from "@/lib/dates";
import { readCursor } from "@/lib/keyset";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "My contributions", description: "What you have written here, and how it stands." };

type Props = { searchParams: Promise<{ older?: string | string[] }> };

export default async function MePage({ searchParams }: Props) {
  const member = await currentMember("/me");
  const { older } = await searchParams;
  const from = readCursor(typeof older === "string" ? older : undefined);
  const [contributions, requests] = await Promise.all([listOwnContributions(member, from), listOwnRequests(member)]);
  return (
    <>
      <PageHeading title="My contributions" kicker={member.name} lede="What you have written here, and how it stands.">
        <SignOutButton />
      </PageHeading>
      {requests.map(({ id, organisation, askedAt }) => (
        <div key={id} className="mb-8">
          <Inset>
            You asked to join {organisation} on {dayInWords(askedAt)}. One of its leads will answer.
          </Inset>
        </div>
      ))}
      {contributions.rows.length > 0 ? (
        contributions.rows.map((item) => <OwnContributionRow key={item.id} item={item} />)
      ) : (
        <EmptyState
          next={[
            { href: "/notes", text: "Read the newest notes" },
            { href: "/questions", text: "See what we are asking" },
          ]}
        >
          You have not written anything {from ? "before that" : "yet"}. One sentence on a note is enough to begin.
        </EmptyState>
      )}
      <Pagination
        previous={from ? { href: "/me", name: "The newest" } : undefined}
        next={contributions.older ? { href: `/me?older=${contributions.older}`, name: "Older" } : undefined}
      />
    </>
  );
}
