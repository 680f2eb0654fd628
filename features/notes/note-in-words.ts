import { type FieldName, type FormWords, wordOf } from "@/features/notes/form-words";
import { careAnswers, decisions } from "@/features/notes/schema";
import { firstSentence } from "@/lib/first-sentence";
import { markdown } from "@/lib/markdown";

/** The texts of a form as its readers would see them. */
export function noteInWords(words: FormWords) {
  const one = (field: FieldName) => wordOf(words, field).trim();
  const careAnswer = careAnswers.find((answer) => answer === one("care")) ?? null;
  return {
    title: one("title"),
    learnedFirst: firstSentence(one("learned")),
    setOutHtml: markdown(one("setOut")),
    workedHtml: markdown(one("worked")),
    challengingHtml: markdown(one("challenging")),
    learnedHtml: markdown(one("learned")),
    nextDecision: decisions.find((decision) => decision === one("nextDecision")) ?? null,
    nextText: one("nextText"),
    careAnswer,
    consent: careAnswer === "agreed" ? { who: one("careWho"), how: one("careHow"), reviewOn: one("careReviewOn") } : null,
  };
}
