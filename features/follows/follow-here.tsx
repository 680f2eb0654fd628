import { LinkButton } from "@/components/link-button";
import { FollowForm } from "@/features/follows/follow-form";
import type { Following } from "@/features/follows/queries";

type FollowHereProps = { place: { id: string; name: string; slug: string }; following: Following };

/** On a place's page: following it, or how one stands to that. */
export function FollowHere({ place: { id, name, slug }, following }: FollowHereProps) {
  return (
    <section id="follow" aria-labelledby="follow-heading" className="no-print">
      <h2 id="follow-heading" className="text-h3">
        Follow {name}
      </h2>
      <div className="mt-2 grid gap-4 border-t border-line pt-3 font-ui text-ui">
        {following.is === "visitor" ? (
          <>
            <p>Partners can have one email a week that says what was added from here, when something was.</p>
            <div>
              <LinkButton variant="quiet" href={`/sign-in?next=${encodeURIComponent(`/places/${slug}#follow`)}`}>
                Sign in to follow
              </LinkButton>
            </div>
          </>
        ) : null}
        {following.is === "newcomer" ? (
          <p>
            Once an organisation has let you in, you can follow places. <a href="/welcome">Ask to join one</a>.
          </p>
        ) : null}
        {following.is === "following" ? (
          <p>
            {following.declines ? (
              <>
                You follow {name}, and have chosen to get no letters about places. <a href="/me/settings">Change that</a>.
              </>
            ) : (
              `You follow ${name}: on Mondays one email says what was added, when something was.`
            )}{" "}
            <a href="/me/settings/follows">All places that you follow</a>
          </p>
        ) : null}
        {following.is === "free" || following.is === "following" ? (
          <FollowForm placeId={id} isFollowed={following.is === "following"} />
        ) : null}
      </div>
    </section>
  );
}
