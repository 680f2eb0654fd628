import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import type { Comparison } from "@/features/comparisons/queries";
import { type Asked, comparisonHref, mostPlaces } from "@/features/comparisons/schema";

type ComparisonFormProps = { asked: Asked; comparison: Pick<Comparison, "topics" | "problems"> };

/** A plain form: what is compared stands in the address, so that it can be shared, and works without scripts. */
export function ComparisonForm({ asked, comparison: { topics, problems } }: ComparisonFormProps) {
  const fields = Array.from({ length: Math.max(mostPlaces, asked.places.length) }, (_, index) => `place-${index + 1}`);
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <form action="/places/compare" aria-label="What to compare" className="grid max-w-content gap-6">
      <ErrorSummary errors={problems.map(({ field, message }) => ({ fieldId: field, message }))} />
      <WhatWasMeant asked={asked} problems={problems} />
      <fieldset className="grid gap-4 md:grid-cols-3 md:items-start">
        <legend className="float-left mb-1 font-ui text-ui text-ink-3 md:col-span-3">By name, old name or code.</legend>
        {fields.map((id, index) => (
          <TextField
            key={id}
            id={id}
            name="place"
            type="search"
            label={labels[index] ?? "One more place"}
            optional={index === 2}
            defaultValue={asked.places[index] ?? ""}
            error={errorOf(id)}
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-4 border-t border-line pt-4">
        <legend className="float-left mb-3 w-full text-ui font-semibold">On a theme, or on a question, or on everything</legend>
        <SelectField
          name="theme"
          label="Theme"
          empty="Any"
          defaultValue={asked.theme}
          error={errorOf("theme")}
          options={topics.themes.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <SelectField
          name="question"
          label="Question"
          empty="Any"
          defaultValue={asked.question}
          error={errorOf("question")}
          options={topics.questions.map(({ slug, question }) => ({ value: slug, label: question }))}
        />
      </fieldset>
      <div>
        <Button>Compare</Button>
      </div>
    </form>
  );
}

const labels = ["First place", "Second place", "Third place"];

/** What was perhaps meant is one tap away, with all else as it was typed. */
function WhatWasMeant({ asked, problems }: { asked: Asked; problems: Comparison["problems"] }) {
  const doubtful = problems.filter(({ choices }) => choices.length > 0);
  if (doubtful.length === 0) return null;
  return doubtful.map(({ field, choices }) => {
    const at = Number(field.slice("place-".length)) - 1;
    return (
      <div key={field} className="font-ui text-ui">
        <p className="font-semibold">Instead of “{asked.places[at]}”:</p>
        <ul className="flex flex-wrap gap-x-6">
          {choices.map(({ slug, name }) => (
            <li key={slug}>
              <a
                href={comparisonHref(
                  asked.places.map((typed, index) => (index === at ? slug : typed)),
                  asked,
                )}
                className="inline-flex min-h-target items-center"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
