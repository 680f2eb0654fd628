import { counted } from "@/lib/counts";

type WhatGoesProps = { published: number; unpublished: number };

/** What an account that is closed leaves, and what it does not. */
export function WhatGoes({ published, unpublished }: WhatGoesProps) {
  return (
    <div className="grid max-w-page gap-8 md:grid-cols-2">
      <section aria-labelledby="what-goes">
        <h2 id="what-goes" className="text-h3">
          What goes
        </h2>
        <ul className="mt-2 list-disc pl-6">
          <li>Your name, address, job title and what you say about yourself</li>
          <li>Every way to sign in: passkeys, authenticator app, recovery codes, your organisation’s sign-in</li>
          <li>Your place in your organisations, and your role</li>
          <li>Your lists of what you saved, the searches that you saved and the places that you follow</li>
          <li>Invitations and letters to your address; the last letter’s address after 30 days</li>
          {unpublished > 0 ? (
            <li>What you wrote and nobody has published ({counted(unpublished, "thing")}), if you choose so</li>
          ) : null}
        </ul>
      </section>
      <section aria-labelledby="what-stays">
        <h2 id="what-stays" className="text-h3">
          What stays
        </h2>
        <ul className="mt-2 list-disc pl-6">
          <li>
            {published > 0
              ? `What you published (${counted(published, "thing")}), because others build on it. How you are named there is your choice`
              : "You have published nothing, so nothing of that"}
          </li>
          <li>The record of who did what: it holds numbers instead of names, and yours then leads to “A former member”</li>
          <li>What others wrote, even where it mentions you</li>
        </ul>
      </section>
    </div>
  );
}
