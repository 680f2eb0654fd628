import { claimByItself } from "@/features/moderation/claim-by-itself";

export const POST = claimByItself;
