import type { Viewer } from "@/db/doors";
import { publicMailHosts } from "@/features/domains/public-mail-hosts";
import { canLookAfterOrganisation } from "@/features/organisations/policy";

export const isPublicMailHost = (domain: string) => publicMailHosts.has(domain);

/** Editors approve any domain, a lead the one that their own address has shown to be theirs. */
export const canApproveDomain = (viewer: Viewer, organisationId: string, { isOwn }: { isOwn: boolean }) =>
  canLookAfterOrganisation(viewer, organisationId) && (isOwn || canApproveAnyDomain(viewer));

export const canApproveAnyDomain = (viewer: Viewer) => viewer?.staffRole === "editor" || viewer?.staffRole === "administrator";

export const canRemoveDomain = canLookAfterOrganisation;
