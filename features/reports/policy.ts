import { isEditor } from "@/features/posts/policy";

export const canAddReport = isEditor;
