import { z } from "zod";
import { address } from "@/lib/address";
import { choice, words } from "@/lib/text";

export const postKinds = ["highlights", "story", "announcement"] as const;

const cardSchema = z.object({
  themeId: z.uuid().nullable(),
  kicker: words({ max: 80, required: "Say what the card is about." }),
  fact: words({ max: 60, required: "Give the card one fact, in words." }),
  text: words({ max: 400, required: "Say in a sentence or two what the fact means." }),
  placeId: z.uuid().nullable(),
  next: words({ max: 200, required: "Say what comes next." }),
});

/** A post as an editor writes it. Highlights are made of cards; the other kinds may do without. */
export const postSchema = z
  .object({
    slug: address,
    kind: choice(postKinds, "Choose highlights, a story or an announcement."),
    title: words({ max: 140, required: "Give the post a title." }),
    lede: words({ max: 400, required: "Say in two lines what the post says." }),
    body: words({ max: 20_000, required: "Write the post." }),
    pull: words({ max: 300 }),
    next: words({ max: 400 }),
    cards: z.array(cardSchema).max(8),
    placeId: z.uuid().nullable(),
    questionId: z.uuid().nullable(),
    reportId: z.uuid().nullable(),
    inquiryId: z.uuid().nullable().optional(),
    isIllustrative: z.boolean(),
    /** A moment to come; null for now. */
    publishAt: z.date().nullable(),
  })
  .refine(({ kind, cards }) => kind !== "highlights" || cards.length > 0, {
    path: ["cards"],
    error: "Highlights are made of cards. Add at least one.",
  });

export type PostInput = z.output<typeof postSchema>;
