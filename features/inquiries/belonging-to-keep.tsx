import { Day, Month } from "@/components/written-date";
import { CiteForm } from "@/features/desk/cite-form";
import { addToInquiryAction } from "@/features/inquiries/actions";
import type { Belonging } from "@/features/inquiries/belonging-queries";
import { whichOf } from "@/features/inquiries/named-here";
import { TakeOutForm } from "@/features/inquiries/take-out-form";

const nouns = { post: "Post", report: "Report" } as const;

/** The posts and reports that came of an inquiry, and a way to add one. */
export function BelongingToKeep({ inquiryId, belonging }: { inquiryId: string; belonging: Belonging }) {
  const { here, choices } = belonging;
  return (
    <section aria-labelledby="belonging" className="max-w-content border-t-2 border-ink pt-4">
      <h2 id="belonging" className="text-h2">
        Posts and reports
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        They stand on the inquiry’s page by their year. Notes come by themselves: who writes one says which inquiry it belongs
        to.
      </p>
      {here.length === 0 ? <p className="mt-4 text-ink-2">No post or report belongs to it yet.</p> : null}
      <TakeOutForm inquiryId={inquiryId}>
        <ul className="mt-4">
          {here.map(({ noun, id, slug, title, on, isOut }) => (
            <li key={id} className="border-t border-line py-4">
              <p className="font-ui text-small text-ink-3">
                {nouns[noun]}
                {isOut && on ? <> · {noun === "post" ? <Day at={on} /> : <Month at={on} />}</> : null}
              </p>
              <h3 className="mt-1 text-body">
                <a href={`/${noun}s/${slug}`} className="text-ink">
                  {title}
                </a>
              </h3>
              {isOut ? null : (
                <p className="mt-1 font-ui text-ui font-semibold">Not published yet: readers do not see it here.</p>
              )}
              <button
                type="submit"
                name="which"
                value={whichOf({ noun, id })}
                className="inline-flex min-h-target items-center font-ui text-ui text-estuary underline underline-offset-4 hover:text-estuary-deep"
              >
                Take out<span className="sr-only"> “{title}”</span>
              </button>
            </li>
          ))}
        </ul>
      </TakeOutForm>
      <CiteForm
        action={addToInquiryAction}
        summary="Add a post or a report"
        to={{ name: "inquiryId", id: inquiryId }}
        isFirst={here.length === 0}
        choices={choices.map(asOption)}
        label="Address or title"
        hint="Paste the address of a post or a report, or write words of its title."
        send="Add it"
      />
    </section>
  );
}

const asOption = ({ noun, id, title }: Belonging["choices"][number]) => ({
  value: whichOf({ noun, id }),
  label: title,
  group: `${nouns[noun]}s`,
});
