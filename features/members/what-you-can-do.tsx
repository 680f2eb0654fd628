import { LinkButton } from "@/components/link-button";
import type { listMemberships } from "@/features/members/sign-in-queries";
import { dayInWords } from "@/lib/dates";

type WhatYouCanDoProps = { memberships: Awaited<ReturnType<typeof listMemberships>> };

export function WhatYouCanDo({ memberships }: WhatYouCanDoProps) {
  const isPartner = memberships.some(({ admittedAt }) => admittedAt !== null);
  return (
    <div className="grid max-w-measure gap-6">
      {memberships.length > 0 ? (
        <ul className="border-t border-line">
          {memberships.map(({ slug, name, askedAt, admittedAt }) => (
            <li key={slug} className="border-b border-line py-3">
              <a href={`/organisations/${slug}`} className="inline-flex min-h-target items-center">
                {name}
              </a>
              <span className="block font-ui text-ui text-ink-3">
                {admittedAt
                  ? `You write for it since ${dayInWords(admittedAt)}.`
                  : `You asked to join on ${dayInWords(askedAt)}. One of its leads will answer.`}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        {isPartner
          ? "You can read what partners share, and say what you noticed: on a note, a post, a report or a question."
          : "You can read everything that is for everyone. To write, you need to belong to an organisation of this network: ask a colleague who is in one, or the people who run this site, to add you."}
      </p>
      <div className="flex flex-wrap gap-4">
        <LinkButton href="/places">Find your place</LinkButton>
        <LinkButton href="/questions" variant="quiet">
          Read the open questions
        </LinkButton>
      </div>
    </div>
  );
}
