/** Pairs of endings and beginnings in which British and American English differ, either way. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/isation/, "ization"],
  [/ization/, "isation"],
  [/is(e|es|ed|er|ers|ing)$/, "iz$1"],
  [/iz(e|es|ed|er|ers|ing)$/, "is$1"],
  [/ys(e|es|ed|er|ers|ing)$/, "yz$1"],
  [/yz(e|es|ed|er|ers|ing)$/, "ys$1"],
  [/our(s|ed|ing|hood|able|al|ally|ful)?$/, "or$1"],
  [/(col|fav|hon|lab|neighb|behavi|hum|rum|vig|harb|endeav)or/, "$1our"],
  [/(col|fav|hon|lab|neighb|behavi|hum|rum|vig|harb|endeav)our/, "$1or"],
  [/(cent|theat|met|lit|fib)re(s|d)?$/, "$1er$2"],
  [/(cent|theat|met|lit|fib)er(s|ed)?$/, "$1re$2"],
  [/ogue(s)?$/, "og$1"],
  [/(dial|catal|anal)og(s)?$/, "$1ogue$2"],
  [/(def|off|lic|pret)ence(s)?$/, "$1ense$2"],
  [/(def|off|lic|pret)ense(s)?$/, "$1ence$2"],
  [/(travel|cancel|counsel|model|label|level|signal)l(ed|ing|er|ers|or|ors)$/, "$1$2"],
  [/(travel|cancel|counsel|model|label|level|signal)(ed|ing|er|ers|or|ors)$/, "$1l$2"],
  [/^programme(s)?$/, "program$1"],
  [/^program(s)?$/, "programme$1"],
  [/^enrol(ment|ments)?$/, "enroll$1"],
  [/^enroll(ment|ments)?$/, "enrol$1"],
  [/^(judg|acknowledg)ement(s)?$/, "$1ment$2"],
  [/^(judg|acknowledg)ment(s)?$/, "$1ement$2"],
  [/^grey/, "gray"],
  [/^gray/, "grey"],
  [/^cheque/, "check"],
  [/^(paed|orthopaed|gynaec)/, "ped"],
];

/** Forms that no stem brings together: whoever asks about leaving means who left, too. */
const forms: readonly (readonly string[])[] = [
  ["leave", "left", "leaving", "leaves"],
  ["lose", "lost", "losing", "loses"],
  ["keep", "kept", "keeping"],
  ["tell", "told", "telling"],
  ["find", "found", "finding"],
  ["meet", "met", "meeting"],
  ["pay", "paid", "paying"],
  ["spend", "spent", "spending"],
  ["ring", "rang", "rung", "ringing"],
  ["speak", "spoke", "spoken", "speaking"],
  ["write", "wrote", "written", "writing"],
  ["teach", "taught", "teaching"],
  ["bring", "brought", "bringing"],
  ["buy", "bought", "buying"],
  ["choose", "chose", "chosen", "choosing"],
  ["give", "gave", "given", "giving"],
  ["grow", "grew", "grown", "growing"],
  ["hold", "held", "holding"],
  ["child", "children"],
  ["person", "people"],
];

/** How else a word is spelt on the other side of the ocean: "organisation" is "organization"; and its other forms. */
export function otherSpellings(word: string): string[] {
  const plain = word.toLowerCase();
  const sameVerb = forms.find((all) => all.includes(plain)) ?? [];
  const others = pairs.filter(([from]) => from.test(plain)).map(([from, to]) => plain.replace(from, to));
  return [...new Set([...others, ...sameVerb])].filter((other) => other !== plain);
}
