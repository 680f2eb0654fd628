/** What to say to somebody who came back from their provider and is not in; undefined for what we never say. */
export function overInWords(over: unknown, provider: string) {
  const said: Record<string, { title: string; words: string }> = {
    late: {
      title: "This way in is over",
      words: "It works once, for ten minutes, in the browser that set out. You can begin again.",
    },
    declined: {
      title: `${provider} did not sign you in`,
      words: "You turned back, or it does not let you in here. You can try again.",
    },
    wrong: {
      title: `What came back from ${provider} was not right`,
      words: "So nobody was signed in. Try again; if it happens twice, tell the people who run this site.",
    },
    silent: {
      title: `${provider} does not answer`,
      words: "Its sign-in may be down. Try again in a few minutes.",
    },
    closed: {
      title: "This account is closed",
      words: "Ask the people who run this site to open it again.",
    },
  };
  return typeof over === "string" && Object.hasOwn(said, over) ? said[over] : undefined;
}

/** The same where a code to the address is what helps. */
export function codeFirstInWords(over: unknown, provider: string) {
  if (over === "has-account")
    return {
      title: "Your address has an account here already",
      words: `Sign in to it with a code this once. Then connect ${provider}, and from then on it opens your account.`,
    };
  if (over === "unproven")
    return {
      title: "Show us that the address is yours",
      words: `${provider} has not confirmed an address of its own for you. Sign in with a code this once. Then connect ${provider}, and from then on it opens your account.`,
    };
  return undefined;
}

/** What to say under one's settings to somebody who came back from connecting. */
export function connectingInWords(over: unknown) {
  const said: Record<string, { title: string; words: string; isDone?: boolean }> = {
    connected: { title: "Connected", words: "From now on its sign-in opens this account.", isDone: true },
    disconnected: { title: "Disconnected", words: "A code to your address still opens this account.", isDone: true },
    declined: { title: "Nothing was connected", words: "You turned back, or your organisation does not let you in here." },
    wrong: { title: "Nothing was connected", words: "What came back was not right. Try again." },
    silent: {
      title: "Nothing was connected",
      words: "Your organisation’s sign-in does not answer. Try again in a few minutes.",
    },
    anothers: {
      title: "Nothing was connected",
      words: "This sign-in opens another account here. If that one is yours too, sign in to it and disconnect it there first.",
    },
    prove: { title: "Nothing was connected", words: "Show your second factor once more, then connect again." },
    "signed-out": {
      title: "Nothing was connected",
      words: "You were signed out, or in as somebody else, meanwhile. Connect again.",
    },
  };
  return typeof over === "string" && Object.hasOwn(said, over) ? said[over] : undefined;
}
