"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { followAction, unfollowAction } from "@/features/follows/actions";
import { emptyForm } from "@/web/form-state";

type FollowFormProps = { placeId: string; isFollowed: boolean };

/** One of the two buttons; what either said stays. */
export function FollowForm({ placeId, isFollowed }: FollowFormProps) {
  const [followed, follow, isFollowing] = useActionState(followAction, emptyForm);
  const [stopped, unfollow, isStopping] = useActionState(unfollowAction, emptyForm);
  const state = isFollowed ? followed : stopped;
  const refused = isFollowed ? stopped : followed;
  return (
    <form action={isFollowed ? unfollow : follow} className="grid gap-2">
      <ErrorSummary errors={formErrors(refused, "follow")} />
      <input type="hidden" name="place" value={placeId} />
      <div>
        <Button variant="quiet" disabled={isFollowing || isStopping}>
          {isFollowed ? "Stop following" : "Email me once a week when something is added"}
        </Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
