import type { ComponentProps, ReactNode } from "react";
import { CharacterCount } from "@/components/character-count";
import { describedBy, FieldFrame } from "@/components/field-frame";
import { inputLook } from "@/components/input-look";

type TextAreaProps = Omit<ComponentProps<"textarea">, "className" | "name" | "maxLength"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  limit?: number;
  above?: ReactNode;
  below?: ReactNode;
};

export function TextArea({ label, hint, error, optional, limit, above, below, id, rows = 5, ...rest }: TextAreaProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optional={optional}>
      <div className="max-w-measure">
        {above}
        <textarea
          {...rest}
          id={fieldId}
          rows={rows}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint, error, count: limit })}
          className={`${inputLook(error)} ${heightOf(rows)} block field-sizing-content leading-normal`}
        />
        {limit ? <CharacterCount fieldId={fieldId} limit={limit} /> : null}
        {below}
      </div>
    </FieldFrame>
  );
}

/** It grows with its text where the browser can; these are the heights it starts from. */
function heightOf(rows: number): string {
  if (rows <= 2) return "min-h-[4.25rem]";
  return rows <= 4 ? "min-h-[7.5rem]" : "min-h-[10.5rem]";
}
