import { Notice } from "@/components/notice";

type WhatKeepsYouProps = { ledAlone: readonly { slug: string; name: string }[]; isLastAdministrator: boolean };

/** Why an account cannot be closed yet, and what to do first. */
export function WhatKeepsYou({ ledAlone, isLastAdministrator }: WhatKeepsYouProps) {
  return (
    <Notice title="One thing first" tone="attention">
      <ul className="grid max-w-measure gap-2">
        {ledAlone.map(({ slug, name }) => (
          <li key={slug}>
            You are the only lead of {name}, and there are others in it.{" "}
            <a href={`/organisations/${slug}/people`}>Name another lead</a>, then come back.
          </li>
        ))}
        {isLastAdministrator ? (
          <li>
            You are the only administrator. <a href="/admin/people">Make somebody else one</a>, then come back.
          </li>
        ) : null}
      </ul>
    </Notice>
  );
}
