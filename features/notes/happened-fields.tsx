import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { MarkdownArea } from "@/components/markdown-area";
import { TextArea } from "@/components/text-area";
import { fieldLimits } from "@/features/notes/field-limits";
import { type Filled, fieldOf, isTouched } from "@/features/notes/field-of";
import { nextWords } from "@/features/notes/in-words";
import { RemarksOnField } from "@/features/notes/remarks-on-field";
import { WritingGroup } from "@/features/notes/writing-group";

/** The note's own words, in the order in which they are read: worked and challenging as equals. */
export function HappenedFields({ filled }: { filled: Filled }) {
  const text = (name: keyof typeof fieldLimits) => ({
    ...fieldOf(filled, name),
    limit: fieldLimits[name],
    previewAt: "/preview",
  });
  return (
    <WritingGroup id="what-happened" title="What happened">
      <RemarksOnField remarks={filled.remarks} field="setOut" />
      <MarkdownArea
        {...text("setOut")}
        label="We set out to"
        optional
        hint="For example: See why first visits found nobody at home"
        rows={2}
      />
      <RemarksOnField remarks={filled.remarks} field="worked" />
      <MarkdownArea
        {...text("worked")}
        label="What worked well"
        hint="This, or what was challenging, or both. For example: A call the day before, from whoever would come"
        rows={6}
      />
      <RemarksOnField remarks={filled.remarks} field="challenging" />
      <MarkdownArea
        {...text("challenging")}
        label="What was challenging"
        hint="For example: The calls took the mornings, and two families felt checked up on"
        rows={6}
      />
      <RemarksOnField remarks={filled.remarks} field="learned" />
      <MarkdownArea
        {...text("learned")}
        label="What we learned"
        hint="Its first sentence stands alone at the top of the page. For example: The first contact decides what follows"
        rows={5}
      />
      <Disclosure summary="What we will do next" open={isTouched(filled, "nextDecision", "nextText")}>
        <div className="grid gap-6">
          <RemarksOnField remarks={filled.remarks} field="nextText" />
          <ChoiceGroup
            {...fieldOf(filled, "nextDecision")}
            legend="What we do now"
            optional
            dense
            choices={Object.entries(nextWords).map(([value, label]) => ({ value, label }))}
          />
          <TextArea
            {...fieldOf(filled, "nextText")}
            limit={fieldLimits.nextText}
            label="What exactly"
            optional
            hint="For example: Keep the call, and drop the second letter"
            rows={3}
          />
        </div>
      </Disclosure>
    </WritingGroup>
  );
}
