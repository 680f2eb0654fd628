import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Member, Viewer } from "@/db/doors";
import { Refusal } from "@/lib/refusal";
import type { FormState } from "@/web/form-state";
import { type Limit, withinLimits } from "@/web/limits";
import { isSameOrigin } from "@/web/same-origin";
import { currentViewer } from "@/web/viewer";

/**
 * What a deed answers: a sentence to show where the form was, with a line for each thing where there were many, and what
 * stays in its fields; or an address to go to.
 */
export type Outcome = { done: string; lines?: string[]; values?: FormState["values"] } | { goTo: string };

type Deed<Who, Input> = (who: Who, input: Input) => Promise<Outcome | Refusal>;
type Action = (state: FormState, form: FormData) => Promise<FormState>;

type Limits<S extends z.ZodType> = readonly Limit<z.output<S>>[];

/** The door of every form of a member: from our own pages, signed in, well-formed, within its limits; then the deed. */
export function formAction<S extends z.ZodType>(schema: S, deed: Deed<Member, z.output<S>>, limits: Limits<S> = []): Action {
  const whenSignedIn: Deed<Viewer, z.output<S>> = async (viewer, input) => {
    if (!viewer)
      return new Refusal("You have been signed out. Sign in again in another tab, then send this; your words are kept here.");
    return deed(viewer, input);
  };
  return visitorFormAction(schema, whenSignedIn, limits);
}

/** The same for forms that need no account: signing in, reporting. */
export function visitorFormAction<S extends z.ZodType>(
  schema: S,
  deed: Deed<Viewer, z.output<S>>,
  limits: Limits<S> = [],
): Action {
  return async (_before, form) => {
    const values = fieldsOf(form);
    if (!isSameOrigin(await headers())) {
      return {
        values,
        errors: {},
        message: "This form was sent from another address, so nothing was saved. Open the page here and send it again.",
      };
    }
    const input = schema.safeParse({ ...single(values), ...filesOf(form) });
    if (!input.success)
      return { values, errors: firstOfEach(input.error), message: "One thing to change before this can be sent." };
    const asked = { viewer: await currentViewer(), input: input.data };
    const outcome = await withinLimits(limits, asked, () => deed(asked.viewer, asked.input));
    if (outcome instanceof Refusal) return { values, errors: outcome.fields, message: outcome.message };
    if ("goTo" in outcome) redirect(outcome.goTo);
    refresh();
    return { values: {}, errors: {}, ...outcome };
  };
}

/** Every text field, repeated names kept; the framework's own fields left out. */
function fieldsOf(form: FormData): FormState["values"] {
  const values: FormState["values"] = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    values[name] = form.getAll(name).filter((value) => typeof value === "string");
  }
  return values;
}

/** What was chosen in fields for files: the deed gets it, the page does not get it back. A field left empty sends a file without a name. */
function filesOf(form: FormData) {
  const files: Record<string, File> = {};
  for (const [name, value] of form) if (value instanceof File && value.name !== "") files[name] = value;
  return files;
}

const single = (values: FormState["values"]) =>
  Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.length > 1 ? all : (all[0] ?? "")]));

function firstOfEach(error: z.ZodError) {
  const errors: FormState["errors"] = {};
  for (const issue of error.issues) errors[issue.path.join(".")] ??= issue.message;
  return errors;
}
