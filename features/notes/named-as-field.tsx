import { ChoiceGroup } from "@/components/choice-group";
import { type Filled, fieldOf } from "@/features/notes/field-of";
import type { FormChoices } from "@/features/notes/form-queries";

/** How readers see who wrote it. Moderators always know. */
export function NamedAsField({ filled, choices }: { filled: Filled; choices: FormChoices }) {
  const { me, organisations } = choices;
  const organisation = organisations.length === 1 ? organisations[0]?.name : "the organisation";
  const choice = [
    { value: "person", label: `${me.name}, ${organisation}` },
    ...(me.jobTitle ? [{ value: "role", label: `${me.jobTitle}, ${organisation}` }] : []),
    { value: "organisation", label: organisations.length === 1 ? organisation : "The organisation alone" },
    { value: "place", label: "A partner in this place", hint: "The editors still know who you are." },
  ];
  return <ChoiceGroup {...fieldOf(filled, "namedAs")} legend="Named as" columns={2} choices={choice} />;
}
