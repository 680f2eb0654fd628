import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import type { PlaceToMeetIn, WorkshopToWrite } from "@/features/workshops/desk-queries";
import { type FormState, fieldValue } from "@/web/form-state";

type WorkshopFieldsProps = {
  state: FormState;
  places: readonly PlaceToMeetIn[];
  workshop?: Pick<WorkshopToWrite, "title" | "heldOn" | "startsAt" | "endsAt" | "placeId" | "venue" | "forWhom">;
};

/** When, where and for whom. */
export function WorkshopFields({ state, places, workshop }: WorkshopFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        id="workshop-title"
        label="Title"
        hint="What it is about, such as “What commissioners could stop asking for”."
        defaultValue={fieldValue(state, "title", workshop?.title)}
        error={state.errors.title}
      />
      <div className="grid gap-8 sm:grid-cols-3">
        <TextField
          name="heldOn"
          id="workshop-heldOn"
          type="date"
          label="Day"
          width="short"
          defaultValue={fieldValue(state, "heldOn", workshop?.heldOn)}
          error={state.errors.heldOn}
        />
        <TextField
          name="startsAt"
          id="workshop-startsAt"
          type="time"
          label="Begins"
          width="short"
          optional
          defaultValue={fieldValue(state, "startsAt", workshop?.startsAt ?? "")}
          error={state.errors.startsAt}
        />
        <TextField
          name="endsAt"
          id="workshop-endsAt"
          type="time"
          label="Ends"
          width="short"
          optional
          defaultValue={fieldValue(state, "endsAt", workshop?.endsAt ?? "")}
          error={state.errors.endsAt}
        />
      </div>
      <SelectField
        name="placeId"
        id="workshop-placeId"
        label="Place"
        hint="It stands on this place’s page, and on those of what it is part of."
        empty="Choose the place"
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={fieldValue(state, "placeId", workshop?.placeId)}
        error={state.errors.placeId}
      />
      <TextField
        name="venue"
        id="workshop-venue"
        label="Venue"
        hint="The building and how to find it, such as “The Curve, second floor, step-free”."
        optional
        defaultValue={fieldValue(state, "venue", workshop?.venue)}
        error={state.errors.venue}
      />
      <TextField
        name="forWhom"
        id="workshop-forWhom"
        label="Who it is for"
        hint="Such as “Commissioners, and whoever writes specifications”."
        defaultValue={fieldValue(state, "forWhom", workshop?.forWhom)}
        error={state.errors.forWhom}
      />
    </>
  );
}
