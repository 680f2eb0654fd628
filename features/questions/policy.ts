import { isEditor } from "@/features/members/policy";

export const canAskQuestion = isEditor;
