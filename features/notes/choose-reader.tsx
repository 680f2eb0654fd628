import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { SelectField } from "@/components/select-field";

type ChooseReaderProps = {
  chosen: { as: "public" | "partner"; organisation?: string };
  organisations: readonly { slug: string; name: string }[];
};

/** Whose eyes to look with: asks by the address alone. */
export function ChooseReader({ chosen, organisations }: ChooseReaderProps) {
  return (
    <form method="get" className="grid max-w-content gap-4">
      <ChoiceGroup
        name="reader"
        legend="Read it as"
        choices={[
          { value: "public", label: "The public", hint: "Somebody who is not signed in." },
          { value: "partner", label: "A partner", hint: "Somebody who is signed in with the organisation below." },
        ]}
        defaultValue={chosen.as}
        columns={2}
      />
      <SelectField
        name="organisation"
        label="Organisation"
        options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={chosen.organisation ?? organisations[0]?.slug}
      />
      <div>
        <Button variant="quiet">Look again</Button>
      </div>
    </form>
  );
}
