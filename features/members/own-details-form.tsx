"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { FormStatus } from "@/components/form-status";
import { SelectField } from "@/components/select-field";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { FormErrors } from "@/features/members/form-errors";
import { changeOwnDetailsAction } from "@/features/members/own-details-actions";
import type { getOwnDetails } from "@/features/members/own-details-queries";
import { emptyForm, fieldValue } from "@/web/form-state";

type OwnDetailsFormProps = { details: NonNullable<Awaited<ReturnType<typeof getOwnDetails>>> };

export function OwnDetailsForm({ details }: OwnDetailsFormProps) {
  const [state, action, isSending] = useActionState(changeOwnDetailsAction, emptyForm);
  const given = (name: "name" | "jobTitle" | "about" | "dateLanguage") => fieldValue(state, name, details[name]);
  return (
    <form action={action} noValidate className="grid gap-8">
      <FormErrors state={state} />
      <TextField
        key={`name ${given("name")}`}
        name="name"
        label="Your name"
        hint="As colleagues know you. What you have published keeps the name it was published under."
        autoComplete="name"
        defaultValue={given("name")}
        error={state.errors.name}
        width="half"
      />
      <TextField
        key={`title ${given("jobTitle")}`}
        name="jobTitle"
        label="Job title"
        hint="Shown where you choose to be named by your role. It changes nothing that is published."
        optional
        autoComplete="organization-title"
        defaultValue={given("jobTitle")}
        error={state.errors.jobTitle}
        width="half"
      />
      <TextArea
        key={`about ${given("about")}`}
        name="about"
        label="About you"
        hint="For colleagues in your organisation and for the people who run this site."
        optional
        rows={3}
        limit={400}
        defaultValue={given("about")}
        error={state.errors.about}
      />
      <SelectField
        name="dateLanguage"
        label="How dates are written"
        hint="On the pages that you read. Letters, and what others read, stay in English."
        options={dateChoices}
        defaultValue={given("dateLanguage")}
        error={state.errors.dateLanguage}
      />
      <ChoiceGroup
        key={(state.values.declinedLetters ?? details.declinedLetters).join()}
        name="declinedLetters"
        legend="Letters that you would rather not have"
        hint="What concerns your own account always comes."
        multiple
        optional
        choices={[
          ...toAnybody,
          ...(details.can.declineLetters ? toLeads : []),
          ...(details.can.declineMornings ? toModerators : []),
        ]}
        defaultValue={state.values.declinedLetters ?? details.declinedLetters}
        error={state.errors.declinedLetters}
      />
      <div className="grid gap-2">
        <div>
          <Button disabled={isSending}>Save</Button>
        </div>
        <FormStatus>{state.done}</FormStatus>
      </div>
    </form>
  );
}

const dateChoices = [
  { value: "en-GB", label: "English: 19 December 2018" },
  { value: "cy", label: "Cymraeg: 19 Rhagfyr 2018" },
  { value: "gd", label: "Gàidhlig: 19mh dhen Dùbhlachd 2018" },
  { value: "ga", label: "Gaeilge: 19 Nollaig 2018" },
  { value: "pl", label: "Polski: 19 grudnia 2018" },
  { value: "numbers", label: "Numbers: 2018-12-19" },
];

const toAnybody = [
  { value: "used-this", label: "Somebody used what I wrote", hint: "You still find it under your contributions." },
  { value: "later-on", label: "What came of a note, half a year later", hint: "You are asked once a note." },
  {
    value: "published",
    label: "What I sent was published",
    hint: "You still find it under your contributions. A letter with a reason, or with remarks, always comes.",
  },
  {
    value: "places-followed",
    label: "What is new from places that I follow",
    hint: "On Mondays, when there is something. You go on following them.",
  },
  {
    value: "saved-searches",
    label: "What new answers a search that I saved",
    hint: "When there is something. Your searches stay, with how many are new.",
  },
];

const toLeads = [
  { value: "asked-to-join", label: "Somebody asks to join my organisation", hint: "They still wait on its people page." },
  { value: "invitation-accepted", label: "Somebody whom I invited has joined" },
];

const toModerators = [
  {
    value: "what-waits",
    label: "What waits from the places I look after, each morning",
    hint: "You still find it in the queue. Once something is past its promise, the letter comes all the same.",
  },
];
