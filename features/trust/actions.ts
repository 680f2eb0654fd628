"use server";

import { grantTrust, takeTrust } from "@/features/trust/commands";
import { changeTrustSchema } from "@/features/trust/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const changeTrustAction = formAction(changeTrustSchema, async (member, { deed, ...input }) => {
  const change = { ...input, siteUrl: await siteUrl() };
  const changed = deed === "grant" ? await grantTrust(member, change) : await takeTrust(member, change);
  if (changed instanceof Refusal) return changed;
  return {
    done:
      deed === "grant"
        ? `What ${changed.name} says goes live at once from now on. A letter tells them, with your reason.`
        : `What ${changed.name} says waits to be looked at from now on. A letter tells them, with your reason.`,
  };
});
