import type { Instrumentation } from "next";

export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  (await import("@/web/settings")).refuseUnfitSettings();
  (await import("@/instrumentation-node")).begin();
}

export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("@/web/error-log")).reportError(error, context.routePath);
};
