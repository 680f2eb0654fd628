import type { ReactNode } from "react";

type ChoiceGroupProps = {
  name: string;
  legend: ReactNode;
  choices: readonly Choice[];
  defaultValue?: string | readonly string[];
  multiple?: boolean;
  columns?: 1 | 2;
  dense?: boolean;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  required?: boolean;
  id?: string;
};

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

/** Cards big enough for thumbs: one may be chosen, or several when `multiple`. The first card carries the group's id.
 * `dense` for a few words each where there is little room: always two or three beside each other. */
export function ChoiceGroup({
  name,
  legend,
  choices,
  defaultValue,
  multiple = false,
  columns = 1,
  dense = false,
  hint,
  error,
  optional,
  required,
  id = name,
}: ChoiceGroupProps) {
  const chosen = typeof defaultValue === "string" ? [defaultValue] : (defaultValue ?? []);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={described} className={error ? "border-l-4 border-danger pl-4" : undefined}>
      <legend className="font-ui text-ui font-semibold">
        {legend}
        {optional ? <span className="font-normal text-ink-3"> (optional)</span> : null}
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 max-w-measure font-ui text-ui text-ink-3">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-ui text-ui font-semibold text-danger">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
      <div
        className={`mt-2 grid max-w-content gap-2 ${dense ? "grid-cols-2 sm:grid-cols-3" : columns === 2 ? "sm:grid-cols-2" : ""}`}
      >
        {choices.map((choice, index) => (
          <ChoiceCard
            key={choice.value}
            choice={choice}
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={name}
            type={multiple ? "checkbox" : "radio"}
            checked={chosen.includes(choice.value)}
            required={required && !multiple}
            dense={dense}
          />
        ))}
      </div>
    </fieldset>
  );
}

type ChoiceCardProps = {
  choice: Choice;
  id: string;
  name: string;
  type: "radio" | "checkbox";
  checked: boolean;
  required?: boolean;
  dense: boolean;
};

function ChoiceCard({ choice, id, name, type, checked, required, dense }: ChoiceCardProps) {
  const hintId = choice.hint ? `${id}-choice-hint` : undefined;
  return (
    <label
      htmlFor={id}
      className={`flex min-h-target items-start border border-line-strong bg-surface transition-colors hover:border-ink has-checked:border-ink has-checked:bg-gorse-wash has-focus-visible:border-ink has-focus-visible:bg-gorse has-focus-visible:text-on-gorse has-focus-visible:outline-3 has-focus-visible:outline-ink ${dense ? "gap-2 px-3 py-2 text-small" : "gap-3 px-4 py-3 text-ui"}`}
    >
      <input
        id={id}
        type={type}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        disabled={choice.disabled}
        required={required}
        aria-describedby={hintId}
        className="mt-[0.125rem] size-[1.25rem] shrink-0 accent-estuary"
      />
      <span>
        <span className="block font-semibold">{choice.label}</span>
        {choice.hint ? (
          <span id={hintId} className="block">
            {choice.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
