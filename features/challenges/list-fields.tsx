import { TextArea } from "@/components/text-area";
import { type FormState, fieldValue } from "@/web/form-state";

type Column = { name: string; label: string; limit: number; optional?: boolean };
type ListFieldsProps = {
  name: string;
  legend: string;
  hint: string;
  /** What one row is. */
  one: string;
  state: FormState;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
};

const empty = 2;

/** A list as a form without scripts can hold it: all that there is, and two empty rows more. */
export function ListFields({ name, legend, hint, one, state, columns, rows }: ListFieldsProps) {
  const id = `challenge-${name}`;
  const error = state.errors[name];
  const sent = Object.keys(state.values).filter((field) => field.startsWith(`${columns[0]?.name}-`));
  const all =
    sent.length > 0
      ? sent.map((_, row) => columns.map((column) => fieldValue(state, `${column.name}-${row}`)))
      : [...rows, ...Array.from({ length: empty }, () => columns.map(() => ""))];
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : `${id}-hint`}
      className={error ? "border-l-4 border-danger pl-4" : undefined}
    >
      <legend className="font-reading text-h3">{legend}</legend>
      <p id={`${id}-hint`} className="mt-1 max-w-measure font-ui text-ui text-ink-3">
        {hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-ui text-ui font-semibold text-danger">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
      <ol id={id} tabIndex={-1}>
        {all.map((values, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing but its place in the list
          <li key={row} className="mt-4 grid gap-4 border-t border-line pt-4">
            <p className="font-ui text-ui font-semibold">
              {one} {row + 1}
            </p>
            {columns.map((column, index) => (
              <TextArea
                key={column.name}
                name={`${column.name}-${row}`}
                id={`${id}-${row}-${column.name}`}
                label={column.label}
                optional={column.optional}
                rows={2}
                limit={column.limit}
                defaultValue={values[index]}
              />
            ))}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
