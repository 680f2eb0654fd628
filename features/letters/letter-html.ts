import type { Written, WrittenPart } from "@/features/letters/letter-template";
import { escaped } from "@/features/letters/letter-words";

const interfaceFont = "font-family:Arial,Helvetica,sans-serif";

/** What programs that follow the system's dark setting show instead; the others keep or turn the colours themselves. */
const style = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#0c1719!important}
.ink{color:#e8efeb!important}
.ink-2{color:#b5c1be!important}
.link{color:#79d1d0!important}
.rule{border-color:#2b3a3c!important}
.head{border-color:#e8efeb!important}
.button{background:#79d1d0!important}
.button-words{color:#071113!important}
}`;

/** Tables and attributes, because Outlook for Windows reads mail as Word did in 2007. */
export function asHtml({ siteName, subject, body, why, settings }: Written) {
  const first = body.find((part) => "paragraph" in part);
  return `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escaped(subject)}</title>
<style>${style}</style>
</head>
<body class="paper" bgcolor="#ffffff" style="margin:0;padding:0;background:#ffffff">
${first ? preheader(first.paragraph) : ""}
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="background:#ffffff"><tr><td align="left" style="padding:24px 20px 40px">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="ink" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;color:#0d2126;font-family:Georgia,serif;font-size:18px;line-height:27px">
<tr><td class="ink head" style="padding:0 0 12px;border-bottom:2px solid #0d2126;${interfaceFont};font-size:16px;line-height:22px;font-weight:bold">${escaped(siteName)}</td></tr>
<tr><td style="font-size:24px;line-height:24px">&nbsp;</td></tr>
${body.map(partAsHtml).join("\n")}
<tr><td style="font-size:12px;line-height:12px">&nbsp;</td></tr>
<tr><td class="ink-2 rule" style="padding:16px 0 0;border-top:1px solid #d3dbd7;color:#3b5054;${interfaceFont};font-size:15px;line-height:22px">${escaped(why)}${settings ? `<br><br>${link(settings, "Choose which letters you get")}` : ""}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

/** What inboxes show beside the subject; what follows it keeps the rest of the letter out of there. */
const preheader = (words: string) =>
  `<div style="display:none;mso-hide:all;max-height:0;overflow:hidden">${escaped(words)}${"&#847;&zwnj;&nbsp;".repeat(60)}</div>`;

function partAsHtml(part: WrittenPart) {
  if ("paragraph" in part) return row("padding:0 0 16px", escaped(part.paragraph));
  if ("code" in part)
    return row(
      `padding:4px 0 20px;${interfaceFont};font-size:36px;line-height:44px;font-weight:bold;letter-spacing:2px;white-space:nowrap`,
      escaped(part.code),
    );
  if ("button" in part) return buttonAsHtml(part);
  if ("lines" in part)
    return row(
      "padding:0 0 20px",
      `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="ink rule" dir="auto" style="padding:4px 16px;border-left:4px solid #d3dbd7;color:#0d2126;font-family:Georgia,serif;font-size:18px;line-height:27px">${part.lines.map(escaped).join("<br>")}</td></tr></table>`,
    );
  if ("links" in part)
    return part.links
      .map(({ kind, words, href }) =>
        row(
          `padding:0 0 16px;${interfaceFont};font-size:16px;line-height:24px`,
          `${escaped(kind)}:<br><span dir="auto">${link(href, words, "font-weight:bold")}</span>`,
        ),
      )
      .join("\n");
  return row(
    `padding:0 0 20px;${interfaceFont};font-size:16px;line-height:26px`,
    part.facts.map(({ name, value }) => `<b>${escaped(name)}:</b> <span dir="auto">${escaped(value)}</span>`).join("<br>"),
  );
}

const row = (css: string, html: string) => `<tr><td class="ink" style="${css};word-break:break-word">${html}</td></tr>`;

/** The address below it is for programs that show no buttons, and for who wants to see where it leads. */
function buttonAsHtml({ button, href }: { button: string; href: string }) {
  return row(
    "padding:4px 0 20px",
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="button" bgcolor="#08575a" style="background:#08575a;border-radius:3px;mso-padding-alt:14px 24px"><a class="button-words" href="${escaped(href)}" style="display:inline-block;padding:14px 24px;color:#ffffff;text-decoration:none;${interfaceFont};font-size:17px;line-height:22px;font-weight:bold">${escaped(button)}</a></td></tr></table>
<div class="ink-2" style="padding:12px 0 0;color:#3b5054;${interfaceFont};font-size:14px;line-height:20px">Or copy this address: ${link(href, href, "word-break:break-all")}</div>`,
  );
}

const link = (href: string, words: string, css = "") =>
  `<a class="link" href="${escaped(href)}" style="color:#08575a;${css}">${escaped(words)}</a>`;
