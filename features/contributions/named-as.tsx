import { ChoiceGroup } from "@/components/choice-group";
import type { Writer } from "@/features/contributions/writer";
import { type FormState, fieldValue } from "@/web/form-state";

type NamedAsProps = {
  writer: Writer;
  state: FormState;
  form: string;
  /** As it was the last time, or is now. */
  before?: { organisationId: string; namedAs: NamedAsChoice } | null;
};
type NamedAsChoice = "person" | "role" | "organisation" | "place";

/** For whom the author speaks, and how they are named. */
export function NamedAs({ writer, state, form, before }: NamedAsProps) {
  const partner = writer.may === "write" ? writer : null;
  const organisations = partner?.organisations ?? [];
  const only = organisations.length === 1 ? organisations[0]?.name : undefined;
  const organisation = only ?? "your organisation";
  const role = partner?.jobTitle;
  const choices = [
    { value: "person", label: partner ? `${partner.name}, ${organisation}` : "My name and organisation" },
    ...(role ? [{ value: "role", label: `${role}, ${organisation}` }] : []),
    { value: "organisation", label: only ?? "The organisation alone" },
    { value: "place", label: "A partner in this place", hint: "Staff still know who you are." },
  ];
  // Who has no job title any more is named by the organisation, as they would be.
  const namedAs = before?.namedAs === "role" && !role ? "organisation" : (before?.namedAs ?? "person");
  const organisationId = before?.organisationId ?? organisations[0]?.id;
  return (
    <>
      {organisations.length > 1 ? (
        <ChoiceGroup
          name="organisationId"
          id={`${form}-organisationId`}
          legend="You write for"
          columns={2}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={fieldValue(state, "organisationId", organisationId)}
          error={state.errors.organisationId}
        />
      ) : (
        <input type="hidden" name="organisationId" value={fieldValue(state, "organisationId", organisationId)} />
      )}
      <ChoiceGroup
        name="namedAs"
        id={`${form}-namedAs`}
        legend="Named as"
        choices={choices}
        columns={2}
        defaultValue={fieldValue(state, "namedAs", namedAs)}
        error={state.errors.namedAs}
      />
    </>
  );
}
