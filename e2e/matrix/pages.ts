import type { Own, World } from "@/e2e/matrix/people";
import { receiptOf } from "@/e2e/matrix/things";

type PageLine = {
  /** Where it is for the partner's things; without it the address has no parts. */
  at?: (world: World) => string;
  /** The same address for something of one's own, from which one could send a form about somebody else's. */
  own?: (own: Own | undefined) => string | undefined;
  cells: string;
  /** What nobody else reads there. */
  word?: (world: World) => string;
};

/**
 * What each address answers to whom, in the order of `roles` (people.ts):
 * "+" a page · "-" what does not exist · "i" sign in first · "2" a second factor first · ">" on to somewhere else ·
 * "." nothing to open: something is sent there
 */
export const pages: Record<string, PageLine> = {
  //                                                     vnpolLemEAws
  "/": { cells: /*                                    */ "++++++++++++" },
  "/posts": { cells: "++++++++++++" },
  "/posts/[slug]": { at: () => "/posts/highlights-of-2018", cells: "++++++++++++" },
  "/posts/[slug]/cite.bib": { at: () => "/posts/highlights-of-2018/cite.bib", cells: "++++++++++++" },
  "/places": { cells: "++++++++++++" },
  "/places/[slug]": { at: ({ place }) => `/places/${place.slug}`, cells: "++++++++++++" },
  "/notes": { cells: "++++++++++++" },
  "/notes/[slug]": { at: ({ note }) => `/notes/${note.slug}`, cells: "++++++++++++" },
  "/notes/[slug]/cite.bib": { at: ({ note }) => `/notes/${note.slug}/cite.bib`, cells: "++++++++++++" },
  "/notes/[slug]/files/[id]": { at: ({ file }) => `/notes/${file.slug}/files/${file.id}`, cells: "--+----+++--" },
  "/notes/[slug]/take-down": {
    at: ({ note }) => `/notes/${note.slug}/take-down`,
    cells: "-------+++--",
    word: () => "readers are told",
  },
  "/r/[reference]": { at: ({ note }) => `/r/${note.reference.toLowerCase()}`, cells: ">>>>>>>>>>>>" },
  "/notes/new": { cells: "i++++++++++i" },
  "/notes/new/save": { cells: "............" },
  "/notes/new/file": { cells: "............" },
  ...Object.fromEntries(
    ["edit", "check", "sent", "versions", "merge"].map((page) => [
      `/notes/[slug]/${page}`,
      {
        at: ({ sent }: World) => `/notes/${sent.slug}/${page}`,
        own: (own: Own | undefined) => own && `/notes/${own.sent.slug}/${page}`,
        cells: "i-+--------i",
      },
    ]),
  ),
  "/notes/[slug]/read": { at: ({ asked }) => `/notes/${asked.slug}/read`, cells: "i---+------i" },
  "/notes/[slug]/correct": {
    at: ({ sent }) => `/notes/${sent.slug}/correct`,
    own: (own) => own && `/notes/${own.sent.slug}/correct`,
    cells: "-------+++--",
  },
  "/notes/[slug]/naming": {
    at: ({ note }) => `/notes/${note.slug}/naming`,
    own: (own) => own && `/notes/${own.sent.slug}/naming`,
    cells: "i-+--------i",
  },
  "/notes/[slug]/look-again": {
    at: ({ note }) => `/notes/${note.slug}/look-again`,
    own: (own) => own && `/notes/${own.published.slug}/look-again`,
    cells: "i-+-----++-i",
  },
  "/notes/[slug]/readers": {
    at: ({ note }) => `/notes/${note.slug}/readers`,
    own: (own) => own && `/notes/${own.sent.slug}/readers`,
    cells: "i-+-----++-i",
  },
  "/notes/[slug]/as": { at: ({ note }) => `/notes/${note.slug}/as?reader=public`, cells: "i-+----+++-i" },
  "/notes/feed.xml": { cells: "++++++++++++" },
  "/posts/feed.xml": { cells: "++++++++++++" },
  "/feed.xml": { cells: "++++++++++++" },
  "/places/[slug]/feed.xml": { at: ({ place }) => `/places/${place.slug}/feed.xml`, cells: "++++++++++++" },
  "/questions/[slug]/feed.xml": { at: () => "/questions/judgement-without-fear/feed.xml", cells: "++++++++++++" },
  "/themes/[slug]/feed.xml": { at: () => "/themes/money-and-debt/feed.xml", cells: "++++++++++++" },
  "/notes/[slug]/later": {
    at: ({ note }) => `/notes/${note.slug}/later`,
    own: (own) => own && `/notes/${own.published.slug}/later`,
    cells: "i-+--------i",
  },
  "/questions": { cells: "++++++++++++" },
  "/questions/[slug]/cite.bib": { at: () => "/questions/judgement-without-fear/cite.bib", cells: "++++++++++++" },
  "/questions/[slug]": { at: () => "/questions/judgement-without-fear", cells: "++++++++++++" },
  "/patterns": { cells: "++++++++++++" },
  "/patterns/[slug]/cite.bib": { at: () => "/patterns/endings-need-designing/cite.bib", cells: "++++++++++++" },
  "/patterns/[slug]": { at: () => "/patterns/endings-need-designing", cells: "++++++++++++" },
  "/challenges/[slug]": { at: () => "/challenges/nobody-tells-their-story-twice", cells: "++++++++++++" },
  "/inquiries/[slug]": { at: () => "/inquiries/place-based-system-change", cells: "++++++++++++" },
  "/reports": { cells: "++++++++++++" },
  "/reports/[slug]": { at: () => "/reports/a-whole-new-world", cells: "++++++++++++" },
  "/reports/[slug]/cite.bib": { at: () => "/reports/a-whole-new-world/cite.bib", cells: "++++++++++++" },
  "/organisations": { cells: "++++++++++++" },
  "/organisations/[slug]": { at: ({ organisation }) => `/organisations/${organisation.slug}`, cells: "++++++++++++" },
  "/organisations/[slug]/people": {
    at: ({ organisation }) => `/organisations/${organisation.slug}/people`,
    own: (own) => own && `/organisations/${own.organisation.slug}/people`,
    cells: "i---+---++-i",
    word: ({ members }) => members.l.name,
  },
  "/organisations/[slug]/edit": {
    at: ({ organisation }) => `/organisations/${organisation.slug}/edit`,
    own: (own) => own && `/organisations/${own.organisation.slug}/edit`,
    cells: "i---+---++-i",
  },
  "/organisations/[slug]/leave": {
    at: ({ organisation }) => `/organisations/${organisation.slug}/leave`,
    own: (own) => own && `/organisations/${own.organisation.slug}/leave`,
    cells: "i-+-+------i",
  },
  "/organisations/[slug]/logo/[hash]": {
    at: ({ organisation, logo }) => `/organisations/${organisation.slug}/logo/${logo}`,
    cells: "++++++++++++",
  },
  "/themes/[slug]": { at: () => "/themes/money-and-debt", cells: "++++++++++++" },
  "/behaviours": { cells: "++++++++++++" },
  "/about": { cells: "++++++++++++" },
  "/about/accessibility": { cells: "++++++++++++" },
  "/about/privacy": { cells: "++++++++++++" },
  "/about/ways-of-working": { cells: "++++++++++++" },
  "/about/who-can-do-what": { cells: "++++++++++++" },
  "/about/how-we-decide": { cells: "++++++++++++" },
  "/about/complaints": { cells: "++++++++++++" },
  "/report": { cells: "++++++++++++" },
  "/report/[receipt]": { at: ({ concern }) => `/report/${receiptOf(concern)}`, cells: "++++++++++++" },
  "/sign-in": { cells: "++++++++++++" },
  "/sign-in/code": { cells: "iiiiiiiiiiii" },
  "/sign-in/open": { at: () => "/sign-in/open?token=none", cells: "++++++++++++" },
  "/sign-in/second": { cells: "i++++++++++i" },
  "/invitations/[token]": { at: ({ invitation }) => `/invitations/${invitation.token}`, cells: "++++++++++++" },
  "/welcome": { cells: "i++++++++++i" },
  "/preview": { cells: "............" },
  "/me": { cells: "i++++++++++i" },
  "/me/notifications": { cells: "i++++++++++i" },
  "/me/appeals/[id]": {
    at: ({ declined }) => `/me/appeals/${declined.decisionId}`,
    own: (own) => own && `/me/appeals/${own.declined.decisionId}`,
    cells: "i-+--------i",
  },
  "/me/settings": { cells: "i++++++++++i" },
  "/me/settings/close": { cells: "i+++++++++2i" },
  "/me/settings/email": { cells: "i+++++++++2i" },
  "/me/settings/sign-in": { cells: "i++++++++++i" },
  "/me/settings/sign-in/authenticator": { cells: "i++++++++++i" },
  "/me/settings/sign-in/recovery-codes": { cells: "i++++++++++i" },
  "/me/settings/sign-in/passkeys/new": { cells: "i++++++++++i" },
  "/me/settings/sign-in/passkeys/[id]": {
    at: ({ passkey }) => `/me/settings/sign-in/passkeys/${passkey}`,
    cells: "i-+--------i",
  },
  "/me/comments/[id]/edit": {
    at: ({ comment }) => `/me/comments/${comment}/edit`,
    own: (own) => own && `/me/comments/${own.comment}/edit`,
    cells: "i-+--------i",
  },
  "/me/comments/[id]/insight": {
    at: ({ said }) => `/me/comments/${said}/insight`,
    own: (own) => own && `/me/comments/${own.said}/insight`,
    cells: "i-+--------i",
  },
  "/me/insights/[id]/edit": {
    at: ({ insight }) => `/me/insights/${insight}/edit`,
    own: (own) => own && `/me/insights/${own.insight}/edit`,
    cells: "i-+--------i",
  },
  "/saved": { cells: "i++++++++++i" },
  "/saved/[id]": {
    at: ({ list }) => `/saved/${list.id}`,
    own: (own) => own && `/saved/${own.list.id}`,
    cells: "i-+--------i",
    word: ({ list }) => list.name,
  },
  "/saved/add/[noun]/[id]": { at: ({ note }) => `/saved/add/note/${note.id}`, cells: "i++++++++++i" },
  "/moderation": { cells: "------++++2-", word: () => "waiting" },
  "/moderation/appeals": { cells: "------++++2-", word: () => "Decisions that somebody else is asked to look at" },
  "/moderation/appeals/[id]": { at: ({ appeal }) => `/moderation/appeals/${appeal}`, cells: "-------+++2-" },
  "/moderation/take-down/[noun]/[id]": {
    at: ({ said }) => `/moderation/take-down/comment/${said}`,
    cells: "-------+++2-",
    word: () => "It goes from every page",
  },
  "/desk": { cells: "--------++2-" },
  "/desk/questions": { cells: "--------++2-" },
  "/desk/questions/new": { cells: "--------++2-" },
  "/desk/questions/[slug]": { at: () => "/desk/questions/judgement-without-fear", cells: "--------++2-" },
  "/desk/patterns": { cells: "--------++2-" },
  "/desk/patterns/new": { cells: "--------++2-" },
  "/desk/patterns/[slug]": { at: () => "/desk/patterns/endings-need-designing", cells: "--------++2-" },
  "/desk/challenges": { cells: "--------++2-" },
  "/desk/challenges/new": { cells: "--------++2-" },
  "/desk/challenges/[slug]": { at: () => "/desk/challenges/nobody-tells-their-story-twice", cells: "--------++2-" },
  "/desk/inquiries": { cells: "--------++2-" },
  "/desk/inquiries/new": { cells: "--------++2-" },
  "/desk/inquiries/[slug]": { at: () => "/desk/inquiries/place-based-system-change", cells: "--------++2-" },
  "/moderation/together": { cells: "------++++2-" },
  // What the page sends by itself while somebody is on a thing: nothing to be asked for.
  "/moderation/claim": { cells: "------....2-" },
  "/moderation/comments/[id]/insight": {
    at: ({ said }) => `/moderation/comments/${said}/insight`,
    cells: "-------+++2-",
    word: () => "Word what this comment is evidence of",
  },
  "/admin": { cells: "---------+--" },
  "/admin/people": { cells: "---------+--" },
  "/admin/people/[id]": {
    at: ({ author }) => `/admin/people/${author.id}`,
    cells: "---------+--",
    word: ({ author }) => author.email,
  },
  "/admin/organisations": { cells: "--------++2-" },
  "/admin/organisations/new": { cells: "--------++2-" },
  "/admin/places": { cells: "--------++2-" },
  "/admin/places/[slug]": {
    at: ({ place }) => `/admin/places/${place.slug}`,
    cells: "--------++2-",
    word: () => "What you can change",
  },
  "/admin/places/[slug]/[deed]": {
    at: ({ place }) => `/admin/places/${place.slug}/merge`,
    cells: "--------++2-",
    word: () => "See what this does",
  },
  "/sign-in/with/[provider]": { at: () => "/sign-in/with/nobody", cells: "------------" },
  "/sign-in/with/[provider]/callback": { at: () => "/sign-in/with/nobody/callback", cells: "iiiiiiiiiiii" },
  "/dev/mail": { cells: "++++++++++++" },
  "/dev/mail/[id]": { at: ({ letter }) => `/dev/mail/${letter}`, cells: "++++++++++++" },
  "/health/live": { cells: "++++++++++++" },
  "/health/ready": { cells: "++++++++++++" },
  "/icon.svg": { cells: "++++++++++++" },
};
