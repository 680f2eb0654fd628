import { PageHeading } from "@/components/page-heading";
import { SummaryList } from "@/components/summary-list";
import { RightsList } from "@/features/rights/rights-list";
import { pageMetadata } from "@/web/page-metadata";

export const generateMetadata = () =>
  pageMetadata({
    title: "Who can see and do what",
    description: "Every role, and what it may see and do: told by the same rules that decide.",
    path: "/about/who-can-do-what",
  });

export default function WhoCanDoWhatPage() {
  return (
    <>
      <PageHeading
        kicker={<a href="/about/ways-of-working">Ways of working</a>}
        title="Who can see and do what"
        lede="This page is made from the rules that decide. When a rule changes, so does what stands here."
      />
      <div className="grid gap-12">
        <section aria-labelledby="roles">
          <h2 id="roles" className="mb-4 text-h2">
            The roles, least first
          </h2>
          <SummaryList rows={roles} />
          <p className="mt-4 max-w-measure text-ink-2">
            Staff are moderators, editors and administrators. Their role is in force only after they have shown a second factor,
            such as a passkey; until then they are asked for it, and may no more than anybody who is signed in.
          </p>
        </section>
        <RightsList />
      </div>
    </>
  );
}

const roles = [
  { key: "Visitor", value: "Is not signed in." },
  { key: "Newcomer", value: "Is signed in, and in no organisation yet." },
  { key: "Partner", value: "Is a member of an organisation, or of several, and speaks for one of them each time." },
  { key: "Lead", value: "A partner who looks after an organisation’s page and its people." },
  { key: "Moderator", value: "Looks after what comes from some places, or from all." },
  { key: "Editor", value: "Moderates everywhere, and writes the network’s own words." },
  { key: "Administrator", value: "Looks after people and roles, and may all that an editor may." },
];
