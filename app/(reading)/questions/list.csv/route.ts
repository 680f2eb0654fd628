import { listAnswer } from "@/app/(reading)/list-answer";
import { listQuestions } from "@/features/questions/queries";
import { questionCells, questionHeads } from "@/features/questions/question-cells";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export async function GET() {
  const [questions, site] = await Promise.all([listQuestions(await currentViewer()), siteUrl()]);
  return listAnswer({ name: "questions", heads: questionHeads, rows: questions.map((one) => questionCells(one, site)) });
}
