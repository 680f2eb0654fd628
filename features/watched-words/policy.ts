import { isEditor } from "@/features/members/policy";

/** The list is the editors': whoever writes meets it, and is told so, but does not see it. */
export const canKeepWatchedWords = isEditor;
