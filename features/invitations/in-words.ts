import type { Invited } from "@/features/invitations/commands";
import { counted } from "@/lib/counts";
import { dayInWords } from "@/lib/dates";

/** "Two invitations sent. One to put right." */
export function sentInWords(invited: readonly Invited[]) {
  const sent = invited.filter(({ outcome }) => outcome === "sent" || outcome === "sent-again").length;
  const wrong = invited.filter(({ outcome }) => outcome === "no-address").length;
  const words = `${counted(sent, "invitation")} sent.`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${wrong > 0 ? ` ${wrong === 1 ? "One is" : `${wrong} are`} not an address: kept below to put right.` : ""}`;
}

/** What became of one of those that were pasted. */
export function outcomeInWords({ address, outcome, before }: Invited) {
  if (outcome === "member") return `${address}: is a member already`;
  if (outcome === "sent-again")
    return `${address}: was invited already${before ? ` on ${dayInWords(before)}` : ""}, sent again`;
  return outcome === "sent" ? `${address}: sent` : `${shortened(address)}: not an address`;
}

function shortened(words: string) {
  const characters = [...words];
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : words;
}
