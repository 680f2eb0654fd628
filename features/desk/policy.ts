import { isEditor } from "@/features/members/policy";

export const canSeeDesk = isEditor;
