import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { NamedAs } from "@/features/contributions/named-as";
import type { Writer } from "@/features/contributions/writer";
import { kindWords } from "@/features/insights/in-words";
import { type FormState, fieldValue } from "@/web/form-state";

type InsightFieldsProps = {
  state: FormState;
  /** Before every field's id. */
  form: string;
  writer: Writer;
  /** What stands in the fields to begin with. */
  words: Partial<Record<"kind" | "statement" | "why" | "condition" | "changed" | "changedOn" | "place", string>>;
  namedBefore?: Parameters<typeof NamedAs>[0]["before"];
  /** How one is named stays as it is here: what is there already has a form of its own for that, which holds at once. */
  keepsName?: boolean;
};

/** Four big choices, then one sentence. What follows a choice is hidden by the style sheet alone, in a form of `group/insight`. */
export function InsightFields({ state, form, writer, words, namedBefore, keepsName }: InsightFieldsProps) {
  const places = writer.may === "write" ? writer.places : [];
  const field = (name: keyof typeof words) => ({
    name,
    id: `${form}-${name}`,
    defaultValue: fieldValue(state, name, words[name]),
    error: state.errors[name],
  });
  const [why, condition] = [field("why"), field("condition")];
  return (
    <>
      <ChoiceGroup {...field("kind")} legend="What did you see where you are?" columns={2} choices={choices} />
      <div className="grid gap-6 group-not-has-[[name=kind]:checked]/insight:hidden">
        <TextArea {...field("statement")} label="Say it in a sentence or two" rows={3} limit={280} />
        <div className="grid gap-6 group-not-has-[[value=used-this]:checked]/insight:hidden">
          <TextArea {...field("changed")} label="What did you change?" rows={2} limit={280} />
          <TextField {...field("changedOn")} type="month" label="When?" hint="A month, like 2018-04" width="short" />
        </div>
        <TextField
          {...field("place")}
          label="The place you write from"
          hint="A council’s name, or a place’s code"
          width="half"
          list={`${form}-places`}
          autoComplete="off"
        />
        <datalist id={`${form}-places`}>
          {places.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Disclosure
          summary={keepsName ? "Why it matters, where it is true" : "Why it matters, where it is true, how you are named"}
          open={[why.error, condition.error, state.errors.namedAs, why.defaultValue, condition.defaultValue].some(Boolean)}
        >
          <div className="grid gap-6">
            <TextArea {...why} label="Why it matters" optional rows={2} limit={140} />
            <TextArea {...condition} label="True where …" optional rows={2} limit={140} />
            {keepsName ? (
              <input type="hidden" name="namedAs" value={namedBefore?.namedAs} />
            ) : (
              <NamedAs writer={writer} state={state} form={form} before={namedBefore} />
            )}
          </div>
        </Disclosure>
      </div>
    </>
  );
}

const choices = Object.entries(kindWords).map(([value, { name, hint }]) => ({ value, label: name, hint }));
