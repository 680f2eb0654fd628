"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { SelectField } from "@/components/select-field";
import { useLatest } from "@/components/use-latest";
import { formErrors } from "@/features/contributions/form-errors";
import { putDownAction, takeOffAction } from "@/features/duty/actions";
import type { Rota } from "@/features/duty/queries";
import { weekInWords } from "@/lib/dates";
import { emptyForm, type FormState, fieldValue } from "@/web/form-state";

/** The weeks to come, who looks in each, and the deeds that change it. */
export function RotaWeeks({ rota }: { rota: Rota }) {
  const [down, put, isPutting] = useActionState(putDownAction, emptyForm);
  const [off, take, isTaking] = useActionState(takeOffAction, emptyForm);
  const isPending = isPutting || isTaking;
  const latest = useLatest(down, off) ?? (down.done || down.message ? down : off);
  return (
    <>
      <ErrorSummary errors={latest === down ? weekless(down) : formErrors(off, "off")} />
      <FormStatus>{latest.done}</FormStatus>
      <ol className="max-w-content">
        {rota.weeks.map(({ weekOn, people }, index) => (
          <li key={weekOn} className="border-t-2 border-ink pt-3 pb-12">
            <h2 id={`week-${weekOn}`} className="text-h3">
              {index === 0 ? "This week: " : ""}
              {weekInWords(weekOn)}
            </h2>
            {people.length === 0 ? (
              <p className="mt-1 text-ink-2">
                {index === 0
                  ? "Nobody is down. The morning’s letter goes to those who look after the places, and to all once something is late."
                  : "Nobody is down yet."}
              </p>
            ) : (
              <ul className="mt-1">
                {people.map(({ id, name, isOneself, can }) => (
                  <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1">
                    <span className="min-w-0 wrap-anywhere">{isOneself ? `${name} (you)` : name}</span>
                    {can.takeOff ? (
                      <form action={take}>
                        <input type="hidden" name="id" value={id} />
                        <Button
                          variant="quiet"
                          disabled={isPending}
                          aria-label={`Take ${isOneself ? "yourself" : name} off, ${weekInWords(weekOn)}`}
                        >
                          Take off
                        </Button>
                      </form>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
            {people.some(({ isOneself }) => isOneself) ? null : (
              <form action={put} className="mt-3">
                <input type="hidden" name="weekOn" value={weekOn} />
                <input type="hidden" name="memberId" value={rota.viewerId} />
                <Button variant="quiet" disabled={isPending} aria-label={`Put me down, ${weekInWords(weekOn)}`}>
                  Put me down
                </Button>
              </form>
            )}
            {rota.others.length > 0 ? (
              <PutSomebodyDown
                key={`other ${weekOn}`}
                weekOn={weekOn}
                others={rota.others}
                state={down}
                put={put}
                isPending={isPending}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What was wrong, said by the field that it is about: each week has one. */
const weekless = (state: FormState) => formErrors(state, `other-${fieldValue(state, "weekOn")}`);

type PutSomebodyDownProps = {
  weekOn: string;
  others: Rota["others"];
  state: FormState;
  put: (form: FormData) => void;
  isPending: boolean;
};

function PutSomebodyDown({ weekOn, others, state, put, isPending }: PutSomebodyDownProps) {
  const isAbout = fieldValue(state, "weekOn") === weekOn;
  return (
    <div className="mt-3">
      <Disclosure summary="Put somebody else down" open={isAbout && state.message !== undefined}>
        <form action={put} noValidate className="grid gap-4">
          <input type="hidden" name="weekOn" value={weekOn} />
          <SelectField
            name="memberId"
            id={`other-${weekOn}-memberId`}
            label="Who"
            empty="Choose somebody"
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            error={isAbout ? state.errors.memberId : undefined}
          />
          <div>
            <Button disabled={isPending}>Put them down</Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
