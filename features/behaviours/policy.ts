import { isEditor } from "@/features/members/policy";

export const canAddBehaviourSet = isEditor;
