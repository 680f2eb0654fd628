import { authorOf, type Cited, personIn } from "@/features/references/cited";
import type { NamedAs } from "@/lib/byline";
import { dayOf } from "@/lib/dates";
import { oneLineOf } from "@/lib/one-line";

/** What this site is called, and where people reach it, without a closing slash. */
export type Site = { name: string; url: string };

const ours = "CC BY 4.0";
const dayIn = (at: Date | null) => at && dayOf(at);

export type CitedNote = {
  reference: string;
  title: string;
  byline: string;
  namedAs: NamedAs;
  organisation: { name: string } | null;
  publishedAt: Date | null;
};

/** By its reference, which outlives its address. */
export const citedNote = (note: CitedNote, site: Site): Cited => ({
  byline: oneLineOf(note.byline),
  author: authorOf(note.byline, note.namedAs, note.organisation?.name ?? null),
  title: oneLineOf(note.title),
  series: `${site.name} learning note ${note.reference}`,
  number: note.reference,
  publisher: site.name,
  on: dayIn(note.publishedAt),
  address: `${site.url}/r/${note.reference}`,
  licence: ours,
});

export type CitedPost = { slug: string; title: string; byline: string; publishedAt: Date | null };

export const citedPost = ({ slug, title, byline, publishedAt }: CitedPost, site: Site): Cited => ({
  byline: oneLineOf(byline),
  author: personIn(oneLineOf(byline)),
  title: oneLineOf(title),
  series: `${site.name} post`,
  number: "",
  publisher: site.name,
  on: dayIn(publishedAt),
  address: `${site.url}/posts/${slug}`,
  licence: ours,
});

export type CitedReport = {
  slug: string;
  title: string;
  authors: string;
  publisher: string;
  publishedOn: string;
  externalUrl: string | null;
};

/** What was published elsewhere is cited from there, and its licence is not ours to give. */
export const citedReport = (report: CitedReport, site: Site): Cited => ({
  byline: oneLineOf(report.authors),
  author: { group: oneLineOf(report.authors) },
  title: oneLineOf(report.title),
  series: oneLineOf(report.publisher),
  number: "",
  publisher: oneLineOf(report.publisher),
  on: report.publishedOn,
  address: report.externalUrl ?? `${site.url}/reports/${report.slug}`,
  licence: report.externalUrl ? "" : ours,
});

export type CitedQuestion = { slug: string; number: number; question: string; askedOn: string; todayOn?: string | null };

export const citedQuestion = ({ slug, number, question, askedOn, todayOn }: CitedQuestion, site: Site): Cited => ({
  ...ofTheSite(site),
  title: oneLineOf(question),
  series: `${site.name} learning question ${number}`,
  number: String(number),
  on: todayOn ?? askedOn,
  address: `${site.url}/questions/${slug}`,
});

export const citedPattern = (pattern: { slug: string; claim: string; publishedAt: Date | null }, site: Site): Cited => ({
  ...ofTheSite(site),
  title: oneLineOf(pattern.claim),
  series: `${site.name} pattern`,
  on: dayIn(pattern.publishedAt),
  address: `${site.url}/patterns/${pattern.slug}`,
});

/** On the day when it was, or will be. */
export const citedWorkshop = (
  workshop: { slug: string; title: string; heldOn: string; place: { name: string } },
  site: Site,
): Cited => ({
  ...ofTheSite(site),
  title: oneLineOf(workshop.title),
  series: `${site.name} workshop, ${oneLineOf(workshop.place.name)}`,
  on: workshop.heldOn,
  address: `${site.url}/workshops/${workshop.slug}`,
});

/** A page about a place changes from day to day: it is cited as it was on the day when somebody looked. */
export const citedPlace = ({ slug, name }: { slug: string; name: string }, lookedOn: Date, site: Site): Cited => ({
  ...ofTheSite(site),
  title: oneLineOf(name),
  series: `What is being learned in a place, on ${site.name}`,
  on: dayOf(lookedOn),
  address: `${site.url}/places/${slug}`,
});

/** So does a comparison of places; all of it stands in its address. */
export const citedComparison = (compared: { title: string; address: string }, lookedOn: Date, site: Site): Cited => ({
  ...ofTheSite(site),
  title: oneLineOf(compared.title),
  series: `What is being learned in places, side by side, on ${site.name}`,
  on: dayOf(lookedOn),
  address: `${site.url}${compared.address}`,
});

const ofTheSite = ({ name }: Site) => ({
  byline: name,
  author: { group: name } as const,
  number: "",
  publisher: name,
  licence: ours,
});
