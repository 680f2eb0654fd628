"use client";

import "@/app/globals.css";

type GlobalErrorProps = { error: Error & { digest?: string } };

/** In place of the whole page, when what is around every page broke: it asks nothing of the rest of the house. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something broke</title>
        <main className="mx-auto max-w-content px-4 pt-12 md:px-6">
          <div className="border-t-2 border-ink pt-4">
            <h1>Something broke on our side</h1>
            <p className="mt-4 max-w-measure text-lede text-ink-2">
              It was not you. What was saved before is safe. Please try once more in a minute.
            </p>
            {error.digest ? (
              <p className="mt-4 font-ui text-ui">
                If you write to us, quote this number: <strong className="font-mono">{error.digest}</strong>
              </p>
            ) : null}
            <p className="mt-4 font-ui text-ui">
              <a href="/" className="inline-flex min-h-target items-center">
                Go to the front page
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>
  );
}
