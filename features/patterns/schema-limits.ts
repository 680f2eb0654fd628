export const mostClaim = 110;
export const mostBody = 6000;
export const mostLimits = 2000;
export const mostMeant = 300;
export const mostReason = 500;
/** More than anybody weighs at a sitting. */
export const mostSources = 40;
