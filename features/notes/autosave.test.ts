import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { autosave, type Save, type SaveAnswer, type Sent, type Standing } from "@/features/notes/autosave";
import { type FormWords, sameWords } from "@/features/notes/form-words";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that keeps one draft as ours does, and a form in front of it. */
function desk(start: FormWords = {}) {
  const server = { version: 0, words: start, aside: [] as FormWords[], saves: 0 };
  const form = { words: start };
  const device: { kept: FormWords | null } = { kept: null };
  const said: Standing[] = [];
  let network: "works" | "gone" | "loses answers" | "signed out" = "works";
  const keep = ({ base, words, unanswered }: Save): SaveAnswer => {
    server.saves += 1;
    const about = { time: "14:02", slug: "draft" };
    if (sameWords(server.words, words)) return { ...about, outcome: "saved", version: server.version };
    if (base === server.version || (unanswered && sameWords(server.words, unanswered))) {
      server.version += 1;
      server.words = words;
      return { ...about, outcome: "saved", version: server.version };
    }
    server.aside.push(words);
    return { ...about, outcome: "set aside", version: server.version, words: server.words, number: server.aside.length };
  };
  const send = async (save: Save): Promise<Sent> => {
    await new Promise((arrived) => setTimeout(arrived, 50));
    if (network === "gone") return null;
    if (network === "signed out") return { status: 401, message: "You have been signed out." };
    const answer = keep(save);
    return network === "loses answers" ? null : { answer };
  };
  const machine = autosave({
    base: 0,
    words: start,
    read: () => form.words,
    send,
    keepHere: (kept) => {
      device.kept = kept?.words ?? null;
    },
    say: (standing) => said.push(standing),
  });
  const type = (learned: string) => {
    form.words = { ...form.words, learned: [learned] };
    machine.changed();
  };
  return { server, form, device, said, machine, type, keep, fails: (how: typeof network) => (network = how) };
}

test("on the device at once, at the server within two seconds of a pause, and then no longer on the device", async () => {
  const { server, device, said, type } = desk();
  type("The first contact");
  expect(device.kept).toEqual({ learned: ["The first contact"] });
  await vi.advanceTimersByTimeAsync(2000);
  expect(server.words).toEqual({ learned: ["The first contact"] });
  expect(device.kept).toBeNull();
  expect(said).toEqual([{ is: "saved", time: "14:02", slug: "draft" }]);
});

test("whoever never pauses loses less than five seconds", async () => {
  const { server, type } = desk();
  for (let letters = 1; letters <= 100; letters++) {
    type("a".repeat(letters));
    await vi.advanceTimersByTimeAsync(200);
    const behind = letters - (server.words.learned?.[0]?.length ?? 0);
    expect(behind * 200).toBeLessThan(5000);
  }
});

test("without a connection it stays here and is said; back again it is saved by itself", async () => {
  const { server, device, said, type, fails } = desk();
  fails("gone");
  type("On the train");
  await vi.advanceTimersByTimeAsync(5000);
  expect(said).toEqual([{ is: "not reached" }]);
  expect(device.kept).toEqual({ learned: ["On the train"] });
  fails("signed out");
  await vi.advanceTimersByTimeAsync(11_000);
  expect(said.at(-1)).toEqual({ is: "signed out" });
  fails("works");
  await vi.advanceTimersByTimeAsync(11_000);
  expect(server.words).toEqual({ learned: ["On the train"] });
  expect(device.kept).toBeNull();
});

test("answers that are lost, one after another, are not taken for another's words", async () => {
  const { server, said, type, fails } = desk();
  fails("loses answers");
  for (const words of ["One", "One, two", "One, two, three"]) {
    type(words);
    await vi.advanceTimersByTimeAsync(1500);
  }
  fails("works");
  type("One, two, three, four");
  await vi.advanceTimersByTimeAsync(1500);
  expect(server.words).toEqual({ learned: ["One, two, three, four"] });
  expect(said.map(({ is }) => is)).not.toContain("changed elsewhere");
});

test("what was saved elsewhere is not written over: it is said once, and what is written goes on being kept here", async () => {
  const { server, device, said, type, keep, machine } = desk();
  type("Mine");
  await vi.advanceTimersByTimeAsync(1500);
  keep({ base: 1, words: { learned: ["Theirs"] }, unanswered: null });
  type("Mine, changed");
  await vi.advanceTimersByTimeAsync(1500);
  expect(server.words).toEqual({ learned: ["Theirs"] });
  expect(server.aside).toEqual([{ learned: ["Mine, changed"] }]);
  expect(said.at(-1)).toEqual({ is: "changed elsewhere", slug: "draft", number: 1 });
  type("Mine, changed again");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(device.kept).toEqual({ learned: ["Mine, changed again"] });
  const number = machine.setAside();
  await vi.advanceTimersByTimeAsync(100);
  expect(await number).toBe(2);
});

test("leaving sends what is not saved, also while a save is under way", async () => {
  const { server, type, machine, said } = desk();
  type("Half");
  await vi.advanceTimersByTimeAsync(1010);
  type("Half a thought");
  machine.leave();
  await vi.advanceTimersByTimeAsync(100);
  expect(server.words).toEqual({ learned: ["Half a thought"] });
  expect(server.aside).toEqual([]);
  expect(said.map(({ is }) => is)).not.toContain("changed elsewhere");
  expect(machine.isAhead()).toBe(false);
});
