import { Inset } from "@/components/inset";

type Part = string | { quote: string };

/** What somebody wrote, part by part, as it was typed. */
export function TextAsTyped({ text }: { text: readonly (Part | object)[] }) {
  return (
    <div className="grid gap-3">
      {text.map((part) => {
        if (typeof part === "string")
          return (
            <p key={part} className="font-ui text-small font-semibold text-ink-2">
              {part.replace(/:$/, "")}
            </p>
          );
        if (!("quote" in part) || typeof part.quote !== "string") return null;
        return (
          <Inset key={part.quote}>
            <p className="wrap-anywhere whitespace-pre-line">{part.quote}</p>
          </Inset>
        );
      })}
    </div>
  );
}
