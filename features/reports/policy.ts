import { isEditor } from "@/features/members/policy";

export const canAddReport = isEditor;
