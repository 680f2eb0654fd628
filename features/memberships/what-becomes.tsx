import { stateWords } from "@/features/contributions/in-words";
import type { LeavingIt } from "@/features/memberships/people-queries";
import { counted } from "@/lib/counts";

/** What leaving means for what one wrote, before it is done. */
export function WhatBecomes({ leaving }: { leaving: LeavingIt }) {
  const { name, published, unfinished, isAlone } = leaving;
  return (
    <div className="mb-8 grid max-w-measure gap-6">
      <section aria-labelledby="stays">
        <h2 id="stays" className="text-h3">
          What stays as it is
        </h2>
        <p className="mt-2">
          {published > 0
            ? `You published ${counted(published, "note")} for ${name}. They stay, named as you chose. Your comments and insights stay too, and you can withdraw them at any time.`
            : `What you said for ${name}, your comments and insights, stays, named as you chose. You can withdraw it at any time.`}
        </p>
      </section>
      <section aria-labelledby="handed-on">
        <h2 id="handed-on" className="text-h3">
          What goes to its leads
        </h2>
        {unfinished.length === 0 ? (
          <p className="mt-2">Nothing: you have no draft here, and nothing that waits.</p>
        ) : (
          <>
            <p className="mt-2">
              {counted(unfinished.length, "note that is not published", "notes that are not published").replace(/^./, (first) =>
                first.toUpperCase(),
              )}
              . A lead gives them to a colleague, who can read and change them. Withdraw first what nobody else should see.
            </p>
            <ul className="mt-3 border-t border-line">
              {unfinished.map((note) => (
                <li key={note.id} className="border-b border-line py-2">
                  <a href={`/notes/${note.slug}/edit`} className="inline-flex min-h-target items-center">
                    {note.title}
                  </a>
                  <span className="block font-ui text-ui text-ink-3">{stateWords[note.state]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="ends">
        <h2 id="ends" className="text-h3">
          What ends
        </h2>
        <p className="mt-2">
          You cannot write for {name} any more, nor read what is for it alone. Your account stays, and you can ask to join
          again.
          {isAlone ? " Nobody else is in it, so we write to the editors, who can invite somebody." : ""}
        </p>
      </section>
    </div>
  );
}
