import { isEditor } from "@/features/posts/policy";

export const canOpenChallenge = isEditor;

export const canOpenInquiry = isEditor;
