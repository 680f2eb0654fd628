import { env } from "@/lib/env";

/** Whom letters from here come from: MAIL_FROM, "Hereabouts <hello@example.org>". */
export function sender() {
  const { MAIL_FROM } = env();
  const [, name = "", address = MAIL_FROM] = /^(.*?)\s*<([^<>]+)>$/.exec(MAIL_FROM) ?? [];
  return { name: name.replace(/^"(.*)"$/, "$1"), address };
}

/** The address that people may write to: the one that letters from here come from. */
export const contactAddress = () => sender().address;
