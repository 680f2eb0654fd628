import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

type Question = { challenge: string };
type Told = { origin: string; counter?: number; isVerified?: boolean; says?: Record<string, unknown> };

/** A device that holds one passkey (ES256), and does or does not do what it should. */
export function aDevice(rpId = "localhost") {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credentialId = randomBytes(16);
  const id = credentialId.toString("base64url");
  const rpIdHash = createHash("sha256").update(rpId).digest();

  function authenticatorData({ counter = 0, isVerified = true }: Told, more = Buffer.alloc(0)) {
    const flags = 0x01 | (isVerified ? 0x04 : 0) | (more.length > 0 ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([rpIdHash, Buffer.from([flags]), count, more]);
  }
  const clientData = (type: string, { challenge }: Question, { origin, says = {} }: Told) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false, ...says }));
  const answer = <R>(response: R) => ({ id, rawId: id, type: "public-key" as const, clientExtensionResults: {}, response });

  return {
    id,
    register(question: Question, told: Told) {
      const coseKey = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, "base64url"),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, "base64url"),
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length]), credentialId, coseKey]);
      const data = authenticatorData(told, attested);
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3, 0x63]),
        Buffer.from("fmt"),
        Buffer.from([0x64]),
        Buffer.from("none"),
        Buffer.from([0x67]),
        Buffer.from("attStmt"),
        Buffer.from([0xa0, 0x68]),
        Buffer.from("authData"),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return answer({
        clientDataJSON: clientData("webauthn.create", question, told).toString("base64url"),
        attestationObject: attestationObject.toString("base64url"),
      });
    },
    show(question: Question, told: Told) {
      const data = authenticatorData(told);
      const client = clientData("webauthn.get", question, told);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return answer({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      });
    },
  };
}
