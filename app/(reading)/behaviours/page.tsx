import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { BehaviourGroup } from "@/features/behaviours/behaviour-group";
import { groups } from "@/features/behaviours/group-words";
import { HowToUse } from "@/features/behaviours/how-to-use";
import { getBehaviourSet } from "@/features/behaviours/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

export const generateMetadata = () =>
  pageMetadata({
    title: "System behaviours",
    description: "Nine behaviours in three groups, as questions to ask of a place: never as scores.",
    path: "/behaviours",
  });

export default async function BehavioursPage() {
  const set = await getBehaviourSet(await currentViewer());
  return (
    <>
      <PageHeading
        title="System behaviours"
        lede="What people do when a place is learning to change together. Use them as questions, not as scores."
      >
        {set ? (
          <p>
            Set: {set.name}, version {set.version}. Source:{" "}
            <a href={set.sourceUrl} rel="noopener" data-source className="text-ink-2">
              {set.source}
            </a>
          </p>
        ) : null}
      </PageHeading>
      {set ? (
        <div className="grid gap-12">
          {groups.map((group) => (
            <BehaviourGroup
              key={group.key}
              group={group}
              behaviours={set.behaviours.filter((one) => one.group === group.key)}
            />
          ))}
          <HowToUse />
        </div>
      ) : (
        <EmptyState next={[{ href: "/notes", text: "Read the notes" }]}>
          The network has not agreed on its behaviours yet.
        </EmptyState>
      )}
    </>
  );
}
