import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { SelectField } from "@/components/select-field";
import type { QueueFilter } from "@/features/moderation/filter";
import { ageWords, nounWords, stateWords } from "@/features/moderation/in-words";
import type { QueueChoices } from "@/features/moderation/queries";

const any = { value: "", label: "Any" };

/** A plain form: how the queue is narrowed down stands in the address. */
export function QueueFilterForm({ choices, chosen }: { choices: QueueChoices; chosen: QueueFilter }) {
  const { page, ...narrowing } = chosen;
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  const many = (label: string, count: number) => `${label} (${count})`;
  return (
    <Disclosure summary="Narrow down" open={isNarrowed}>
      <form action="/moderation" className="grid gap-4">
        <SelectField
          name="state"
          label="State"
          defaultValue={chosen.state}
          options={[
            { value: "", label: stateWords.waiting },
            ...choices.states
              .filter(({ state }) => state !== "waiting")
              .map(({ state, count }) => ({ value: state, label: many(stateWords[state], count) })),
            { value: "decided", label: stateWords.decided },
          ]}
        />
        <SelectField
          name="kind"
          label="Kind"
          defaultValue={chosen.kind}
          options={[any, ...choices.kinds.map(({ kind, count }) => ({ value: kind, label: many(nounWords[kind], count) }))]}
        />
        <SelectField
          name="place"
          label="Place"
          defaultValue={chosen.place}
          options={[any, ...choices.places.map(({ slug, name, count }) => ({ value: slug, label: many(name, count) }))]}
        />
        <SelectField
          name="organisation"
          label="Organisation"
          defaultValue={chosen.organisation}
          options={[any, ...choices.organisations.map(({ slug, name, count }) => ({ value: slug, label: many(name, count) }))]}
        />
        <SelectField
          name="age"
          label="Age"
          defaultValue={chosen.age}
          options={[any, ...Object.entries(ageWords).map(([value, label]) => ({ value, label }))]}
        />
        {chosen.person ? <input type="hidden" name="person" value={chosen.person} /> : null}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit">Show these</Button>
          {isNarrowed ? (
            <a href="/moderation" className="inline-flex min-h-target items-center font-ui text-ui">
              Show all that waits
            </a>
          ) : null}
        </div>
      </form>
    </Disclosure>
  );
}
