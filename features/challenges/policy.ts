import { isEditor } from "@/features/members/policy";

export const canOpenChallenge = isEditor;

export const canOpenInquiry = isEditor;
