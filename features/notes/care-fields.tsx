import { ChoiceGroup } from "@/components/choice-group";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { type Filled, fieldOf } from "@/features/notes/field-of";

/** People in stories come before people who tell them. Nothing is chosen for anybody. */
export function CareFields({ filled }: { filled: Filled }) {
  return (
    <div className="grid gap-6">
      <ChoiceGroup
        {...fieldOf(filled, "care")}
        legend="Could anybody in this be recognised?"
        hint="By a neighbour, a colleague, a family member. Think of names, streets, jobs, and things that happened to one person only."
        choices={[
          { value: "nobody", label: "No" },
          { value: "details-changed", label: "Not any more: we changed details" },
          { value: "agreed", label: "Yes, and they agreed", hint: "You say below who agreed, and how they were asked." },
        ]}
      />
      <fieldset className="hidden gap-6 border-l-4 border-line-strong pl-4 group-has-[[value=agreed]:checked]/note:grid">
        <legend className="sr-only">How they agreed</legend>
        <p className="max-w-measure font-ui text-ui text-ink-3">Only you and the editors see this.</p>
        <TextField {...fieldOf(filled, "careWho")} label="Who agreed" hint="For example: The tenant, and her daughter" />
        <TextArea
          {...fieldOf(filled, "careHow")}
          label="Who asked them, and how"
          hint="For example: Their caseworker read them the text, on 3 May"
          rows={2}
          limit={300}
        />
        <TextField {...fieldOf(filled, "careReviewOn")} type="date" label="Ask them again on" width="short" />
      </fieldset>
    </div>
  );
}
