import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { FormStatus } from "@/components/form-status";
import { Inset } from "@/components/inset";
import { LinkButton } from "@/components/link-button";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { OwnContributionRow } from "@/features/contributions/own-contribution";
import { listOwnContributions } from "@/features/contributions/queries";
import { OwnProposals } from "@/features/insights/own-proposals";
import { listOwnProposals } from "@/features/insights/proposal-queries";
import { ReceiptList } from "@/features/insights/receipt-list";
import { listReceipts } from "@/features/insights/receipt-queries";
import { listInvitationsTo } from "@/features/invitations/queries";
import { SignOutButton } from "@/features/members/sign-out-button";
import { StandingList } from "@/features/memberships/standing-list";
import { listStandings, type Standing } from "@/features/memberships/standing-queries";
import { AskedOfYou } from "@/features/notes/asked-of-you";
import { listUnsent } from "@/features/notes/own-queries";
import { listNotesToRead } from "@/features/notes/reading-queries";
import { WaitingDrafts } from "@/features/notes/waiting-drafts";
import { getOwnTrust } from "@/features/trust/queries";
import { WhyItWaits } from "@/features/trust/why-it-waits";
import { readCursor } from "@/lib/keyset";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "My contributions", description: "What you have written here, and how it stands." };

type Props = { searchParams: Promise<{ older?: string | string[]; read?: string | string[]; said?: string | string[] }> };

const all = new Intl.ListFormat("en-GB");
const readWords = new Map([
  ["sent-on", "Sent on to the editors. Its author has your words."],
  ["given-back", "Given back to its author, with your words."],
]);
/** What is said after a proposal was answered. */
const answers = [
  { to: "yes", words: "Thank you. It is an insight in your name now; below is how it stands." },
  { to: "no", words: "It stays a comment. Nobody asks you again." },
];

const twoWeeks = 14 * 24 * 60 * 60 * 1000;

/** What waits for an answer, and what was answered not long ago. */
const isNews = ({ is, cameBy, answeredAt }: Standing) =>
  is !== "in" || (cameBy === "asking" && (answeredAt?.getTime() ?? 0) > Date.now() - twoWeeks);

export default async function MePage({ searchParams }: Props) {
  const member = await currentMember("/me");
  const { older, read, said } = await searchParams;
  const from = readCursor(typeof older === "string" ? older : undefined);
  const [contributions, unsent, toRead, proposed, receipts, standings, invitations, trust] = await Promise.all([
    listOwnContributions(member, from),
    from ? [] : listUnsent(member, 5),
    from ? [] : listNotesToRead(member),
    listOwnProposals(member),
    listReceipts(member),
    listStandings(member),
    listInvitationsTo(member),
    getOwnTrust(member),
  ]);
  const news = standings.filter(isNews);
  // What is offered above to go on with is not told twice, unless a colleague has to do with it.
  const rows = contributions.rows.filter(
    (row) => row.state !== "draft" || ("reading" in row && row.reading) || !unsent.some(({ id }) => id === row.id),
  );
  return (
    <>
      <PageHeading title="My contributions" kicker={member.name} lede="What you have written here, and how it stands.">
        <div className="flex flex-wrap items-center gap-4">
          {member.organisations.length > 0 ? <LinkButton href="/notes/new">Write a note</LinkButton> : null}
          <LinkButton href="/me/notifications" variant="quiet">
            {member.unseen > 0 ? `Notifications, ${Math.min(member.unseen, 99)} new` : "Notifications"}
          </LinkButton>
          <LinkButton href="/welcome" variant="quiet">
            My organisations
          </LinkButton>
          <LinkButton href="/saved" variant="quiet">
            Saved
          </LinkButton>
          <LinkButton href="/me/settings" variant="quiet">
            Settings
          </LinkButton>
          <SignOutButton />
        </div>
      </PageHeading>
      {readWords.get(String(read)) ? (
        <div className="mb-8">
          <Notice announce title={readWords.get(String(read))} />
        </div>
      ) : null}
      {invitations.length > 0 ? (
        <div className="mb-8">
          <Inset>
            You are invited to join {all.format(invitations.map(({ organisation }) => organisation.name))}.{" "}
            <a href="/welcome#invited">Join on your welcome page</a>.
          </Inset>
        </div>
      ) : null}
      {toRead.length > 0 ? (
        <div className="mb-12">
          <AskedOfYou notes={toRead} />
        </div>
      ) : null}
      {unsent.length > 0 ? (
        <div className="mb-12">
          <WaitingDrafts drafts={unsent} />
        </div>
      ) : null}
      {news.length > 0 ? (
        <div className="mb-12 max-w-content">
          <StandingList standings={news} />
        </div>
      ) : null}
      <FormStatus>{answers.find(({ to }) => to === said)?.words}</FormStatus>
      {proposed ? <OwnProposals told={proposed} /> : null}
      {from ? null : <ReceiptList told={receipts} />}
      <WhyItWaits trust={trust} hasWaiting={rows.some(({ noun, state }) => noun !== "note" && state === "sent")} />
      {rows.map((item) => (
        <OwnContributionRow key={item.id} item={item} />
      ))}
      {rows.length > 0 || unsent.length > 0 ? null : (
        <EmptyState
          next={[
            ...(member.organisations.length > 0 ? [{ href: "/notes/new", text: "Write a note" }] : []),
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
