import type { Member, Viewer } from "@/db/doors";
import { canAnswerAppeal, canAppeal } from "@/features/appeals/policy";
import { canReadHistory, canReadRecord } from "@/features/audit/policy";
import { canAddBehaviourSet } from "@/features/behaviours/policy";
import { canOpenChallenge } from "@/features/challenges/policy";
import { canAnswerConcern } from "@/features/concerns/policy";
import { canDecideSo } from "@/features/contributions/deciding-policy";
import * as contributions from "@/features/contributions/policy";
import { canSeeDesk } from "@/features/desk/policy";
import * as domains from "@/features/domains/policy";
import * as duty from "@/features/duty/policy";
import * as factors from "@/features/factors/policy";
import * as followUps from "@/features/follow-ups/policy";
import { canFollow } from "@/features/follows/policy";
import { canOpenInquiry } from "@/features/inquiries/policy";
import { canProposeInsight, canTurnIntoInsight } from "@/features/insights/policy";
import { canInvite } from "@/features/invitations/policy";
import * as people from "@/features/members/people-policy";
import { canChangeAccount, canDeclineLetters, canDeclineMornings } from "@/features/members/policy";
import * as colleagues from "@/features/memberships/people-policy";
import * as joining from "@/features/memberships/policy";
import * as queue from "@/features/moderation/policy";
import { canDecide } from "@/features/moderation/policy";
import * as decisions from "@/features/notes/deciding-policy";
import { canLookAgain } from "@/features/notes/looking-policy";
import * as notes from "@/features/notes/policy";
import { canSeeNotification } from "@/features/notifications/policy";
import * as organisations from "@/features/organisations/policy";
import { canWritePattern } from "@/features/patterns/policy";
import { canReshapePlaces, canWriteInBrief } from "@/features/places/policy";
import { canEditPosts } from "@/features/posts/policy";
import { canSetPromise } from "@/features/promise/policy";
import { canAskQuestion } from "@/features/questions/policy";
import { canAddReport } from "@/features/reports/policy";
import { elsewhere, here, meOr, other, otherPlace, place } from "@/features/rights/model-people";
import { canKeepList, canSave } from "@/features/saved-lists/policy";
import { canKeepSearch, canSaveSearch } from "@/features/saved-searches/policy";
import { canEditSynonyms } from "@/features/search/synonym-policy";
import { canEndSession } from "@/features/sessions/policy";
import { canAddTheme } from "@/features/themes/policy";
import { canChangeTrust, canSeeTrust } from "@/features/trust/policy";
import { canKeepWatchedWords } from "@/features/watched-words/policy";
import { canWriteWorkshop } from "@/features/workshops/policy";

/** What somebody may see or do, in words, and the policies that say so: the same that decide. */
export type Right = { words: string; may: (viewer: Viewer) => boolean; policies: readonly string[] };
export type RightsGroup = { title: string; rights: readonly Right[] };

const right = (words: string, policies: readonly string[], may: Right["may"]): Right => ({ words, may, policies });
const signedIn = (may: (member: Member) => boolean) => (viewer: Viewer) => viewer !== null && may(viewer);

const published = {
  authorId: other,
  organisationId: elsewhere,
  placeId: otherPlace,
  state: "published",
  isOpen: false,
  isInCircle: false,
} as const;
const ofEveryone = { ...published, audience: "everyone" } as const;
const ofPartners = { ...published, audience: "partners" } as const;
const ofACircle = { ...published, audience: "circle" } as const;
const ofAnOrganisation = { ...published, audience: "organisation" } as const;
const waiting = { ...ofEveryone, state: "sent", version: 1 } as const;
const own = (viewer: Viewer, state: "draft" | "sent" | "published" | "withdrawn" | "declined") => ({
  authorId: meOr(viewer),
  organisationId: viewer?.organisations[0]?.id ?? here,
  state,
});

const ownNote = (viewer: Viewer) => ({ ...own(viewer, "published"), writtenById: null, placeId: place });

const reading: RightsGroup = {
  title: "Reading",
  rights: [
    right(
      "Notes, insights, comments, posts and reports that are for everyone",
      ["canReadNote", "canReadContribution"],
      (viewer) => notes.canReadNote(viewer, ofEveryone),
    ),
    right("Notes that are for partners", ["canReadNote"], (viewer) => notes.canReadNote(viewer, ofPartners)),
    right("Notes that are for one’s own organisation", ["canReadNote"], (viewer) =>
      notes.canReadNote(viewer, { ...ofAnOrganisation, organisationId: here }),
    ),
    right("Notes that are for a circle of places or organisations, one’s own among them", ["canReadNote"], (viewer) =>
      notes.canReadNote(viewer, { ...ofACircle, isInCircle: viewer?.organisations.some(({ id }) => id === here) ?? false }),
    ),
    right("Notes that are for a circle of others", ["canReadNote"], (viewer) => notes.canReadNote(viewer, ofACircle)),
    right("Notes that are for another organisation alone", ["canReadNote"], (viewer) =>
      notes.canReadNote(viewer, ofAnOrganisation),
    ),
    right("Save what one reads, in lists of one’s own", ["canSave"], canSave),
    right("Follow places, and have one email a week about what is new from them", ["canFollow"], canFollow),
    right("Save a search, and have an email when something new answers it", ["canSaveSearch"], canSaveSearch),
    right("Somebody else’s searches", ["canKeepSearch"], (viewer) => canKeepSearch(viewer, { memberId: other })),
    right("Somebody else’s lists", ["canKeepList"], (viewer) => canKeepList(viewer, { memberId: other })),
    right("Somebody else’s draft", ["canReadNote"], (viewer) => notes.canReadNote(viewer, { ...ofEveryone, state: "draft" })),
  ],
};

const writing: RightsGroup = {
  title: "Writing",
  rights: [
    right("Add an insight or a comment, in the name of one’s organisation", ["canContribute"], contributions.canContribute),
    right(
      "Write a note and send it to the editors",
      ["canWriteNote", "canSendNote"],
      (viewer) => notes.canWriteNote(viewer) && notes.canSendNote(viewer, own(viewer, "draft")),
    ),
    right(
      "Change, withdraw and send again what is one’s own",
      [
        "canEdit",
        "canWithdraw",
        "canSendAgain",
        "canSendNote",
        "canWithdrawNote",
        "canBringBackNote",
        "canKeepDraft",
        "canFollowUpNote",
      ],
      (viewer) =>
        contributions.canEdit(viewer, own(viewer, "published")) &&
        contributions.canWithdraw(viewer, own(viewer, "sent")) &&
        contributions.canSendAgain(viewer, own(viewer, "withdrawn")) &&
        notes.canSendNote(viewer, own(viewer, "sent")) &&
        notes.canKeepDraft(viewer, own(viewer, "sent")) &&
        notes.canBringBackNote(viewer, own(viewer, "withdrawn")) &&
        notes.canWithdrawNote(viewer, own(viewer, "sent")) &&
        notes.canFollowUpNote(viewer, own(viewer, "published")),
    ),
    right("Make an insight of one’s own comment, and say yes or no when staff propose it", ["canTurnIntoInsight"], (viewer) =>
      canTurnIntoInsight(viewer, own(viewer, "published")),
    ),
    right(
      "Add to a note of one’s own what came of it later on, change that and withdraw it",
      ["canEditFollowUp", "canWithdrawFollowUp"],
      (viewer) => {
        const later = { authorId: meOr(viewer), state: "published", note: ownNote(viewer) } as const;
        return followUps.canEditFollowUp(viewer, later) && followUps.canWithdrawFollowUp(viewer, later);
      },
    ),
    right("Say that a note of one’s own is still true", ["canLookAgain"], (viewer) => canLookAgain(viewer, ownNote(viewer))),
    right(
      "Say how one is named on what one wrote, at any time",
      ["canName", "canNameNote"],
      (viewer) =>
        viewer !== null && contributions.canName(viewer, own(viewer, "sent")) && notes.canNameNote(viewer, own(viewer, "sent")),
    ),
    right(
      "See and narrow who reads one’s own note, and move the day on which it opens",
      ["canSeeReaders", "canNarrowAudience", "canChangeOpening"],
      (viewer) => {
        const mine = { ...ofPartners, ...own(viewer, "published") };
        return (
          notes.canSeeReaders(viewer, mine) && notes.canNarrowAudience(viewer, mine) && notes.canChangeOpening(viewer, mine)
        );
      },
    ),
    right(
      "Move or cancel the day on which somebody else’s note opens, with a reason",
      ["canChangeOpening", "canSeeReaders"],
      (viewer) => notes.canChangeOpening(viewer, ofPartners) && notes.canSeeReaders(viewer, ofPartners),
    ),
    right(
      "See one’s own note as the public or another partner would",
      ["canPreviewNote"],
      (viewer) => viewer !== null && notes.canPreviewNote(viewer, { ...ofPartners, ...own(viewer, "published") }),
    ),
    right(
      "Choose a colleague who reads a draft first, take that back, and begin anew with what was declined",
      ["canStopAsking", "canBeginAnew"],
      (viewer) =>
        notes.canWriteNote(viewer) &&
        decisions.canStopAsking(viewer, own(viewer, "draft")) &&
        decisions.canBeginAnew(viewer, own(viewer, "declined")),
    ),
    right(
      "Ask once, for each decision on what is one’s own, that somebody else looks at it",
      ["canAppeal"],
      (viewer) => viewer !== null && canAppeal(viewer, { authorId: viewer.id, decidedById: other, isLast: true }),
    ),
    right(
      "See what others did to what one wrote",
      ["canSeeNotification"],
      (viewer) =>
        viewer !== null &&
        canSeeNotification(viewer, { ofMemberId: viewer.id }) &&
        !canSeeNotification(viewer, { ofMemberId: other }),
    ),
    right(
      "Change somebody else’s words",
      ["canEdit", "canSendNote"],
      (viewer) =>
        contributions.canEdit(viewer, { ...waiting, organisationId: here }) ||
        notes.canSendNote(viewer, { ...waiting, organisationId: here }),
    ),
  ],
};

const decisionsOnSaid = [
  ["sent", "hold"],
  ["held", "release"],
  ["sent", "decline"],
  ["published", "unpublish"],
  ["unpublished", "restore"],
] as const;

const reported = { reporterId: null, placeId: place, members: ["its author"], organisations: [elsewhere] };
const appealed = { decidedById: other, placeId: place, members: ["its author"], organisations: [elsewhere] };

const trusted = {
  id: other,
  isIllustrative: false,
  staffRole: null,
  suspendedAt: null,
  closedAt: null,
  organisationIds: [elsewhere],
};
const ownOrganisation = { id: here, slug: "here", name: "Here", isLead: false };

const deciding: RightsGroup = {
  title: "Deciding what is published",
  rights: [
    right("See what waits from the places one looks after", ["canSeeQueue"], queue.canSeeQueue),
    right("See in the queue who asks to join an organisation", ["canSeeRequests"], queue.canSeeRequests),
    right(
      "Read what became of one thing, who decided so and why, in the places one looks after",
      ["canReadHistory"],
      (viewer) => canReadHistory(viewer, { placeId: place }),
    ),
    right("Say something about it among moderators", ["canRemarkToColleagues"], (viewer) =>
      queue.canRemarkToColleagues(viewer, { ...waiting, placeId: place }),
    ),
    right("Decide on several comments of trusted people together", ["canDecideTogether"], (viewer) =>
      queue.canDecideTogether(viewer, { ...waiting, placeId: place, noun: "comment", isTrusted: true }),
    ),
    right(
      "See who looks in which week, put oneself down and take oneself off",
      ["canSeeRota", "canPutDown", "canTakeOff"],
      (viewer) =>
        viewer !== null &&
        duty.canSeeRota(viewer) &&
        duty.canPutDown(viewer, { ...trusted, id: viewer.id, staffRole: viewer.staffRole }) &&
        duty.canTakeOff(viewer, { memberId: viewer.id }),
    ),
    right(
      "Put others down and take them off",
      ["canPutOthersDown", "canPutDown", "canTakeOff"],
      (viewer) =>
        duty.canPutOthersDown(viewer) &&
        duty.canPutDown(viewer, { ...trusted, staffRole: "moderator" }) &&
        duty.canTakeOff(viewer, { memberId: other }),
    ),
    right("Keep the list of watched words", ["canKeepWatchedWords"], canKeepWatchedWords),
    right("See whether somebody is trusted, and since when", ["canSeeTrust"], canSeeTrust),
    right("Grant trust to somebody of another organisation, and take it, with a reason", ["canChangeTrust"], (viewer) =>
      canChangeTrust(viewer, trusted),
    ),
    right(
      "Grant trust to oneself, or to somebody of one’s own organisation",
      ["canChangeTrust"],
      (viewer) =>
        viewer !== null &&
        (canChangeTrust(viewer, { ...trusted, id: viewer.id }) ||
          canChangeTrust({ ...viewer, organisations: [ownOrganisation] }, { ...trusted, organisationIds: [here] })),
    ),
    right("See it as the public or a partner would", ["canPreviewNote"], (viewer) =>
      notes.canPreviewNote(viewer, { ...waiting, placeId: place }),
    ),
    right("Publish or return it", ["canDecide", "canDecideSo", "canDecideOnPublished", "canDecideOnNote"], (viewer) => {
      const from = { ...waiting, placeId: place };
      return (
        canDecide(viewer, from) &&
        canDecideSo(viewer, from, "publish") &&
        canDecideSo(viewer, from, "return") &&
        contributions.canDecideOnPublished(viewer, { ...from, state: "published" }) &&
        notes.canDecideOnNote(viewer, from)
      );
    }),
    right(
      "Hold an insight, a comment or what came of a note, let it go on, decline it, take it down and put it back, with a reason",
      ["canDecideSo", "canDecideOnFollowUp"],
      (viewer) => {
        const note = { ...published, placeId: place, writtenById: null };
        return decisionsOnSaid.every(
          ([state, decision]) =>
            canDecideSo(viewer, { ...waiting, placeId: place, state }, decision) &&
            followUps.canDecideOnFollowUp(viewer, { authorId: other, state, note }, decision),
        );
      },
    ),
    right(
      "Take a published note down with a reason, and put it back",
      ["canUnpublishNote", "canRestoreNote"],
      (viewer) =>
        notes.canUnpublishNote(viewer, { ...ofEveryone, placeId: place }) &&
        notes.canRestoreNote(viewer, { ...ofEveryone, placeId: place, state: "unpublished" }),
    ),
    right(
      "Look at a note, remark on passages, put it back",
      ["canBeginReview", "canRemarkOnNote", "canPutBackNote"],
      (viewer) =>
        decisions.canBeginReview(viewer, { ...waiting, placeId: place }) &&
        decisions.canRemarkOnNote(viewer, { ...waiting, placeId: place }) &&
        decisions.canPutBackNote(viewer, { ...waiting, placeId: place, state: "in-review" }),
    ),
    right(
      "Ask for changes to a note, hold it, let it go on, decline it, with a reason",
      ["canRequestChanges", "canHoldNote", "canReleaseNote", "canDeclineNote"],
      (viewer) => {
        const note = { ...waiting, placeId: place };
        return (
          decisions.canRequestChanges(viewer, note) &&
          decisions.canHoldNote(viewer, note) &&
          decisions.canDeclineNote(viewer, note) &&
          decisions.canReleaseNote(viewer, { ...note, state: "held" })
        );
      },
    ),
    right(
      "Decide on new words for a published note, and correct a few words lightly",
      ["canDecideOnNoteEdit", "canCorrectNote"],
      (viewer) =>
        decisions.canDecideOnNoteEdit(viewer, { ...published, placeId: place }) &&
        decisions.canCorrectNote(viewer, { ...published, placeId: place }),
    ),
    right(
      "Decide on what came of a note later on, propose to make an insight of a comment",
      ["canDecideOnFollowUp", "canProposeInsight"],
      (viewer) => {
        const from = { ...waiting, placeId: place };
        return (
          followUps.canDecideOnFollowUp(
            viewer,
            { authorId: other, state: "sent", note: { ...from, writtenById: null } },
            "publish",
          ) && canProposeInsight(viewer, { ...from, state: "published" })
        );
      },
    ),
    right("Say that a note is still true", ["canLookAgain"], (viewer) =>
      canLookAgain(viewer, { ...ofEveryone, placeId: place }),
    ),
    right("Answer an appeal against a decision that somebody else took", ["canAnswerAppeal"], (viewer) =>
      canAnswerAppeal(viewer, appealed),
    ),
    right(
      "Answer an appeal against one’s own decision, or about what concerns oneself or one’s organisation",
      ["canAnswerAppeal"],
      (viewer) =>
        canAnswerAppeal(viewer, { ...appealed, decidedById: meOr(viewer) }) ||
        canAnswerAppeal(viewer, { ...appealed, members: [meOr(viewer)] }) ||
        canAnswerAppeal(viewer && { ...viewer, organisations: [{ id: here, slug: "here", name: "Here", isLead: true }] }, {
          ...appealed,
          organisations: [elsewhere, here],
        }),
    ),
    right("Answer a report of concern from those places", ["canAnswerConcern"], (viewer) => canAnswerConcern(viewer, reported)),
    right(
      "Answer a report of concern that one made, or about what concerns oneself or one’s organisation",
      ["canAnswerConcern"],
      (viewer) =>
        canAnswerConcern(viewer, { ...reported, reporterId: meOr(viewer) }) ||
        canAnswerConcern(viewer, { ...reported, members: [meOr(viewer)] }) ||
        canAnswerConcern(viewer && { ...viewer, organisations: [{ id: here, slug: "here", name: "Here", isLead: true }] }, {
          ...reported,
          organisations: [elsewhere, here],
        }),
    ),
    right("The same for every place", ["canDecide"], (viewer) => canDecide(viewer, waiting)),
    right(
      "Decide on what is one’s own, or one’s own organisation’s",
      ["canDecide"],
      (viewer) =>
        canDecide(viewer, { ...waiting, placeId: place, authorId: meOr(viewer) }) ||
        canDecide(viewer && { ...viewer, organisations: [{ id: here, slug: "here", name: "Here", isLead: true }] }, {
          ...waiting,
          placeId: place,
          organisationId: here,
        }),
    ),
  ],
};

const inIt = [
  { memberId: "lead", isLead: true, isAway: false },
  { memberId: other, isLead: false, isAway: false },
  { memberId: "another lead", isLead: true, isAway: false },
];

const organising: RightsGroup = {
  title: "Organisations and who is in them",
  rights: [
    right("Ask to join an organisation", ["canAskToJoin"], (viewer) => joining.canAskToJoin(viewer, elsewhere)),
    right("Look after an organisation’s page, its logo and its places", ["canLookAfterOrganisation"], (viewer) =>
      organisations.canLookAfterOrganisation(viewer, here),
    ),
    right(
      "Invite, and answer who asks to join",
      ["canInvite", "canDecideOnJoining"],
      (viewer) => canInvite(viewer, here) && joining.canDecideOnJoining(viewer, { memberId: other, organisationId: here }),
    ),
    right(
      "Answer one’s own request",
      ["canDecideOnJoining"],
      (viewer) => joining.canDecideOnJoining(viewer, { memberId: meOr(viewer), organisationId: here }) && viewer !== null,
    ),
    right(
      "Name leads, remove people, hand over what leavers left",
      ["canManagePeople", "canNameLead", "canTakeLeadBack", "canRemovePerson"],
      (viewer) =>
        colleagues.canManagePeople(viewer, inIt) &&
        colleagues.canNameLead(viewer, inIt, other) &&
        colleagues.canTakeLeadBack(viewer, inIt, "another lead") &&
        colleagues.canRemovePerson(viewer, inIt, other),
    ),
    right(
      "Approve the domain of one’s own address for asking in one step, and remove it",
      ["canApproveDomain", "canRemoveDomain"],
      (viewer) => domains.canApproveDomain(viewer, here, { isOwn: true }) && domains.canRemoveDomain(viewer, here),
    ),
    right("Approve any domain", ["canApproveAnyDomain"], domains.canApproveAnyDomain),
    right("The same for an organisation one does not lead", ["canLookAfterOrganisation"], (viewer) =>
      organisations.canLookAfterOrganisation(viewer, elsewhere),
    ),
    right(
      "Found an organisation, rename it, see all of them and who asks",
      ["canFoundOrganisation", "canRenameOrganisation", "canSeeOrganisationsDesk", "canSeeWhoAsks"],
      (viewer) =>
        viewer !== null &&
        organisations.canFoundOrganisation(viewer) &&
        organisations.canRenameOrganisation(viewer) &&
        organisations.canSeeOrganisationsDesk(viewer) &&
        joining.canSeeWhoAsks(viewer),
    ),
  ],
};

const publishing: RightsGroup = {
  title: "The network’s own words",
  rights: [
    right("Which words find each other in a search", ["canEditSynonyms"], canEditSynonyms),
    right(
      "Posts, reports, questions, patterns, themes, behaviours, challenges, inquiries, workshops, and places in brief",
      [
        "canEditPosts",
        "canAddReport",
        "canSeeDesk",
        "canAskQuestion",
        "canWritePattern",
        "canAddTheme",
        "canAddBehaviourSet",
        "canOpenChallenge",
        "canOpenInquiry",
        "canWriteWorkshop",
        "canWriteInBrief",
      ],
      (viewer) =>
        [
          canEditPosts,
          canAddReport,
          canSeeDesk,
          canAskQuestion,
          canWritePattern,
          canAddTheme,
          canAddBehaviourSet,
          canOpenChallenge,
          canOpenInquiry,
          canWriteWorkshop,
          canWriteInBrief,
        ].every((may) => viewer !== null && may(viewer)),
    ),
    right("Rename, re-code, merge, split and end places, with a word why", ["canReshapePlaces"], canReshapePlaces),
  ],
};

const person = { id: other, isIllustrative: false, staffRole: "editor", suspendedAt: null, closedAt: null } as const;

const administering: RightsGroup = {
  title: "People and roles",
  rights: [
    right(
      "See who has an account, and their addresses",
      ["canSeePeople", "canSeePerson"],
      (viewer) => people.canSeePeople(viewer) && people.canSeePerson(viewer, person),
    ),
    right("Read the record of all that was done, and take it out as a file", ["canReadRecord"], (viewer) =>
      canReadRecord(viewer),
    ),
    right("Set how soon an answer is promised", ["canSetPromise"], (viewer) => canSetPromise(viewer)),
    right(
      "Give a role and take it back, with a reason",
      ["canAppoint", "canTakeBackRole"],
      (viewer) => people.canAppoint(viewer, person) && people.canTakeBackRole(viewer, person),
    ),
    right(
      "Suspend somebody, restore them, reset a lost second factor",
      ["canSuspend", "canRestore", "canResetFactors"],
      (viewer) =>
        people.canSuspend(viewer, person) &&
        people.canRestore(viewer, { ...person, suspendedAt: new Date() }) &&
        people.canResetFactors(viewer, person),
    ),
    right(
      "Give oneself a role",
      ["canAppoint"],
      (viewer) => viewer !== null && people.canAppoint(viewer, { ...person, id: viewer.id }),
    ),
  ],
};

const oneApp = { passkeys: 0, authenticators: 1 };
const two = { passkeys: 1, authenticators: 1 };

const account: RightsGroup = {
  title: "One’s own account",
  rights: [
    right("Change one’s address, close the account", ["canChangeAccount"], signedIn(canChangeAccount)),
    right(
      "Add a second factor, and remove one of two",
      ["canAddFactor", "canRemoveFactor"],
      signedIn(
        (member) => factors.canAddFactor(member, { passkeys: 0, authenticators: 0 }) && factors.canRemoveFactor(member, two),
      ),
    ),
    right(
      "Make recovery codes, having just shown a second factor",
      ["canMakeRecoveryCodes"],
      signedIn((member) => factors.canMakeRecoveryCodes({ ...member, provedAt: new Date() }, oneApp)),
    ),
    right(
      "Be without a second factor",
      ["canRemoveFactor"],
      signedIn((member) => factors.canRemoveFactor(member, oneApp)),
    ),
    right(
      "End one’s own devices, and no one else’s",
      ["canEndSession"],
      signedIn((member) => canEndSession(member, { memberId: member.id }) && !canEndSession(member, { memberId: other })),
    ),
    right("Decline letters about who asks to join", ["canDeclineLetters"], signedIn(canDeclineLetters)),
    right("Decline the letter of each morning about what waits", ["canDeclineMornings"], signedIn(canDeclineMornings)),
  ],
};

export const rightsGroups: readonly RightsGroup[] = [
  reading,
  writing,
  deciding,
  organising,
  publishing,
  administering,
  account,
];

/** Policies that no role has by itself: they ask about a thing, or only a part of the house may. */
export const aboutNoRole = [
  "canAnswerReading", // the colleague who was asked
  "canSendOnUnread", // the worker
  "canWriteMornings", // the worker
  "canCarryOut", // the worker
  "canForgetFiles", // the worker
  "canAccept", // the holder of the address that was invited
  "canLeave", // whoever is in it, as long as somebody leads
  "canHandOverTo", // whom, not who
  "canContinueAs", // the demonstration's door
  "canFoundMember", // an operator, and the demonstration
  "canKeepRegister", // an operator's import, and editors
  "canPost", // the worker
  "canTellFollowers", // the worker
  "canTellSearchers", // the worker
  "canCallModerators", // the worker
] as const;
