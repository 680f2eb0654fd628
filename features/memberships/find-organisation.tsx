import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { TextField } from "@/components/text-field";
import { AskForm } from "@/features/memberships/ask-form";
import type { OrganisationToAsk } from "@/features/memberships/standing-queries";

type FindOrganisationProps = { searched: string; found: readonly OrganisationToAsk[] };

/** A search by name that works as a plain address, each answer with its own way to ask. */
export function FindOrganisation({ searched, found }: FindOrganisationProps) {
  return (
    <div className="grid max-w-content gap-6">
      <form
        action="/welcome#find"
        method="get"
        aria-label="Find an organisation"
        className="flex max-w-[32rem] items-end gap-3"
      >
        <div className="min-w-0 grow">
          <TextField
            name="q"
            id="organisation-search"
            type="search"
            label="Name of the organisation"
            defaultValue={searched}
            maxLength={100}
            autoComplete="organization"
          />
        </div>
        <Button variant="quiet">Find</Button>
      </form>
      {searched ? (
        <div>
          {found.map((organisation) => (
            <Disclosure key={organisation.id} summary={organisation.name} open={found.length === 1}>
              <AskForm organisation={organisation} />
            </Disclosure>
          ))}
          {found.length === 0 ? (
            <p className="max-w-measure text-ink-2">
              None that you could ask is called “{searched}”. Try one word of its name, or{" "}
              <a href="/organisations">look through all of them</a>. If it is not here yet, <a href="/about#contact">tell us</a>
              .
            </p>
          ) : null}
          {found.length === 20 ? (
            <p className="mt-4 max-w-measure text-ink-2">These are the first twenty. Write more of its name.</p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
