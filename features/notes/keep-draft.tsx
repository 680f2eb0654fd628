"use client";

import { useEffect, useRef, useState } from "react";
import { autosave, type Standing } from "@/features/notes/autosave";
import { fillForm, wordsInForm } from "@/features/notes/form-fields";
import { type FormWords, sameWords } from "@/features/notes/form-words";
import { allKeptHere, forgetHere, type KeptHere, keepHere } from "@/features/notes/kept-here";
import { KeptHereOffer } from "@/features/notes/kept-here-offer";
import { SaveStamp } from "@/features/notes/save-stamp";
import { sendWords } from "@/features/notes/send-words";

type KeepDraftProps = { memberId: string; noteId: string; base: number; words: FormWords; slug: string | null };

type Begun = Pick<KeepDraftProps, "noteId" | "base" | "words" | "slug">;

/** Keeps the form around it while somebody writes, says how that stands, and offers back what a device kept. */
export function KeepDraft({ memberId, ...start }: KeepDraftProps) {
  const here = useRef<HTMLDivElement>(null);
  const machine = useRef<ReturnType<typeof autosave>>(null);
  const [begun, setBegun] = useState<Begun>(start);
  const [standing, setStanding] = useState<Standing>({ is: "untouched" });
  const [isKept, setKept] = useState(true);
  const [told, setTold] = useState("");
  const [offer, setOffer] = useState<KeptHere | null>(null);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const { noteId, base, words } = begun;
    let slug = begun.slug;
    const keeper = autosave({
      base,
      words,
      read: () => wordsInForm(form),
      send: (save, isLeaving) => sendWords(noteId, save, isLeaving),
      keepHere: (kept) => (kept ? setKept(keepHere(memberId, { noteId, ...kept })) : forgetHere(memberId, noteId)),
      say: (now) => {
        if ("slug" in now) slug = now.slug;
        setStanding(now);
      },
    });
    machine.current = keeper;
    const changed = () => {
      setTold("");
      keeper.changed();
    };
    const submit = async (event: SubmitEvent) => {
      event.preventDefault();
      const button = event.submitter;
      await keeper.save(slug === null);
      if (slug === null || keeper.isAhead()) return;
      if (button instanceof HTMLButtonElement && button.value === "keep") setTold("Kept.");
      else location.assign(`/notes/${slug}/check`);
    };
    const back = () => void keeper.save();
    const away = () => document.visibilityState === "hidden" && keeper.leave();
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("submit", submit);
    addEventListener("online", back);
    addEventListener("focus", back);
    addEventListener("pagehide", keeper.leave);
    document.addEventListener("visibilitychange", away);
    return () => {
      keeper.stop();
      form.removeEventListener("input", changed);
      form.removeEventListener("change", changed);
      form.removeEventListener("submit", submit);
      removeEventListener("online", back);
      removeEventListener("focus", back);
      removeEventListener("pagehide", keeper.leave);
      document.removeEventListener("visibilitychange", away);
    };
  }, [begun, memberId]);

  // Once, when the page is opened: whatever is typed from then on is kept by the effect above.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered is what the device had then
  useEffect(() => {
    const kept = allKeptHere(memberId);
    const own = kept.find(({ noteId }) => noteId === start.noteId) ?? (start.slug === null ? kept[0] : undefined);
    if (own && !sameWords(own.words, start.words)) setOffer(own);
    else if (own) forgetHere(memberId, own.noteId);
  }, []);

  function putBack({ noteId, base, words }: KeptHere) {
    const form = here.current?.closest("form");
    if (!form) return;
    // It is that note from now on, and as far along as the device knew it.
    setBegun({ noteId, base, words: {}, slug: noteId === start.noteId ? start.slug : null });
    setOffer(null);
    setTimeout(() => fillForm(form, words));
  }

  async function compare() {
    if (standing.is !== "changed elsewhere") return;
    const number = (await machine.current?.setAside()) ?? standing.number;
    forgetHere(memberId, begun.noteId);
    location.assign(`/notes/${standing.slug}/merge?version=${number}`);
  }

  return (
    <div ref={here} className="contents">
      <input type="hidden" name="noteId" value={begun.noteId} />
      <input type="hidden" name="base" value={begun.base} />
      {offer ? (
        <KeptHereOffer
          kept={offer}
          putBack={() => putBack(offer)}
          throwAway={() => {
            forgetHere(memberId, offer.noteId);
            setOffer(null);
          }}
        />
      ) : null}
      <SaveStamp
        standing={standing}
        isKept={isKept}
        told={told}
        tryNow={() => void machine.current?.save()}
        compare={() => void compare()}
      />
    </div>
  );
}
