"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { unfollowAction } from "@/features/follows/actions";
import { emptyForm } from "@/web/form-state";

type FollowedListProps = { places: { id: string; slug: string; name: string }[] };

/** One form around the whole list: the button of each place carries which one is meant. */
export function FollowedList({ places }: FollowedListProps) {
  const [state, send, isSending] = useActionState(unfollowAction, emptyForm);
  return (
    <form action={send} className="grid max-w-content gap-2">
      <ErrorSummary errors={formErrors(state, "unfollow")} />
      <FormStatus>{state.done}</FormStatus>
      {places.length > 0 ? (
        <ul className="border-b border-line">
          {places.map(({ id, slug, name }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
              <a href={`/places/${slug}`} className="inline-flex min-h-target items-center font-heading text-h3 text-ink">
                {name}
              </a>
              <Button variant="quiet" name="place" value={id} aria-label={`Stop following ${name}`} disabled={isSending}>
                Stop following
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  );
}
