import { isEditor } from "@/features/members/policy";

export const canAddTheme = isEditor;
