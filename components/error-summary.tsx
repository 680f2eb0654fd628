"use client";

import { useEffect, useRef } from "react";

type ErrorSummaryProps = { errors: readonly FieldError[]; title?: string };

export type FieldError = { fieldId?: string; message: string };

/** Takes the focus when its words are new; give it another `key` to take it again for the same words. */
export function ErrorSummary({ errors, title = "There is something to put right" }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const said = errors.map(({ message }) => message).join();
  useEffect(() => {
    if (said) summary.current?.focus();
  }, [said]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="max-w-content border-2 border-danger bg-danger-wash p-4 sm:p-6"
    >
      <h2 id="error-summary-title" className="text-h3">
        {title}
      </h2>
      <ul className="mt-2 font-ui text-ui">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} className="inline-flex min-h-target items-center font-semibold text-danger">
                {message}
              </a>
            ) : (
              <span className="inline-flex min-h-target items-center font-semibold text-danger">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
