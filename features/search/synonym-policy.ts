import { isEditor } from "@/features/members/policy";

/** Which words mean much the same is said by editors. */
export const canEditSynonyms = isEditor;
