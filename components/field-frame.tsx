import type { ReactNode } from "react";

type FieldFrameProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  children: ReactNode;
};

/** Label, hint and error around one control; the control is described by what `describedBy` names. */
export function FieldFrame({ id, label, hint, error, optional, children }: FieldFrameProps) {
  return (
    <div className={error ? "border-l-4 border-danger pl-4" : undefined}>
      <label id={`${id}-label`} htmlFor={id} className="block font-ui text-ui font-semibold">
        {label}
        {optional ? <span className="font-normal text-ink-3"> (optional)</span> : null}
      </label>
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
      <div className="mt-2">{children}</div>
    </div>
  );
}

export function describedBy(id: string, parts: { hint?: ReactNode; error?: string; count?: number }) {
  const ids = [parts.hint && `${id}-hint`, parts.error && `${id}-error`, parts.count && `${id}-count`];
  return ids.filter(Boolean).join(" ") || undefined;
}
