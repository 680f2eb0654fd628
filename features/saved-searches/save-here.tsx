import { LinkButton } from "@/components/link-button";
import type { Keeping } from "@/features/saved-searches/queries";
import { SaveSearchForm } from "@/features/saved-searches/save-search-form";
import { hrefOf } from "@/features/saved-searches/the-search";
import { beginningOf, oneLineOf } from "@/lib/one-line";

type SaveHereProps = { search: string; words: string; isFoundWhole: boolean; keeping: Keeping };

/** Beside what was found: being told when something new answers, or how one stands to that. */
export function SaveHere({ search, words, isFoundWhole, keeping }: SaveHereProps) {
  return (
    <section id="save" aria-labelledby="save-heading" className="no-print">
      <h2 id="save-heading" className="font-ui text-ui font-semibold">
        {keeping.is === "saved" ? "You have saved this search" : "Be told when something new answers"}
      </h2>
      <div className="mt-2 grid gap-3 border-t border-line pt-3 font-ui text-ui">
        {keeping.is === "visitor" ? (
          <>
            <p>Partners can save a search, and have one email when something new answers it.</p>
            <div>
              <LinkButton variant="quiet" href={`/sign-in?next=${encodeURIComponent(hrefOf(search))}`}>
                Sign in to save this search
              </LinkButton>
            </div>
          </>
        ) : null}
        {keeping.is === "newcomer" ? (
          <p>
            Once an organisation has let you in, you can save searches. <a href="/welcome">Ask to join one</a>.
          </p>
        ) : null}
        {keeping.is === "saved" ? <Saved {...keeping} /> : null}
        {keeping.is === "free" ? (
          <p>
            On Mondays one email says what new answers this search, when something does.
            {isFoundWhole ? "" : " So far nothing has all of its words: the email comes once something has."}
          </p>
        ) : null}
        {keeping.is === "free" || keeping.is === "saved" ? (
          <SaveSearchForm search={search} name={beginningOf(oneLineOf(words), 79)} isSaved={keeping.is === "saved"} />
        ) : null}
      </div>
    </section>
  );
}

const told = {
  weekly: "on Mondays one email says what new answers it, when something does.",
  daily: "each morning one email says what new answers it, when something does.",
  off: "without emails.",
} as const;

function Saved({ name, rhythm, declines }: Extract<Keeping, { is: "saved" }>) {
  return (
    <p className="wrap-anywhere">
      {declines && rhythm !== "off" ? (
        <>
          It is kept as “{name}”, and you have chosen to get no letters about searches. <a href="/me/settings">Change that</a>.
        </>
      ) : (
        `It is kept as “${name}”: ${told[rhythm]}`
      )}{" "}
      <a href="/me/settings/searches">All searches that you saved</a>
    </p>
  );
}
