/** A page that needs nothing of the house: for when the house itself cannot answer. The words are ours, never a visitor's. */
export function plainPage({ title, words, id }: { title: string; words: string; id?: string }) {
  const quote = id ? `<p>If you write to us, quote this number: <strong>${id}</strong></p>` : "";
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>${title}</h1><p>${words}</p>${quote}<p><a href="/">Go to the front page</a></p></main></body></html>`;
}
