import { signInMinutes } from "@/features/members/sign-in-limits";

/** The letter that signs somebody in. Tables and attributes, because Outlook reads mail as Word did in 2007. */
export function signInLetter({ siteName, link, code }: { siteName: string; link: string; code: string }) {
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`;
  const subject = `${shown} is your code for ${siteName}`;
  const text = [
    `Your code for ${siteName} is`,
    `    ${shown}`,
    "Type it where you asked for it. Or open this link in the same browser:",
    link,
    `The code and the link work once, for ${signInMinutes} minutes.`,
    "If you did not ask for this, you need do nothing: nobody can sign in without the code.",
  ].join("\n\n");
  const html = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#0d2126;font-family:Georgia,serif;font-size:18px;line-height:27px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="left">
<table role="presentation" width="520" cellpadding="0" cellspacing="0" border="0" style="max-width:520px">
<tr><td style="padding:0 0 8px 0">Your code for ${escaped(siteName)} is</td></tr>
<tr><td style="padding:0 0 24px 0;font-size:32px;line-height:40px;font-weight:bold">${shown}</td></tr>
<tr><td style="padding:0 0 16px 0">Type it where you asked for it. Or open this link in the same browser:</td></tr>
<tr><td style="padding:0 0 24px 0"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td bgcolor="#08575a" style="padding:12px 24px"><a href="${escaped(link)}" style="color:#ffffff;text-decoration:none;font-family:Arial,sans-serif;font-size:16px;font-weight:bold">Sign in to ${escaped(siteName)}</a></td>
</tr></table></td></tr>
<tr><td style="padding:0 0 16px 0">The code and the link work once, for ${signInMinutes} minutes.</td></tr>
<tr><td style="color:#3b5054">If you did not ask for this, you need do nothing: nobody can sign in without the code.</td></tr>
</table></td></tr></table>
</body>
</html>`;
  return { subject, text, html };
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? "");
