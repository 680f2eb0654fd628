import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { patterns } from "@/db/schema/patterns";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";
import { savedThings } from "@/db/schema/saved-lists";
import { listedNotes } from "@/features/notes/policy";
import { publishedPatterns } from "@/features/patterns/policy";
import { publishedPosts } from "@/features/posts/policy";
import type { Savable } from "@/features/saved-lists/schema";

/** Joined to what is in a list: what the member may not see (any more) is joined to nothing, and so is not there. */
export const onNote = (viewer: Viewer): SQL | undefined => and(eq(notes.id, savedThings.noteId), listedNotes(viewer));
export const onPost = (): SQL | undefined => and(eq(posts.id, savedThings.postId), publishedPosts());
export const onReport = eq(reports.id, savedThings.reportId);
export const onQuestion = eq(questions.id, savedThings.questionId);
export const onPattern = (): SQL | undefined => and(eq(patterns.id, savedThings.patternId), publishedPatterns());
export const isThere = sql`num_nonnulls(${notes.id}, ${posts.id}, ${reports.id}, ${questions.id}, ${patterns.id}) = 1`;

const columns = {
  note: savedThings.noteId,
  post: savedThings.postId,
  report: savedThings.reportId,
  question: savedThings.questionId,
  pattern: savedThings.patternId,
};

/** The rows that hold this one. */
export const holds = ({ noun, id }: Savable): SQL => eq(columns[noun], id);
