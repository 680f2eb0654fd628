import { letter } from "@/features/letters/letter-template";
import { contactAddress } from "@/lib/contact";

type Told = { siteName: string; siteUrl: string; by: string; reason: string };

export const trustGrantedLetter = ({ siteName, siteUrl, by, reason }: Told) =>
  letter({
    siteName,
    subject: `What you say on ${siteName} goes live at once now`,
    body: [
      `${by} has granted you trust: your comments and insights are on the page as soon as you send them, and are looked at after. Notes are always looked at first.`,
      "The reason they gave:",
      { quote: reason },
      { button: "See your contributions", href: `${siteUrl}/me` },
    ],
    why: why(),
  });

export const trustTakenLetter = ({ siteName, siteUrl, by, reason }: Told) =>
  letter({
    siteName,
    subject: `What you say on ${siteName} is looked at first now`,
    body: [
      `${by} has taken your trust back: from now on your comments and insights wait to be looked at before others read them. What is published stays. Nothing else about your account changes.`,
      "The reason they gave:",
      { quote: reason },
      `You can go on writing: each thing you send is answered by the day that we promise when you send it. Trust can be given back; to ask for it, write to ${contactAddress()}.`,
      { button: "See your contributions", href: `${siteUrl}/me` },
    ],
    why: why(),
  });

const why = () =>
  `You get this because it is about your own account. If you think it is a mistake, write to ${contactAddress()}: a person reads it.`;
