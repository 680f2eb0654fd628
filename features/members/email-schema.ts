import { z } from "zod";
import { emailAddress } from "@/lib/email-address";
import { sixDigits } from "@/lib/six-digits";

export const newEmailSchema = z.object({ email: emailAddress });

export const twoCodesSchema = z.object({ oldCode: sixDigits, newCode: sixDigits });
