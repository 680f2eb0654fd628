"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { NamedAs } from "@/features/contributions/named-as";
import { NotYet } from "@/features/contributions/not-yet";
import type { Target } from "@/features/contributions/schema";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import type { Writer } from "@/features/contributions/writer";
import { addInsightAction } from "@/features/insights/actions";
import { kindWords } from "@/features/insights/in-words";
import { emptyForm, fieldValue } from "@/web/form-state";

type InsightFormProps = { id: string; target: Target; writer: Writer; backTo: string };

/** Four big choices, then one sentence. What follows a choice is hidden by the style sheet alone. */
export function InsightForm({ id, target, writer, backTo }: InsightFormProps) {
  const [state, send, isPending] = useActionState(addInsightAction, emptyForm);
  useFreshPage(state);
  // Who was signed out while writing keeps the form, with their words in it.
  if (writer.may !== "write" && !state.values.statement) {
    return <NotYet may={writer.may} backTo={backTo} invitation="Sign in to add what you saw" />;
  }
  const places = writer.may === "write" ? writer.places : [];
  const field = (name: string, otherwise = "") => ({
    name,
    id: `insight-${name}`,
    defaultValue: fieldValue(state, name, otherwise),
    error: state.errors[name],
  });
  return (
    <form action={send} noValidate className="group/insight grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "insight")} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="targetNoun" value={target.noun} />
      <input type="hidden" name="targetId" value={target.id} />
      {writer.may === "write" ? <KeepWords name={`insight:${writer.id}:${target.id}`} sent={state.done} /> : null}
      <ChoiceGroup {...field("kind")} legend="What did you see where you are?" columns={2} choices={choices} />
      <div className="grid gap-6 group-not-has-[[name=kind]:checked]/insight:hidden">
        <TextArea {...field("statement")} label="Say it in a sentence or two" rows={3} limit={280} />
        <div className="grid gap-6 group-not-has-[[value=used-this]:checked]/insight:hidden">
          <TextArea {...field("changed")} label="What did you change?" rows={2} limit={280} />
          <TextField {...field("changedOn")} type="month" label="When?" hint="A month, like 2018-04" width="short" />
        </div>
        <TextField
          {...field("place", places[0])}
          label="The place you write from"
          hint="A council’s name, or a place’s code"
          width="half"
          list="insight-places"
          autoComplete="off"
        />
        <datalist id="insight-places">
          {places.map((place) => (
            <option key={place} value={place} />
          ))}
        </datalist>
        <Disclosure
          summary="Why it matters, where it is true, how you are named"
          open={Boolean(state.errors.why || state.errors.condition || state.errors.namedAs)}
        >
          <div className="grid gap-6">
            <TextArea {...field("why")} label="Why it matters" optional rows={2} limit={140} />
            <TextArea {...field("condition")} label="True where …" optional rows={2} limit={140} />
            <NamedAs writer={writer} state={state} form="insight" />
          </div>
        </Disclosure>
        <div>
          <Button disabled={isPending}>
            {writer.may === "write" && writer.isTrusted ? "Add to this page" : "Send to the editors"}
          </Button>
        </div>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}

const choices = Object.entries(kindWords).map(([value, { name, hint }]) => ({ value, label: name, hint }));
