import type { Viewer } from "@/db/doors";
import { publicMailHosts } from "@/features/domains/public-mail-hosts";
import { isEditor } from "@/features/members/policy";
import { canLookAfterOrganisation } from "@/features/organisations/policy";

export const isPublicMailHost = (domain: string) => publicMailHosts.has(domain);

/** Editors approve any domain, a lead the one that their own address has shown to be theirs. */
export const canApproveDomain = (viewer: Viewer, organisationId: string, { isOwn }: { isOwn: boolean }) =>
  canLookAfterOrganisation(viewer, organisationId) && (isOwn || canApproveAnyDomain(viewer));

export const canApproveAnyDomain = isEditor;

export const canRemoveDomain = canLookAfterOrganisation;
