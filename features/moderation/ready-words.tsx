"use client";

import { ChoiceGroup } from "@/components/choice-group";
import { type ReasonedWay, reasonsFor } from "@/features/moderation/ready-reasons";

type ReadyWordsProps = {
  way: ReasonedWay;
  id: string;
  /** The field into which the words go, where scripts run; otherwise they are joined when it is sent. */
  into: string;
  defaultValue: string;
};

/** Reasons to begin with. The words become one's own: they go into the field, and the choice is free again. */
export function ReadyWords({ way, id, into, defaultValue }: ReadyWordsProps) {
  function take({ target }: { target: EventTarget }) {
    if (!(target instanceof HTMLInputElement)) return;
    const field = target.form?.elements.namedItem(into);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.value = [field.value.trim(), target.value].filter(Boolean).join("\n\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    target.checked = false;
    field.focus();
  }
  return (
    <div onChange={take}>
      <ChoiceGroup
        name="ready"
        id={id}
        legend="Begin with"
        optional
        choices={reasonsFor(way).map(({ name, words }) => ({ value: words, label: name }))}
        dense
        defaultValue={defaultValue}
      />
    </div>
  );
}
