import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { deedGroups, deedInWords, isGroup } from "@/features/audit/deeds";
import { isNarrowed, type RecordErrors, type RecordFilter, recordHref } from "@/features/audit/filter";
import { nounWords } from "@/features/audit/nouns";

type Props = { chosen: RecordFilter; errors: RecordErrors; names: Readonly<Record<string, string>> };

/** A plain form: what the record is narrowed down to stands in the address. */
export function RecordFilterForm({ chosen, errors, names }: Props) {
  const wrong = Object.entries(errors).map(([name, message]) => ({ fieldId: name, message }));
  return (
    <search className="no-print">
      <ErrorSummary errors={wrong} title="The record cannot be narrowed down like this" />
      <form action="/admin/audit" className="mt-4">
        <Disclosure summary="Narrow down" open={isNarrowed(chosen)}>
          <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
            <Person name="by" label="Who did it" chosen={chosen} error={errors.by} names={names} />
            <Person name="of" label="Whose thing it is" chosen={chosen} error={errors.of} names={names} />
            <SelectField
              name="deed"
              label="What they did"
              empty="Anything"
              defaultValue={chosen.deed}
              options={[
                ...Object.entries(deedGroups).map(([value, { name }]) => ({ value, label: name })),
                ...(chosen.deed && !isGroup(chosen.deed) ? [{ value: chosen.deed, label: deedInWords(chosen.deed) }] : []),
              ]}
            />
            <SelectField
              name="kind"
              label="Kind of thing"
              empty="Any"
              defaultValue={chosen.kind}
              options={Object.entries(nounWords).map(([value, label]) => ({ value, label }))}
            />
            <TextField name="place" label="Place" defaultValue={chosen.place} error={errors.place} maxLength={120} />
            <TextField
              name="words"
              type="search"
              label="Words in the reason"
              defaultValue={chosen.words}
              error={errors.words}
              maxLength={100}
            />
            <TextField name="from" label="From" hint="A day, like 2026-03-01" defaultValue={chosen.from} error={errors.from} />
            <TextField
              name="to"
              label="To, that day included"
              hint="A day, like 2026-03-31"
              defaultValue={chosen.to}
              error={errors.to}
            />
            {chosen.thing ? (
              <TextField
                name="thing"
                label="One thing, by its key"
                defaultValue={chosen.thing}
                error={errors.thing}
                spellCheck={false}
              />
            ) : null}
          </div>
          <div className="mt-6 flex flex-wrap items-center gap-4">
            <Button>Show these</Button>
            {isNarrowed(chosen) ? (
              <a href="/admin/audit" className="inline-flex min-h-target items-center font-ui text-ui">
                Show everything
              </a>
            ) : null}
          </div>
        </Disclosure>
      </form>
    </search>
  );
}

type PersonProps = Pick<Props, "chosen" | "names"> & { name: "by" | "of"; label: string; error: string | undefined };

/** By a part of their name, or the one whose name was followed here. */
function Person({ name, label, chosen, error, names }: PersonProps) {
  const called = names[chosen[name]];
  if (!called) {
    return (
      <TextField
        name={name}
        label={label}
        defaultValue={chosen[name]}
        error={error}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
      />
    );
  }
  return (
    <div className="font-ui text-ui">
      <p className="font-semibold">{label}</p>
      <p dir="auto">{called}</p>
      <input type="hidden" name={name} value={chosen[name]} />
      <a href={recordHref({ ...chosen, [name]: "" })} className="inline-flex min-h-target items-center">
        Anybody<span className="sr-only">, instead of {called}</span>
      </a>
    </div>
  );
}
