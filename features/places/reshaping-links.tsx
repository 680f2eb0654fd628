import type { PlaceToKeep } from "@/features/places/keeping-queries";
import { reshapings } from "@/features/places/reshaping-schema";
import { reshapingWords } from "@/features/places/reshaping-words";

/** What can be done with a place; each shows what it would do before it is done. */
export function ReshapingLinks({ place: { slug, endedOn } }: { place: Pick<PlaceToKeep, "slug" | "endedOn"> }) {
  const possible = reshapings.filter((deed) => endedOn === null || deed === "rename");
  return (
    <section aria-labelledby="reshape" className="mt-12 max-w-content border-t-2 border-ink pt-4">
      <h2 id="reshape" className="text-h2">
        What you can change
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">Each shows first what it touches and what readers will see.</p>
      <ul className="mt-3 border-t border-line font-ui text-ui">
        {possible.map((deed) => (
          <li key={deed} className="border-b border-line py-2">
            <a href={`/admin/places/${slug}/${deed}`} className="inline-flex min-h-target items-center font-semibold">
              {reshapingWords[deed].link}
            </a>
            <p className="text-ink-2">{reshapingWords[deed].about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
