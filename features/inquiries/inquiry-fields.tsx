import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import type { InquiryToChange } from "@/features/inquiries/desk-queries";
import { mostAbout } from "@/features/inquiries/schema-limits";
import { PlaceChoice } from "@/features/organisations/place-choice";
import { type FormState, fieldValue } from "@/web/form-state";

type Place = { id: string; name: string; region: string; otherNames: string[] };
type InquiryFieldsProps = {
  state: FormState;
  places: readonly Place[];
  inquiry?: Pick<InquiryToChange, "name" | "about" | "startedOn" | "endedOn" | "placeIds">;
};

/** Its form is called "change", as the list of places has it. */
export function InquiryFields({ state, places, inquiry }: InquiryFieldsProps) {
  const wasSent = state.values.name !== undefined;
  const chosen = wasSent ? (state.values.placeIds ?? []) : (inquiry?.placeIds ?? []);
  return (
    <>
      <TextField
        name="name"
        id="change-name"
        label="Name"
        defaultValue={fieldValue(state, "name", inquiry?.name)}
        error={state.errors.name}
      />
      <TextArea
        name="about"
        id="change-about"
        label="What it looks into"
        hint="And who works on it. An empty line begins a new paragraph."
        rows={6}
        limit={mostAbout}
        defaultValue={fieldValue(state, "about", inquiry?.about)}
        error={state.errors.about}
      />
      <div className="grid gap-8 sm:grid-cols-2">
        <TextField
          name="startedOn"
          id="change-startedOn"
          label="From"
          hint="A year, such as 2017."
          inputMode="numeric"
          width="short"
          optional
          defaultValue={fieldValue(state, "startedOn", inquiry?.startedOn?.slice(0, 4))}
          error={state.errors.startedOn}
        />
        <TextField
          name="endedOn"
          id="change-endedOn"
          label="To"
          hint="Nothing while it goes on."
          inputMode="numeric"
          width="short"
          optional
          defaultValue={fieldValue(state, "endedOn", inquiry?.endedOn?.slice(0, 4))}
          error={state.errors.endedOn}
        />
      </div>
      <PlaceChoice
        key={chosen.join()}
        places={places}
        chosen={chosen}
        legend="Its places"
        hint="Where the work is done."
        error={state.errors.placeIds}
      />
    </>
  );
}
