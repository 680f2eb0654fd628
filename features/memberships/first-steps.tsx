import { LinkButton } from "@/components/link-button";

type FirstStepsProps = { isPartner: boolean; places: readonly { slug: string; name: string }[] };

/** What to do next: read what came from near, answer one. */
export function FirstSteps({ isPartner, places }: FirstStepsProps) {
  return (
    <div className="grid max-w-measure gap-6">
      <p>
        {isPartner
          ? "You can read what partners share, and say what you noticed: on a note, a post, a report or a question. One sentence is enough to begin."
          : "You can read everything that is for everyone. To write, you need to belong to an organisation of this network."}
      </p>
      <div className="flex flex-wrap gap-4">
        {places.map(({ slug, name }) => (
          <LinkButton key={slug} href={`/places/${slug}`}>
            Read about {name}
          </LinkButton>
        ))}
        {places.length === 0 ? <LinkButton href="/places">Find your place</LinkButton> : null}
        <LinkButton href="/questions" variant="quiet">
          Read the open questions
        </LinkButton>
      </div>
    </div>
  );
}
