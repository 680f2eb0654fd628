import { Inset } from "@/components/inset";

/** What a colleague said who read it before the editors do, and gave it back. */
export function GivenBack({ name, words }: { name: string; words: string }) {
  return (
    <Inset>
      <p className="font-ui text-small font-semibold text-ink-2">{name} has read it and gave it back to you</p>
      {words ? <p className="whitespace-pre-line">{words}</p> : null}
    </Inset>
  );
}
