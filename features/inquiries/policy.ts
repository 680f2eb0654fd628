import { isEditor } from "@/features/members/policy";

export const canOpenInquiry = isEditor;
