import { type FormWords, sameWords } from "@/features/notes/form-words";

/** How the words stand that somebody is writing. */
export type Standing =
  | { is: "untouched" }
  | { is: "saved"; time: string; slug: string }
  | { is: "not reached" }
  | { is: "signed out" }
  | { is: "refused"; message: string }
  /** Another window, or another person, saved something else: both are kept. */
  | { is: "changed elsewhere"; slug: string; number: number };

export type SaveAnswer =
  | { outcome: "saved"; version: number; time: string; slug: string }
  | { outcome: "set aside"; version: number; time: string; slug: string; number: number; words: FormWords };

/** What came of sending: an answer, a "no" with its status, or nothing at all. */
export type Sent = { answer: SaveAnswer } | { status: number; message: string } | null;

export type Save = { base: number; words: FormWords; unanswered: FormWords | null };

type Parts = {
  base: number;
  /** What the server has. */
  words: FormWords;
  /** What stands in the form. */
  read: () => FormWords;
  send: (save: Save, isLeaving: boolean) => Promise<Sent>;
  /** Keeps on this device what is not saved yet; with null, forgets it. */
  keepHere: (kept: { base: number; words: FormWords } | null) => void;
  say: (standing: Standing) => void;
};

const pause = 1000;
const longestPause = 3000;
const again = 10_000;

/**
 * Keeps what somebody writes: on the device at once, at the server a second after they pause and every three seconds while
 * they go on. One save is under way at a time; what is not answered is told with the next, so that nothing of one's own is
 * ever taken for another's.
 */
export function autosave({ read, send, keepHere, say, ...start }: Parts) {
  let { base, words: known } = start;
  let unanswered: FormWords[] = [];
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let isStopped = false;

  const isAhead = () => !sameWords(read(), known);

  function changed() {
    if (!isAhead()) return keepHere(null);
    keepHere({ base, words: read() });
    if (isStopped) return;
    waitingSince ??= Date.now();
    later(Math.max(0, Math.min(pause, waitingSince + longestPause - Date.now())));
  }

  function later(milliseconds: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  }

  /** Saves what stands there now, after what is under way; `anyway` also where nothing has been typed. */
  async function save(anyway = false): Promise<void> {
    clearTimeout(timer);
    while (underWay) await underWay;
    if (!(isAhead() || anyway) || isStopped) return;
    underWay = once(read(), false).finally(() => {
      underWay = null;
    });
    return underWay;
  }

  async function once(words: FormWords, isLeaving: boolean) {
    waitingSince = null;
    const sent = send({ base, words, unanswered: unanswered.at(-1) ?? null }, isLeaving);
    unanswered = [...unanswered.slice(-9), words];
    heard(words, await sent);
  }

  function heard(words: FormWords, sent: Sent) {
    if (sent === null) return fail({ is: "not reached" });
    if (!("answer" in sent)) {
      // A "no" is an answer: these words did not come in.
      unanswered = unanswered.filter((one) => one !== words);
      return fail(sent.status === 401 ? { is: "signed out" } : { is: "refused", message: sent.message });
    }
    const { answer } = sent;
    if (answer.outcome === "saved") return saved(words, answer);
    const isOwn = answer.version >= base && [...unanswered, known].some((one) => one !== words && sameWords(one, answer.words));
    if (!isOwn) {
      // What is there now was made elsewhere.
      if (answer.version < base) return;
      isStopped = true;
      keepHere({ base, words: read() });
      return say({ is: "changed elsewhere", slug: answer.slug, number: answer.number });
    }
    base = answer.version;
    known = answer.words;
    if (isAhead()) later(0);
  }

  function saved(words: FormWords, { version, time, slug }: SaveAnswer) {
    if (version < base) return;
    base = version;
    known = words;
    unanswered = [];
    if (isAhead()) {
      keepHere({ base, words: read() });
      later(pause);
    } else keepHere(null);
    say({ is: "saved", time, slug });
  }

  function fail(standing: Standing) {
    keepHere({ base, words: read() });
    say(standing);
    if (standing.is !== "refused") later(again);
  }

  return {
    changed,
    save,
    /** The page may be gone in a moment: what is not saved is sent without waiting for anything. */
    leave() {
      if (isAhead() && !isStopped) void once(read(), true);
    },
    /** Where there are two texts, the last words of this one are kept beside too; answers the number that they have there. */
    async setAside(): Promise<number | null> {
      const sent = await send({ base, words: read(), unanswered: null }, false);
      return sent && "answer" in sent && sent.answer.outcome === "set aside" ? sent.answer.number : null;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
    isAhead,
  };
}
