import type { ComponentProps, ReactNode } from "react";
import { describedBy, FieldFrame } from "@/components/field-frame";
import { inputLook } from "@/components/input-look";

type TextFieldProps = Omit<ComponentProps<"input">, "className" | "width" | "name"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  width?: keyof typeof widths;
};

export function TextField({ label, hint, error, optional, width = "full", id, type = "text", ...rest }: TextFieldProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optional={optional}>
      <div className={widths[width]}>
        <input
          {...rest}
          id={fieldId}
          type={type}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint, error })}
          className={`${inputLook(error)} min-h-target`}
        />
      </div>
    </FieldFrame>
  );
}

const widths = { full: "max-w-measure", half: "max-w-[20rem]", short: "max-w-[10rem]" } as const;
