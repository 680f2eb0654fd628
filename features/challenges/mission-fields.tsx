import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { mostTest } from "@/features/challenges/schema-limits";
import { type FormState, fieldValue } from "@/web/form-state";

type MissionFieldsProps = { name: string; state: FormState; mission?: { title: string; test: string; dueOn: string } };

export function MissionFields({ name, state, mission }: MissionFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        id={`${name}-title`}
        label="The mission"
        defaultValue={fieldValue(state, "title", mission?.title)}
        error={state.errors.title}
      />
      <TextArea
        name="test"
        id={`${name}-test`}
        label="How anybody could tell: yes or no?"
        hint="And what would make you stop."
        rows={3}
        limit={mostTest}
        defaultValue={fieldValue(state, "test", mission?.test)}
        error={state.errors.test}
      />
      <TextField
        name="dueOn"
        id={`${name}-dueOn`}
        type="date"
        label="By which day"
        width="short"
        defaultValue={fieldValue(state, "dueOn", mission?.dueOn)}
        error={state.errors.dueOn}
      />
    </>
  );
}
