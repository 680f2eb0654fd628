import { createTransport } from "nodemailer";
import type { Letter } from "@/features/letters/posting";
import { env } from "@/lib/env";

const seconds = 1000;

/** Hands a letter to the mail server of SMTP_URL. Addresses go in as objects, never as text to be parsed. */
export async function handOver(url: string, letter: Letter) {
  const transport = createTransport({
    url,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 20 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const from = sender(env().MAIL_FROM);
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: letter.toAddress },
      envelope: { from: from.address, to: [letter.toAddress] },
      // The same at every try, so that mail programs show a letter once even if a server took it twice.
      messageId: `<${letter.id}@${from.address.split("@")[1]}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
    });
  } catch (reason) {
    throw new Error(`The mail server did not take it: ${kindOf(reason)}`);
  } finally {
    transport.close();
  }
}

/** "Hereabouts <hello@example.org>" */
function sender(text: string) {
  const [, name = "", address = text] = /^(.*?)\s*<([^<>]+)>$/.exec(text) ?? [];
  return { name, address };
}

/** What kind of no it was. The server's own words often hold the address. */
function kindOf(reason: unknown) {
  if (!(reason instanceof Error)) return "unknown";
  const { code, responseCode } = Object.fromEntries(Object.entries(reason));
  return [code, responseCode].filter(Boolean).join(" ") || reason.name;
}
