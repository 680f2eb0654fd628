import type net from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What happens to a letter: a no for now or for good, a slow yes, or a connection that ends without an answer to DATA. */
type Fate =
  | "451"
  | "550"
  | "554 after data"
  | "slow"
  | "very slow"
  | "kept, then closed"
  | "lost, then closed"
  | "kept, then silent";

type Delivery = Awaited<ReturnType<typeof parsed>>;

/** A real mail server that keeps what it takes, at its own pace in milliseconds. Each address meets the fates it was given, one a try, and then is served. */
export async function mailServer({ pace = 0 } = {}) {
  const deliveries: Delivery[] = [];
  const fates = new Map<string, Fate[]>();
  const tries = new Map<string, number>();
  const sockets = new Map<number | undefined, net.Socket>();
  let server = await listening(0);
  const port = portOf(server);

  async function listening(at: number) {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      disableReverseLookup: true,
      closeTimeout: 1000,
      onRcptTo({ address }, _session, answer) {
        tries.set(address, (tries.get(address) ?? 0) + 1);
        const [fate] = fates.get(address) ?? [];
        if (fate !== "451" && fate !== "550") return answer();
        fates.get(address)?.shift();
        answer(no(Number(fate)));
      },
      onData(stream, session, answer) {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        // A sender that is killed in the middle has sent nothing.
        buffer(stream).then((raw) => meetFate(to, raw, session.remotePort, answer), answer);
      },
    });
    made.on("error", () => {});
    made.server.on("connection", (socket: net.Socket) => sockets.set(socket.remotePort, socket));
    await new Promise<void>((resolve) => made.listen(at, "127.0.0.1", resolve));
    return made;
  }

  async function meetFate(to: string, raw: Buffer, from: number, answer: (no?: Error) => void) {
    const fate = fates.get(to)?.shift();
    await sleep(fate === "very slow" ? 13_000 : fate === "slow" ? 2500 : pace);
    if (fate === "554 after data") return answer(no(554));
    if (fate !== "lost, then closed") deliveries.push(await parsed(to, raw));
    if (fate === "kept, then silent") return;
    if (fate?.endsWith("closed")) sockets.get(from)?.destroy();
    else answer();
  }

  const deliveriesTo = (to: string) => deliveries.filter((delivery) => delivery.to === to);
  return {
    url: `smtp://127.0.0.1:${port}`,
    deliveries,
    /** Every copy that was taken. */
    deliveriesTo,
    /** What a mail program shows that knows a message by its Message-ID. */
    messagesTo: (to: string) => new Set(deliveriesTo(to).map(({ messageId }) => messageId)).size,
    triesFor: (to: string) => tries.get(to) ?? 0,
    willMeet: (to: string, ...given: Fate[]) => fates.set(to, given),
    /** What is being taken is taken; then nobody answers. */
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
    async start() {
      server = await listening(port);
    },
    end() {
      for (const socket of sockets.values()) socket.destroy();
      server.close();
    },
  };
}

const no = (responseCode: number) => Object.assign(new Error("No such luck"), { responseCode });

async function parsed(to: string, raw: Buffer) {
  const { messageId, subject, text, html, from, headers, date } = await simpleParser(raw);
  return { to, at: Date.now(), raw: raw.toString(), messageId, subject, text, html, from: from?.text, headers, date };
}

function portOf({ server }: SMTPServer) {
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return address.port;
}
