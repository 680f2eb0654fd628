"use client";

import { Button } from "@/components/button";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";

type ErrorPageProps = { error: Error & { digest?: string } };

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <>
      <title>Something broke</title>
      <PageHeading
        title="Something broke on our side"
        lede="It was not you. What was saved before is safe. Please try once more; if it happens again, tell us."
      >
        {error.digest ? (
          <p className="text-ink">
            If you write to us, quote this number: <strong className="font-mono">{error.digest}</strong>
          </p>
        ) : null}
      </PageHeading>
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => location.reload()}>
          Try again
        </Button>
        <LinkButton href="/about#contact" variant="quiet">
          Tell us
        </LinkButton>
        <LinkButton href="/" variant="quiet">
          Go to the front page
        </LinkButton>
      </div>
    </>
  );
}
