import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Answer, Letter } from "@/features/letters/posting";
import { sender } from "@/lib/contact";
import { log } from "@/lib/log";

const seconds = 1000;
const minutes = 60 * seconds;

/**
 * Hands a letter to the mail server of SMTP_URL, over a connection of its own: one that waited for the next letter might be
 * closed by then, and would be one more way to be in doubt. Addresses go in as objects, never as text to be parsed.
 */
export async function handOver(url: string, letter: Letter): Promise<Answer> {
  const transport = transportTo(url);
  const from = sender();
  const offered = watchOffering(transport);
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: letter.toAddress },
      envelope: { from: from.address, to: [letter.toAddress] },
      // The same at every try, so that servers and mail programs show a letter once even if it was taken twice.
      messageId: `<${letter.id}@${from.address.split("@")[1]}>`,
      date: letter.madeAt,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
    });
    return { was: "taken" };
  } catch (reason) {
    return answerIn(reason, offered.isWhole);
  } finally {
    transport.close();
  }
}

/** One line in the log at the start, so that wrong settings are seen before somebody waits for a letter. */
export async function greetPostOffice(url: string) {
  const transport = transportTo(url);
  try {
    await transport.verify();
    log.info({ event: "mail-server-reached" });
  } catch (reason) {
    log.error({ event: "mail-server-not-reached", kind: answerIn(reason, false).kind });
  } finally {
    transport.close();
  }
}

function transportTo(url: string) {
  return createTransport({
    url,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    // Whoever gives up earlier than this after the last line of a message makes doubles (RFC 5321, 4.5.3.2.6).
    socketTimeout: 10 * minutes,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Tells whether the last line of a message was about to be sent: read only as the server takes it in. */
function watchOffering(transport: ReturnType<typeof transportTo>) {
  const offered = { isWhole: false };
  transport.use("stream", ({ message }, done) => {
    message.processFunc((lines: Readable) => Readable.from(wholeOf(lines, offered)));
    done();
  });
  return offered;
}

async function* wholeOf(lines: Readable, offered: { isWhole: boolean }) {
  for await (const chunk of lines) yield chunk;
  offered.isWhole = true;
}

/** What kind of no it was. The server's own words often hold the address. */
function answerIn(reason: unknown, isWhole: boolean): Exclude<Answer, { was: "taken" }> {
  if (!(reason instanceof Error)) return { was: isWhole ? "in-doubt" : "not-taken", kind: "unknown" };
  const { code, originalCode, responseCode, command } = Object.fromEntries(Object.entries(reason));
  const kind = [responseCode || originalCode || code || reason.name, command].filter(Boolean).join(" ");
  if (isForGood({ code, responseCode, command })) return { was: "refused", kind };
  return { was: isWhole && !responseCode ? "in-doubt" : "not-taken", kind };
}

/**
 * A no to this address or this message: 55x after RCPT TO or DATA. A full mailbox (552) empties; every other no is to the
 * site itself (a password, a sender, a limit), and whoever runs it can mend that while letters wait.
 */
function isForGood({ code, responseCode, command }: Record<string, unknown>) {
  if (command === "API") return code === "EENVELOPE";
  if (command !== "RCPT TO" && command !== "DATA") return false;
  const isNoForGood = typeof responseCode === "number" && responseCode >= 550 && responseCode < 560;
  return isNoForGood && !(responseCode === 552 && command === "RCPT TO");
}
