"use client";

import { changeChallengeAction } from "@/features/challenges/actions";
import { ChallengeFields } from "@/features/challenges/challenge-fields";
import type { ChallengeToChange, PlaceToChallenge } from "@/features/challenges/desk-queries";
import { ListFields } from "@/features/challenges/list-fields";
import { mostTest, mostTitle } from "@/features/challenges/schema-limits";
import { ChangeForm } from "@/features/desk/change-form";

type ChallengeFormProps = { challenge: ChallengeToChange; places: readonly PlaceToChallenge[] };

export function ChallengeForm({ challenge, places }: ChallengeFormProps) {
  const { title, whyHere, whatMakesItHard, selfCheck, projects } = challenge;
  return (
    <ChangeForm
      action={changeChallengeAction}
      noun="challenge"
      item={challenge}
      stands={[
        { key: "The challenge", value: title },
        { key: "Why here", value: whyHere },
        { key: "What makes it hard", value: whatMakesItHard },
        { key: "Self-check", value: selfCheck.map((one) => `${one.criterion} ${one.answer}`).join("\n") },
        {
          key: "Projects",
          value: projects.map((one) => [one.name, one.what, one.stopped].filter(Boolean).join(". ")).join("\n"),
        },
      ]}
    >
      {(state) => (
        <>
          <ChallengeFields state={state} places={places} challenge={challenge} />
          <ListFields
            name="selfCheck"
            legend="Is it a challenge at all?"
            hint="What you asked yourselves, and what you answered. Saved, two empty rows are added; an emptied row goes."
            one="Question"
            state={state}
            columns={[
              { name: "criterion", label: "What you asked", limit: 200 },
              { name: "criterionAnswer", label: "What you answered", limit: mostTest },
            ]}
            rows={selfCheck.map(({ criterion, answer }) => [criterion, answer])}
          />
          <ListFields
            name="projects"
            legend="Projects"
            hint="One that was stopped stands beside the others, with why. Saved, two empty rows are added; an emptied row goes."
            one="Project"
            state={state}
            columns={[
              { name: "projectName", label: "Its name", limit: mostTitle },
              { name: "projectWhat", label: "What is tried", limit: mostTest },
              { name: "projectStopped", label: "Why it was stopped", limit: mostTest, optional: true },
            ]}
            rows={projects.map(({ name, what, stopped }) => [name, what, stopped ?? ""])}
          />
        </>
      )}
    </ChangeForm>
  );
}
