import { buttonLook } from "@/components/button-look";
import { Day } from "@/components/written-date";
import { ChangeSearchForm } from "@/features/saved-searches/change-search-form";
import { newInWords } from "@/features/saved-searches/in-words";
import type { SavedSearch } from "@/features/saved-searches/queries";

/** One search: what it asks, how much is new, and how often its member is told. */
export function SavedSearchRow({ saved }: { saved: SavedSearch }) {
  const { id, name, rhythm, asks, href, news, since } = saved;
  return (
    <article className="grid gap-2 py-2">
      <div className="flex items-start justify-between gap-6">
        <h2 className="min-w-0 py-2 text-h3 wrap-anywhere">
          <a href={href} className="text-ink">
            {name}
          </a>
        </h2>
        <button type="submit" form="stop-search" name="id" value={id} className={buttonLook("quiet")}>
          Stop<span className="sr-only"> “{name}”</span>
        </button>
      </div>
      {asks === `“${name.toLowerCase()}”` ? null : <p className="font-ui text-ui wrap-anywhere text-ink-2">{asks}</p>}
      <p className="font-ui text-ui text-ink-3">
        {news.total > 0 ? <a href={news.href}>{newInWords(news.total)}</a> : "Nothing new"} since <Day at={since} /> ·{" "}
        {rhythmWords[rhythm]}
      </p>
      <ChangeSearchForm saved={{ id, name, rhythm }} />
    </article>
  );
}

const rhythmWords = { weekly: "an email on Mondays", daily: "an email each morning", off: "no emails" } as const;
