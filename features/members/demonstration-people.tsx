import { ContinueAsForm } from "@/features/members/continue-as-form";
import { postInWords, roleInWords } from "@/features/members/in-words";
import type { listDemonstrationPeople } from "@/features/members/sign-in-queries";

type DemonstrationPeopleProps = { next: string; people: Awaited<ReturnType<typeof listDemonstrationPeople>> };

export function DemonstrationPeople({ next, people }: DemonstrationPeopleProps) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="demonstration-people" className="mt-12 border-t-2 border-ink pt-4">
      <h2 id="demonstration-people" className="text-h2">
        Or look around as somebody
      </h2>
      <p className="mt-2 mb-6 max-w-measure text-ink-2">
        These people are invented, and anybody may be any of them. What you write as them stays in this demonstration.
      </p>
      <ContinueAsForm
        next={next}
        people={people.map((person) => ({
          id: person.id,
          name: person.name,
          post: postInWords(person),
          role: roleInWords(person),
        }))}
      />
    </section>
  );
}
