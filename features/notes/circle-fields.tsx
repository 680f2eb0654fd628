import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import type { Filled } from "@/features/notes/field-of";
import type { FormChoices } from "@/features/notes/form-queries";

const rowsOf = (values: readonly string[]) => Math.min(20, Math.max(2, values.length + 1));

/** Whom a circle holds: whoever works in these places, and these organisations. One's own is always in it. */
export function CircleFields({ filled, others }: { filled: Filled; others: FormChoices["others"] }) {
  const { words, errors } = filled;
  const [places, organisations] = [words.circlePlace ?? [], words.circleOrganisation ?? []];
  const rows = Math.max(rowsOf(places), rowsOf(organisations));
  return (
    <fieldset className="border-l-4 border-line-strong pl-4">
      <legend className="font-ui text-ui font-semibold">Who is in the circle</legend>
      <p className="mt-1 mb-4 max-w-measure font-ui text-ui text-ink-3">
        Everybody in an organisation that works in one of these places, or in one of these organisations. Your own is always in
        it.
      </p>
      <div className="grid gap-4">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number
          <div key={row} className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="circlePlace"
              id={row === 0 ? "note-circlePlace" : `note-circlePlace.${row}`}
              label={row === 0 ? "A place" : "Another place"}
              optional
              list="note-places"
              autoComplete="off"
              defaultValue={places[row] ?? ""}
              error={row === 0 ? errors.circlePlace : undefined}
            />
            <SelectField
              name="circleOrganisation"
              id={row === 0 ? "note-circleOrganisation" : `note-circleOrganisation.${row}`}
              label={row === 0 ? "An organisation" : "Another organisation"}
              optional
              empty="None"
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={organisations[row] ?? ""}
              error={row === 0 ? errors.circleOrganisation : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
