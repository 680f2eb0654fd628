import { Tag } from "@/components/tag";
import type { Colleagues } from "@/features/memberships/people-queries";

/** Who else is in one's own organisation. Nobody outside it is shown this. */
export function ColleaguesHere({ colleagues }: { colleagues: Colleagues }) {
  return (
    <section aria-labelledby="colleagues">
      <h2 id="colleagues" className="text-h3">
        Who is in it
      </h2>
      <p className="mt-1 font-ui text-ui text-ink-3">Only you and your colleagues see this.</p>
      <ul className="mt-2 font-ui text-ui">
        {colleagues.map(({ memberId, name, jobTitle, isLead }) => (
          <li key={memberId} className="border-t border-line py-2">
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="wrap-anywhere">{name}</span>
              {isLead ? <Tag tone="estuary">Lead</Tag> : null}
            </p>
            {jobTitle ? <p className="wrap-anywhere text-ink-3">{jobTitle}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
