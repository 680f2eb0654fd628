import { z } from "zod";
import type { Member } from "@/db/doors";
import { getMember } from "@/db/member";
import * as comments from "@/features/comments/deciding-commands";
import { leaveCommentUp, leaveInsightUp } from "@/features/contributions/leaving-up";
import * as followUps from "@/features/follow-ups/deciding-commands";
import { leaveFollowUpUp } from "@/features/follow-ups/leaving-up";
import * as insights from "@/features/insights/deciding-commands";
import { getDecision, setAsideDecision } from "@/features/moderation/deciding";
import { type WaitingNoun, waitingNouns } from "@/features/moderation/key";
import { type DecidingDeed, decidingDeeds } from "@/features/moderation/possible-deeds";
import { declineNote, holdNote, publishNote, releaseNote, requestChanges } from "@/features/notes/deciding-commands";
import { publishNoteEdit, returnNoteEdit } from "@/features/notes/deciding-edits";
import { Refusal } from "@/lib/refusal";

const worker = { house: "worker" } as const;
const payload = z.object({ noun: z.enum(waitingNouns), id: z.uuid() });
const isDeed = z.enum(decidingDeeds);

type Decided = { id: string; version: number; reason: string; siteUrl: string };
type Command = (member: Member, decided: Decided) => Promise<object | Refusal>;

/** The nouns' own commands: the queue decides nothing by itself. */
export const commands: Record<WaitingNoun, Partial<Record<DecidingDeed, Command>>> = {
  note: { publish: publishNote, return: requestChanges, hold: holdNote, release: releaseNote, decline: declineNote },
  "note-edit": { publish: publishNoteEdit, return: returnNoteEdit },
  insight: {
    publish: insights.publishInsight,
    return: insights.returnInsight,
    hold: insights.holdInsight,
    release: insights.releaseInsight,
    decline: insights.declineInsight,
    "leave-up": leaveInsightUp,
    "take-down": insights.unpublishInsight,
  },
  "insight-edit": { publish: insights.publishInsightEdit, return: insights.returnInsightEdit },
  comment: {
    publish: comments.publishComment,
    return: comments.returnComment,
    hold: comments.holdComment,
    release: comments.releaseComment,
    decline: comments.declineComment,
    "leave-up": leaveCommentUp,
    "take-down": comments.unpublishComment,
  },
  "comment-edit": { publish: comments.publishCommentEdit, return: comments.returnCommentEdit },
  "follow-up": {
    publish: followUps.publishFollowUp,
    return: followUps.returnFollowUp,
    hold: followUps.holdFollowUp,
    release: followUps.releaseFollowUp,
    decline: followUps.declineFollowUp,
    "leave-up": leaveFollowUpUp,
    "take-down": followUps.unpublishFollowUp,
  },
  concern: {},
  appeal: {},
  request: {},
};

/** Does what was decided, as whoever decided, with the roles that they have now. What cannot be done any more they read. */
export async function carryOutDecisionJob(given: unknown) {
  const which = payload.parse(given);
  const decision = await getDecision(worker, which);
  if (!decision) return;
  const member = await getMember(worker, decision.memberId);
  const command = commands[which.noun][isDeed.parse(decision.deed)];
  const done =
    member && command
      ? await command(member, { id: which.id, ...decision })
      : new Refusal("You do not look after this place any more, so nothing was done.");
  if (done instanceof Refusal) await setAsideDecision(worker, { ...which, why: done.message });
}
