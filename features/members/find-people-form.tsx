import { Button } from "@/components/button";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import type { PeopleFilter } from "@/features/members/people-filter";
import { shownInWords } from "@/features/members/people-in-words";

/** A plain form: it works without scripts, and changes nothing. */
export function FindPeopleForm({ chosen }: { chosen: PeopleFilter }) {
  return (
    <search>
      <form action="/admin/people" className="grid gap-4 md:grid-cols-[minmax(0,1fr)_16rem_auto] md:items-end">
        <TextField
          name="find"
          type="search"
          label="Name, address or organisation"
          defaultValue={chosen.find}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <SelectField
          name="show"
          label="Show"
          empty="Everybody"
          defaultValue={chosen.show}
          options={Object.entries(shownInWords).map(([value, label]) => ({ value, label }))}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button>Find</Button>
          {chosen.find || chosen.show ? (
            <a href="/admin/people" className="inline-flex min-h-target items-center font-ui text-ui">
              Show everybody
            </a>
          ) : null}
        </div>
      </form>
    </search>
  );
}
