import { isEditor } from "@/features/members/policy";

export const canOpenChallenge = isEditor;
