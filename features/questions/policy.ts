import { isEditor } from "@/features/posts/policy";

export const canAskQuestion = isEditor;
