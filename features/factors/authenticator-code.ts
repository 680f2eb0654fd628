import { Secret, TOTP } from "otpauth";
import { seal, unseal } from "@/lib/sealed";

/** What every authenticator app understands without being told. */
const kind = { algorithm: "SHA1", digits: 6, period: 30 } as const;
const purpose = "authenticator";

/** A new secret for this member's app, enciphered for the table. */
export const newSealedSecret = (memberId: string) => seal(new Secret({ size: 20 }).base32, { purpose, of: memberId });

export const openSecret = (sealed: string, memberId: string) => unseal(sealed, { purpose, of: memberId });

/** What the QR code holds. */
export function authenticatorAddress(secret: string, { siteName, email }: { siteName: string; email: string }) {
  return new TOTP({ ...kind, issuer: siteName, label: email, secret }).toString();
}

/** The half minute whose code this is, one before and one after the present one included; null for a wrong code. */
export function halfMinuteOf(code: string, { secret, at }: { secret: string; at: number }) {
  const delta = TOTP.validate({ ...kind, token: code, secret: Secret.fromBase32(secret), timestamp: at, window: 1 });
  return delta === null ? null : TOTP.counter({ period: kind.period, timestamp: at }) + delta;
}

/** The app's answer at that moment, for tests. */
export const codeAt = (secret: string, at = Date.now()) =>
  TOTP.generate({ ...kind, secret: Secret.fromBase32(secret), timestamp: at });
