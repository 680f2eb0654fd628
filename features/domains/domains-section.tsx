"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { approveDomainAction, removeDomainAction } from "@/features/domains/actions";
import type { Domains } from "@/features/domains/queries";
import { dayInWords } from "@/lib/dates";
import { emptyForm, fieldValue } from "@/web/form-state";

type DomainsSectionProps = Domains & { organisationId: string };

/** The domains whose people may ask in one step: listed, removed, approved. */
export function DomainsSection({ organisationId, domains, own, can }: DomainsSectionProps) {
  const [removed, remove, isRemoving] = useActionState(removeDomainAction, emptyForm);
  const [approved, approve, isApproving] = useActionState(approveDomainAction, emptyForm);
  return (
    <section aria-labelledby="domains">
      <h2 id="domains" className="text-h2">
        Addresses of your own
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        Whoever signs in with an address of one of these domains is offered to ask in one step. Somebody still lets them in.
      </p>
      <ErrorSummary errors={[...formErrors(removed, "remove"), ...formErrors(approved, "approve")]} />
      {domains.length > 0 ? (
        <form action={remove} className="mt-4">
          <input type="hidden" name="organisationId" value={organisationId} />
          <ul>
            {domains.map(({ domain, approvedAt, approvedBy }) => (
              <li
                key={domain}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3 last:border-b"
              >
                <p className="min-w-0">
                  <span className="block wrap-anywhere">{domain}</span>
                  <span className="block font-ui text-ui text-ink-3">
                    approved by {approvedBy ?? "an editor"} on {dayInWords(approvedAt)}
                  </span>
                </p>
                <Button variant="quiet" name="domain" value={domain} disabled={isRemoving} aria-label={`Remove ${domain}`}>
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </form>
      ) : null}
      <FormStatus>{removed.done ?? approved.done}</FormStatus>
      {can.approveAny ? (
        <form action={approve} noValidate className="grid gap-4">
          <input type="hidden" name="organisationId" value={organisationId} />
          <TextField
            key={fieldValue(approved, "domain")}
            name="domain"
            id="approve-domain"
            label="Approve a domain"
            hint="The part of an address after the @, as in oldham.gov.uk."
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            defaultValue={fieldValue(approved, "domain")}
            error={approved.errors.domain}
            width="half"
          />
          <div>
            <Button variant="quiet" disabled={isApproving}>
              Approve
            </Button>
          </div>
        </form>
      ) : own ? (
        <form action={approve}>
          <input type="hidden" name="organisationId" value={organisationId} />
          <Button variant="quiet" name="domain" value={own} disabled={isApproving}>
            Approve {own}, the domain of your address
          </Button>
        </form>
      ) : domains.length === 0 ? (
        <p className="max-w-measure text-ink-2">
          Your own address is from a host where anybody can have one, so there is no domain that you could approve. The editors
          can approve one for you.
        </p>
      ) : null}
    </section>
  );
}
