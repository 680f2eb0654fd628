import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import type { PlaceToKeep } from "@/features/places/keeping-queries";
import type { Reshaping } from "@/features/places/reshaping-schema";

type AskingFormProps = {
  place: PlaceToKeep;
  deed: Reshaping;
  typed: Record<string, string>;
  errors: Record<string, string>;
};

/** What a deed needs to know. It leads to the preview and changes nothing, so it is a plain form whose answers stand in the address. */
export function AskingForm({ place, deed, typed, errors }: AskingFormProps) {
  const field = (name: string, otherwise = "") => ({
    name,
    id: `ask-${name}`,
    defaultValue: typed[name] ?? otherwise,
    error: errors[name],
    autoComplete: "off",
  });
  return (
    <form action={`/admin/places/${place.slug}/${deed}`} className="grid max-w-content gap-8">
      <ErrorSummary
        errors={Object.entries(errors).map(([name, message]) => ({ ...(name ? { fieldId: `ask-${name}` } : {}), message }))}
      />
      {deed === "rename" ? (
        <>
          <TextField {...field("name", place.name)} label="What it is called now" />
          <TextField {...field("officialName", place.officialName)} label="Official name" optional />
        </>
      ) : null}
      {deed === "part" ? (
        <>
          <TextField {...field("name")} label="What people call it" />
          <TextField
            {...field("code")}
            label="Its code"
            hint="A ward’s code, as in E05014053, where it has one."
            optional
            width="short"
          />
        </>
      ) : null}
      {deed === "recode" ? (
        <TextField
          {...field("code")}
          label="New code"
          hint={place.gss ? `Now it is ${place.gss}.` : "It has none now."}
          width="short"
        />
      ) : null}
      {deed === "merge" ? (
        <>
          <TextArea
            {...field("others")}
            label="Together with"
            hint="Other places that become part of the same, one to a line, by name or code."
            optional
            rows={3}
          />
          <TextField
            {...field("into")}
            label="What it becomes"
            hint="The name or code of a place that is here, or the name of a new one. The preview says which."
          />
          <TextField
            {...field("code")}
            label="Code of a new place"
            hint="As in E06000064, where it has one."
            optional
            width="short"
          />
        </>
      ) : null}
      {deed === "split" ? (
        <TextArea
          {...field("into")}
          label="What it becomes"
          hint="Two places or more, one to a line. A new one with its code after a comma: Cumberland, E06000063"
          rows={4}
        />
      ) : null}
      {deed === "end" ? (
        <TextField {...field("on")} label="From which day it is there no more" hint="As in 2026-04-01." width="short" />
      ) : null}
      {deed === "merge" || deed === "split" ? (
        <TextField
          {...field("on")}
          label="From which day"
          hint="The first day of what it becomes, as in 2026-04-01."
          width="short"
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-6">
        <Button name="preview" value="yes">
          See what this does
        </Button>
        <a href={`/admin/places/${place.slug}`} className="inline-flex min-h-target items-center font-ui text-ui">
          Leave it as it is
        </a>
      </div>
    </form>
  );
}
