const list = (words: string) => words.trim().split(/\s+/);

/** Words that a statement has and a heading has not, in lower case, with straight apostrophes. */
export const verbs: ReadonlySet<string> = new Set([
  ...list(`is are was were be been has have had do does did can could will would might must should cannot isn't aren't wasn't
    weren't don't doesn't didn't can't couldn't won't wouldn't hasn't haven't hadn't shouldn't needn't`),
  ...list(`ate beat became began bent blew bought broke brought built came caught chose cost cut dealt did drew drove fell felt
    fled forgot fought found froze gave got grew heard held hid hit hurt kept knew laid lay left lent let lost made meant met
    overcame paid put quit ran rang read rewrote rode rose said sang sat saw sent set shook shrank shut slept slid sold sought
    spent split spoke spread sprang stood stole stuck struck stung sank swept swam swung taught thought threw told took tore
    understood undid went withdrew woke won wore wrote`),
  ...list(`asks beats becomes begins belongs brings builds catches comes costs counts cuts decides depends drops eases falls feels
    finds frees gets gives goes grows happens hears helps hides holds hurts keeps knows lasts leads learns leaves lets listens
    loses makes matters means meets misses moves needs opens pays proves puts reaches rings runs saves says sees shows slows
    speaks stands starts stays stops takes talks teaches tells travels tries trusts turns wants wins works writes`),
  ...list(`become bring come depend feel get give go happen hear hide know learn leave listen lose make matter mean prefer say see
    speak stay take teach tell tend travel want write`),
]);

/** Nouns as well, unless many are said to do it: "Parents trust a familiar face". */
export const verbsOfMany: ReadonlySet<string> = new Set(
  list(`answer ask avoid beat break build call carry change choose close count cover drive drop ease eat end fail fall fear find
    follow free help hit hold ignore join knock lead like love meet miss move need open pay pull push reach rise save serve shape
    share show spend start stop thrive trust turn use value vote wait waste win work`),
);

/** Who does something, and what joins one thing that is done to another. */
export const clauseWords: ReadonlySet<string> = new Set(
  list(`i you he she it we they nobody everybody anybody somebody everyone anyone someone nothing everything none whom because
    until than whether`),
);

/** Before a word in -ed that is no verb: "notes from a shared kitchen". */
export const beforeAdjectives: ReadonlySet<string> = new Set(
  list("a an the our my your their his her its and or of for with in on by from to as more most newly"),
);
