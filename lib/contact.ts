import { env } from "@/lib/env";

/** The address that people may write to: the one that letters from here come from. */
export function contactAddress(): string {
  const { MAIL_FROM } = env();
  return /<([^>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM;
}
