import net from "node:net";

type Behaviour = { refuseFirst?: number; hangAfterData?: boolean };

/** A mail server that keeps what it takes: just enough SMTP to be posted to. */
export async function mailServer({ refuseFirst = 0, hangAfterData = false }: Behaviour = {}) {
  const taken: { to: string; message: string }[] = [];
  let refusals = refuseFirst;
  let begun = 0;
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    let to = "";
    let message: string | undefined;
    let buffered = "";
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 here");
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      buffered += chunk;
      for (let end = buffered.indexOf("\r\n"); end >= 0; end = buffered.indexOf("\r\n")) {
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        if (message !== undefined) {
          if (line !== ".") {
            message += `${line}\n`;
            continue;
          }
          begun += 1;
          if (!hangAfterData) {
            taken.push({ to, message });
            say("250 taken");
          }
          message = undefined;
        } else if (/^rcpt to/i.test(line)) {
          to = /<(.*)>/.exec(line)?.[1] ?? "";
          say(refusals-- > 0 ? "451 later" : "250 ok");
        } else if (/^data/i.test(line)) {
          message = "";
          say("354 go on");
        } else if (/^quit/i.test(line)) {
          socket.end("221 bye\r\n");
        } else say("250 ok");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    takenFor: (to: string) => taken.filter((letter) => letter.to === to),
    begun: () => begun,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
