type Group = { name: string; deeds: Readonly<Record<string, string>> };

const onSaid = (before: string, words: string) =>
  Object.fromEntries(["Insight", "Comment", "FollowUp"].map((noun) => [`${before}${noun}`, words]));

/** Every deed that the ledger knows, by what one looks for; the words are said after a name: "Jo Finch published it". */
export const deedGroups = {
  publish: {
    name: "Published",
    deeds: {
      publishNote: "published it",
      ...onSaid("publish", "published it"),
      publishNoteEdit: "published its new words",
      publishInsightEdit: "published its new words",
      publishCommentEdit: "published its new words",
      publishPost: "published it",
      publishPattern: "published it",
    },
  },
  return: {
    name: "Asked for changes",
    deeds: {
      requestChanges: "asked for changes",
      ...onSaid("return", "asked for changes"),
      returnNoteEdit: "returned its new words",
      returnInsightEdit: "returned its new words",
      returnCommentEdit: "returned its new words",
    },
  },
  hold: {
    name: "Held, or let go on",
    deeds: {
      holdNote: "held it",
      ...onSaid("hold", "held it"),
      releaseNote: "let it go on",
      ...onSaid("release", "let it go on"),
      hideNote: "hid it until a moderator has looked, as somebody reported a concern",
      ...onSaid("hide", "hid it until a moderator has looked, as somebody reported a concern"),
    },
  },
  decline: {
    name: "Declined",
    deeds: { declineNote: "declined it", ...onSaid("decline", "declined it") },
  },
  "take-down": {
    name: "Taken down, or put back",
    deeds: {
      unpublishNote: "took it down",
      ...onSaid("unpublish", "took it down"),
      unpublishPattern: "took it back to the desk",
      restoreNote: "put it back",
      ...onSaid("restore", "put it back"),
    },
  },
  look: {
    name: "Looked at, remarked on, corrected",
    deeds: {
      beginReview: "began to look at it",
      putBackNote: "put it back undecided",
      takeOverItem: "took it over from a colleague",
      leaveInsightUp: "looked at it and left it up",
      leaveCommentUp: "looked at it and left it up",
      correctNote: "corrected it lightly",
      lookAgain: "looked at it again: it is still true",
      askWhetherNeeded: "asked whether it is still needed",
      remarkOnNote: "remarked on a passage",
      removeRemark: "took a remark out",
      remarkToColleagues: "said something about it to colleagues",
      removeColleagueRemark: "took a word to colleagues out",
      proposeInsight: "proposed an insight from it",
    },
  },
  appeal: {
    name: "Appeals",
    deeds: {
      makeAppeal: "asked that somebody else looks at a decision",
      letDecisionStand: "answered an appeal: the decision stands",
      turnDecision: "answered an appeal: the decision is turned",
    },
  },
  concern: {
    name: "Reports of concern",
    deeds: {
      raiseConcern: "reported it",
      callModerators: "called the moderators to it",
      answerConcern: "answered it",
    },
  },
  write: {
    name: "Written and sent",
    deeds: {
      draftNote: "began it",
      beginAnew: "began it anew",
      sendNote: "sent it",
      sendNoteAgain: "sent it again",
      sendWithoutWaiting: "sent it without waiting for a colleague",
      editNote: "sent new words",
      addInsight: "sent it",
      sendInsightAgain: "sent it again",
      editInsight: "sent new words",
      addComment: "sent it",
      sendCommentAgain: "sent it again",
      editComment: "sent new words",
      addFollowUp: "sent it",
      editFollowUp: "sent new words",
      agreeToInsight: "agreed that a comment becomes it",
      declineProposal: "said no to an insight from it",
      discardDraft: "threw new words away",
      addFile: "added a file",
      removeFile: "took a file out",
      restoreVersion: "went back to earlier words",
      mergeVersion: "brought two versions together",
      askWhatCameOfIt: "asked what came of it",
    },
  },
  withdraw: {
    name: "Withdrawn, or brought back",
    deeds: {
      withdrawNote: "withdrew it",
      ...onSaid("withdraw", "withdrew it"),
      bringBackNote: "brought it back",
      takeBackEdit: "took new words back",
    },
  },
  read: {
    name: "Read by a colleague first",
    deeds: {
      askColleagueToRead: "asked a colleague to read it first",
      stopAskingToRead: "asked the colleague no longer",
      remarkAsColleague: "remarked on it as a colleague",
      sendOnToEditors: "read it and sent it on",
      giveBackToAuthor: "read it and gave it back",
      sendOnUnread: "sent it on unread",
      endReading: "ended the reading",
    },
  },
  name: {
    name: "Names, readers and days of opening",
    deeds: {
      nameNote: "changed how its author is named",
      nameInsight: "changed how its author is named",
      nameComment: "changed how its author is named",
      changeOpening: "changed the day on which it opens",
      narrowAudience: "narrowed who reads it",
      handOver: "handed it over",
    },
  },
  role: {
    name: "Roles and suspensions",
    deeds: {
      appoint: "gave a role, as the operator",
      giveRole: "gave a role",
      takeBackRole: "took a role back",
      suspendMember: "suspended the account",
      restoreMember: "restored the account",
      resetFactors: "removed the second factors",
    },
  },
  keeping: {
    name: "Trust, the rota and watched words",
    deeds: {
      grantTrust: "granted them trust",
      takeTrust: "took their trust",
      putDown: "put somebody down for a week",
      takeOff: "took somebody off a week",
      writeMorning: "wrote in the morning what waits",
      addWatchedWords: "watched them",
      removeWatchedWords: "watched them no longer",
      watchAgain: "watched them again",
    },
  },
  account: {
    name: "Accounts and signing in",
    deeds: {
      signIn: "let them in",
      showSecondFactor: "saw their second factor",
      signOut: "signed them out",
      openAccount: "opened the account",
      foundMember: "added them with the first people",
      closeAccount: "closed the account",
      askToClose: "asked to close the account",
      changeOwnDetails: "changed their details",
      askToChangeEmail: "asked for another address",
      changeEmail: "changed their address",
      endSession: "signed a browser out",
      addPasskey: "added a passkey",
      renamePasskey: "renamed a passkey",
      removePasskey: "removed a passkey",
      answerByPasskey: "signed in with a passkey",
      addAuthenticator: "added an authenticator app",
      removeAuthenticator: "removed the authenticator app",
      makeRecoveryCodes: "made recovery codes",
      spendRecoveryCode: "signed in with a recovery code",
      forgetFactors: "lost all second factors",
      connectIdentity: "connected their organisation’s sign-in",
      disconnectIdentity: "disconnected their organisation’s sign-in",
      seeNotifications: "saw their notifications",
    },
  },
  organisation: {
    name: "Organisations, joining and inviting",
    deeds: {
      foundOrganisation: "added it",
      changeOrganisation: "changed it",
      setLogo: "set its logo",
      removeLogo: "removed its logo",
      approveDomain: "let an email domain in",
      removeDomain: "took an email domain out",
      askToJoin: "asked to join",
      takeBackRequest: "asked no longer to join",
      admitMember: "let them in",
      declineMember: "did not let them in",
      removePerson: "removed them",
      leaveOrganisation: "left",
      nameLead: "made them a lead",
      takeLeadBack: "made them a lead no longer",
      invite: "invited somebody",
      sendInvitationAgain: "sent an invitation again",
      withdrawInvitation: "withdrew an invitation",
      askForNewInvitation: "asked for a new invitation",
      acceptInvitation: "accepted an invitation",
    },
  },
  desk: {
    name: "The desk: posts, questions, patterns and the like",
    deeds: {
      addReport: "added it",
      askQuestion: "asked it",
      changeQuestion: "changed it",
      answerQuestion: "answered it for now",
      reopenQuestion: "opened it again",
      lookAgainAtQuestion: "looked at it again",
      citeForQuestion: "added ground to it",
      moveGround: "moved its ground",
      removeGround: "took ground out of it",
      draftPattern: "began it",
      changePattern: "changed it",
      citeForPattern: "added a source to it",
      changeSource: "changed what a source says to it",
      moveSource: "moved a source of it",
      removeSource: "took a source out of it",
      lookAgainAtPattern: "looked at it again",
      openChallenge: "opened it",
      changeChallenge: "changed it",
      addMission: "added it",
      changeMission: "changed it",
      answerMission: "answered it",
      reopenMission: "opened it again",
      openInquiry: "opened it",
      changeInquiry: "changed it",
      addToInquiry: "added something to it",
      takeFromInquiry: "took something out of it",
      addSynonyms: "said which words find each other",
      removeSynonyms: "took words out that found each other",
      addTheme: "added it",
      addBehaviourSet: "added it",
    },
  },
  place: {
    name: "Places",
    deeds: {
      importPlaces: "brought places in from the register",
      addPlace: "added it",
      recordLineage: "recorded what it came from",
      setNeighbours: "set what is next door",
      setSimilar: "set which places are like it",
      writeInBrief: "wrote it in brief",
    },
  },
  saved: {
    name: "Saved lists",
    deeds: {
      openList: "opened it",
      renameList: "renamed it",
      deleteList: "deleted it",
      saveThing: "put something aside in it",
      removeThing: "took something out of it",
    },
  },
  site: {
    name: "Settings and the record itself",
    deeds: {
      setPromise: "changed how soon an answer is promised",
      exportRecord: "took the record out as a file",
    },
  },
} as const satisfies Record<string, Group>;

export const isGroup = (key: string): key is keyof typeof deedGroups => key in deedGroups;
const words = new Map<string, string>(Object.values(deedGroups).flatMap(({ deeds }) => Object.entries<string>(deeds)));

export const isKnownDeed = (deed: string) => words.has(deed);

/** The deeds of a group, or the one that is called so. */
export const deedsCalled = (asked: string): readonly string[] =>
  isGroup(asked) ? Object.keys(deedGroups[asked].deeds) : [asked];

/** "asked for changes": what was done, after whoever did it. */
export const deedInWords = (deed: string) => words.get(deed) ?? deed.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
