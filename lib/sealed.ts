import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const algorithm = "aes-256-gcm";
const [nonceBytes, tagBytes] = [12, 16];

type Purpose = {
  /** What this kind of secret is; each has a key of its own. */
  purpose: string;
  /** Whose it is: put beside somebody else's name it cannot be opened. */
  of: string;
};

/** Enciphers a short secret under AUTH_SECRET (AES-256-GCM, base64url), for tables. */
export function seal(secret: string, { purpose, of }: Purpose): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyFor(purpose), nonce).setAAD(Buffer.from(of));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed, or null where AUTH_SECRET is another one now, or the text was tampered with or is not this person's. */
export function unseal(text: string, { purpose, of }: Purpose): string | null {
  const bytes = Buffer.from(text, "base64url");
  const [nonce, rest] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes)];
  if (rest.length < tagBytes) return null;
  const decipher = createDecipheriv(algorithm, keyFor(purpose), nonce)
    .setAAD(Buffer.from(of))
    .setAuthTag(rest.subarray(0, tagBytes));
  const opened = decipher.update(rest.subarray(tagBytes), undefined, "utf8");
  try {
    return opened + decipher.final("utf8");
  } catch {
    return null; // Node's one way of saying that it does not fit
  }
}

function keyFor(purpose: string) {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set");
  return Buffer.from(hkdfSync("sha256", AUTH_SECRET, "", `hereabouts: ${purpose}`, 32));
}
