import { isEditor } from "@/features/posts/policy";

export const canAddBehaviourSet = isEditor;
