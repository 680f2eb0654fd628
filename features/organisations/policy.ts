import type { House, Member } from "@/db/doors";

export const canFoundOrganisation = (by: Member | House) =>
  "house" in by ? by.house === "founder" : by.staffRole === "editor" || by.staffRole === "administrator";
