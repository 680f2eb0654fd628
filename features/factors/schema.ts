import { z } from "zod";
import { nextPage } from "@/lib/next-page";
import { sixDigits } from "@/lib/six-digits";
import { words } from "@/lib/text";

const notWhole = "The answer of the passkey did not arrive whole. Please ask again.";
const base64url = z
  .string({ error: notWhole })
  .max(8000)
  .regex(/^[A-Za-z0-9_-]*$/, notWhole);

const next = nextPage;

const answered = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key", { error: notWhole }),
  clientExtensionResults: z.object({}, { error: notWhole }),
};
const transports = z.array(z.string().max(20)).max(10).optional();

/** What a browser answers for a device, as JSON in a field. */
const fromDevice = <S extends z.ZodType>(schema: S) =>
  z
    .string({ error: notWhole })
    .max(20_000, notWhole)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue(notWhole);
        return z.NEVER;
      }
    })
    .pipe(schema);

const newPasskey = z.object(
  { ...answered, response: z.object({ clientDataJSON: base64url, attestationObject: base64url, transports }) },
  { error: notWhole },
);
const passkeyAnswer = z.object(
  {
    ...answered,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.optional(),
    }),
  },
  { error: notWhole },
);

const name = words({ max: 60, required: "Give it a name by which you will know it, such as “My phone”." }).refine(
  (text) => !text.includes("\n"),
  { error: "Write the name on one line." },
);

export const codeSchema = z.object({ code: sixDigits, next });
export const recoveryCodeSchema = z.object({
  recoveryCode: words({ max: 60, required: "Type one of your recovery codes." }),
  next,
});
export const newPasskeySchema = z.object({ name, answer: fromDevice(newPasskey), next });
export const renameSchema = z.object({ id: z.uuid(), name });
export const removeSchema = z.object({ id: z.uuid() });
export const answerSchema = z.object({ answer: fromDevice(passkeyAnswer), next });
export const nextSchema = z.object({ next });

export type NewPasskey = Pick<z.output<typeof newPasskeySchema>, "name" | "answer">;
export type PasskeyAnswer = z.output<typeof passkeyAnswer>;
