import { Notice } from "@/components/notice";
import type { Standing } from "@/features/memberships/standing-queries";

type WhatHappenedProps = { standings: readonly Standing[]; joined: string; asked: string; takenBack: boolean };

/** What has just been done, as far as it is so: an address alone says nothing. */
export function WhatHappened({ standings, joined, asked, takenBack }: WhatHappenedProps) {
  const of = (slug: string, is: Standing["is"]) =>
    standings.find((standing) => standing.organisation.slug === slug && standing.is === is)?.organisation.name;
  const [belongsTo, waitsFor] = [of(joined, "in"), of(asked, "asked")];
  if (belongsTo)
    return (
      <Notice title={`You belong to ${belongsTo}`} announce>
        <p>You can write in its name, and read what partners share.</p>
      </Notice>
    );
  if (waitsFor)
    return (
      <Notice title={`You have asked ${waitsFor}`} announce>
        <p>We have written to who looks after it. You hear by letter, and here.</p>
      </Notice>
    );
  return takenBack ? <Notice title="Your request is taken back" announce /> : null;
}
