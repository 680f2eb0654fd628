import { once } from "node:events";
import type { Server } from "node:http";

/** Begins to listen on a free port of this machine, and says at which address. */
export async function listening(server: Server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}
