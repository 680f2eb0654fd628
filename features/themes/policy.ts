import { isEditor } from "@/features/posts/policy";

export const canAddTheme = isEditor;
