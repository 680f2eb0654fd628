import type { ComponentProps, ReactNode } from "react";
import { describedBy, FieldFrame } from "@/components/field-frame";
import { inputLook } from "@/components/input-look";

type SelectFieldProps = Omit<ComponentProps<"select">, "className" | "name" | "children" | "defaultValue"> & {
  name: string;
  label: ReactNode;
  options: readonly SelectOption[];
  defaultValue?: string;
  empty?: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
};

export type SelectOption = { value: string; label: string; group?: string };

export function SelectField({ label, options, defaultValue, empty, hint, error, optional, id, ...rest }: SelectFieldProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optional={optional}>
      <div className="max-w-[28rem]">
        {/* Keyed by its value: a form emptied by its action forgets a select's new default. */}
        <select
          key={defaultValue}
          {...rest}
          id={fieldId}
          defaultValue={defaultValue}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint, error })}
          className={`${inputLook(error)} min-h-target`}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {grouped(options).map(([group, members]) => (
            <Group key={group} name={group} members={members} />
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}

function Group({ name, members }: { name: string; members: readonly SelectOption[] }) {
  const choices = members.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return name ? <optgroup label={name}>{choices}</optgroup> : choices;
}

function grouped(options: readonly SelectOption[]): [string, SelectOption[]][] {
  const groups = new Map<string, SelectOption[]>();
  for (const option of options) {
    const group = option.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups];
}
