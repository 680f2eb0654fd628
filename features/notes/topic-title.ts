import { beforeAdjectives, clauseWords, verbs, verbsOfMany } from "@/features/notes/statement-words";

/** What a title that says too little is told, for its own reason. */
const hints = {
  short: "This is very short. Say what you found, as you would tell a colleague.",
  question: "This asks. What is your answer, as far as you know it?",
  topic: "This reads like a topic. What did you find out about it?",
} as const;

const announcing = /^(how (to|we|i|our|the)|why (we|our)|what (we|i)|(key )?lessons (we )?learn(ed|t))\b/;
const opening =
  /^((an? |the |some |our |my )?(updates?|notes?|reflections?|thoughts?|lessons?|insights?|findings|learning|feedback|experiences?|overview|summary|report|review|evaluation|workshops?|meetings?) (on|of|from|about|to|into|for|with)|(talking|thinking|hearing) (about|from|on))\b/;
const ending =
  / (updates?|reviews?|workshops?|projects?|programmes?|pilots?|events?|meetings?|sessions?|reports?|evaluations?|strateg(y|ies)|initiatives?|schemes?|summary|overview|reflections?|learning|phase \w+|part \w+|(19|20)\d\d)$/;

/**
 * A hint in words when a title reads like a topic rather than a finding, else null. A help for whoever writes, never a bar:
 * it knows English only by the shape of its words, and keeps silent where it is not sure.
 */
export function topicHint(title: string): string | null {
  const said = title
    .trim()
    .replace(/[.!…\s]+$/, "")
    .replaceAll("’", "'")
    .toLowerCase();
  if (said === "") return null;
  const words = wordsOf(said);
  if (words.length <= 2) return hints.short;
  if (said.endsWith("?") && !/[.:;–—] /.test(said)) return hints.question;
  const [announced] = announcing.exec(said) ?? [];
  if (announced) return saysMoreThan(announced, said) ? null : hints.topic;
  // Two things set against each other say something without a verb: "Ten boroughs, four words for the same role".
  const isTopic = opening.test(said) || ending.test(said) || (words.length <= 9 && !/[,;–—]/.test(said));
  return isTopic && !words.some(isSaying) ? hints.topic : null;
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}'?-]+/u).filter(Boolean);

/** "How we greet people decides whether they stay" goes on to say so; "How we set up a group" does not. */
function saysMoreThan(announced: string, said: string) {
  const start = wordsOf(announced).length;
  const saying = wordsOf(said).filter((word, index, words) => index >= start && isSaying(word, index, words));
  return saying.length > 1 || saying.some((word) => clauseWords.has(word));
}

function isSaying(word: string, index: number, words: readonly string[]) {
  if (verbs.has(word) || clauseWords.has(word)) return true;
  if (index > 0 && /^[a-z]{2,}ed$/.test(word)) return !beforeAdjectives.has(words[index - 1] ?? "");
  return verbsOfMany.has(word) && index < words.length - 1 && words.slice(0, index).some(isMany);
}

const isMany = (word: string) => /[^s]s$/.test(word) || /^(people|children|men|women|staff|police)$/.test(word);
