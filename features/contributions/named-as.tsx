import { ChoiceGroup } from "@/components/choice-group";
import { SelectField } from "@/components/select-field";
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
  const organisations = writer.may === "write" ? writer.organisations : [];
  const organisation = organisations.length === 1 ? organisations[0]?.name : "your organisation";
  const role = writer.may === "write" && writer.jobTitle ? writer.jobTitle : "";
  const choices = [
    { value: "person", label: writer.may === "write" ? `${writer.name}, ${organisation}` : "My name and organisation" },
    ...(role ? [{ value: "role", label: `${role}, ${organisation}` }] : []),
    { value: "organisation", label: organisations.length === 1 ? organisation : "The organisation alone" },
    { value: "place", label: "A partner in this place", hint: "Staff still know who you are." },
  ];
  // Who has no job title any more is named by the organisation, as they would be.
  const namedAs = before?.namedAs === "role" && !role ? "organisation" : (before?.namedAs ?? "person");
  const organisationId = before?.organisationId ?? organisations[0]?.id;
  return (
    <>
      {organisations.length > 1 ? (
        <SelectField
          name="organisationId"
          id={`${form}-organisationId`}
          label="You write for"
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
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
