import type { House } from "@/db/doors";

type Circumstances = { smtpUrl: string | undefined; nodeEnv: string; isDemonstration: boolean };

/** Without a post office, letters can be read on the site itself; never where real people sign in to real accounts. */
export const lettersStayHere = ({ smtpUrl, nodeEnv, isDemonstration }: Circumstances) =>
  !smtpUrl && (isDemonstration || nodeEnv !== "production");

export const canPost = (by: House) => by.house === "worker";
