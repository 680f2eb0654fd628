import { SelectField } from "@/components/select-field";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import type { PlaceToChallenge } from "@/features/challenges/desk-queries";
import { mostWords } from "@/features/challenges/schema-limits";
import { type FormState, fieldValue } from "@/web/form-state";

type ChallengeFieldsProps = {
  state: FormState;
  places: readonly PlaceToChallenge[];
  challenge?: { title: string; placeId: string; whyHere: string; whatMakesItHard: string };
};

export function ChallengeFields({ state, places, challenge }: ChallengeFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        id="challenge-title"
        label="The challenge"
        hint="As a sentence that would be true one day, such as “Nobody has to tell their story twice”."
        defaultValue={fieldValue(state, "title", challenge?.title)}
        error={state.errors.title}
      />
      <SelectField
        name="placeId"
        id="challenge-placeId"
        label="Its place"
        empty="Choose the place"
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={fieldValue(state, "placeId", challenge?.placeId)}
        error={state.errors.placeId}
      />
      <TextArea
        name="whyHere"
        id="challenge-whyHere"
        label="Why here"
        rows={5}
        limit={mostWords}
        defaultValue={fieldValue(state, "whyHere", challenge?.whyHere)}
        error={state.errors.whyHere}
      />
      <TextArea
        name="whatMakesItHard"
        id="challenge-whatMakesItHard"
        label="What makes it hard"
        rows={5}
        limit={mostWords}
        defaultValue={fieldValue(state, "whatMakesItHard", challenge?.whatMakesItHard)}
        error={state.errors.whatMakesItHard}
      />
    </>
  );
}
