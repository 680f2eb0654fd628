import type { House, Member, Viewer } from "@/db/doors";
import { isEditor } from "@/features/members/policy";

/** Adding places and saying how they lie to each other: editors, and the register that an operator imports. */
export const canKeepRegister = (by: Member | House) => ("house" in by ? by.house === "register" : isEditor(by));

export const forEditors = "Only editors and the register change places.";

/** Renaming, re-coding, merging, splitting and ending them. */
export const canReshapePlaces = (viewer: Viewer) => isEditor(viewer);

/** A place's words are the editors'. */
export const canWriteInBrief = (viewer: Viewer) => isEditor(viewer);
