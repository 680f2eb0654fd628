import type { ComponentProps, ReactNode } from "react";
import { describedBy } from "@/components/field-frame";

type CheckboxProps = Omit<ComponentProps<"input">, "className" | "type" | "name"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
};

export function Checkbox({ label, hint, error, id, ...rest }: CheckboxProps) {
  const fieldId = id ?? rest.name;
  return (
    <div className={error ? "border-l-4 border-danger pl-4" : undefined}>
      {error ? (
        <p id={`${fieldId}-error`} className="font-ui text-ui font-semibold text-danger">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      ) : null}
      <div className="flex min-h-target items-start gap-3">
        <input
          {...rest}
          id={fieldId}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint, error })}
          className="mt-[0.625rem] size-6 shrink-0 cursor-pointer accent-estuary"
        />
        <div className="max-w-measure font-ui text-ui">
          <label htmlFor={fieldId} className="block py-[0.625rem]">
            {label}
          </label>
          {hint ? (
            <p id={`${fieldId}-hint`} className="-mt-2 pb-2 text-ink-3">
              {hint}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}
