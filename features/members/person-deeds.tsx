import { GiveRoleForm } from "@/features/members/give-role-form";
import {
  resetFactorsAction,
  restoreMemberAction,
  suspendMemberAction,
  takeBackRoleAction,
} from "@/features/members/people-actions";
import type { Person } from "@/features/members/people-queries";
import { ReasonForm } from "@/features/members/reason-form";
import { roleBefore } from "@/features/members/role-before";
import { staffRoleInWords } from "@/features/members/staff-in-words";

type PersonDeedsProps = { person: Person; done: string };

/** What may be changed about somebody. After a deed the form that undoes it stands open. */
export function PersonDeeds({ person, done }: PersonDeedsProps) {
  const { name, can } = person;
  const holdsFactors = person.passkeys > 0 || person.hasAuthenticator;
  const which = { id: person.id, seen: person.history[0]?.id ?? "" };
  if (!Object.values(can).some(Boolean)) return <p className="max-w-measure">{whyNothing(person)}</p>;
  return (
    <>
      {can.giveRole ? (
        <GiveRoleForm person={which} role={done === "taken" ? roleBefore(person) : person} open={done === "taken"} />
      ) : null}
      {can.takeBackRole ? (
        <ReasonForm
          name="take-back"
          action={takeBackRoleAction}
          person={which}
          summary={person.isOneself ? "Take back your own role" : "Take the role back"}
          about={
            person.isOneself
              ? "You are staff no longer from your next click on. Somebody else would have to give you the role again."
              : `${name} is ${staffRoleInWords(person)} no longer, from their next click on. Their account and organisations stay.`
          }
          variant="danger"
          open={done === "given"}
        >
          Take the role back
        </ReasonForm>
      ) : null}
      {can.suspend ? (
        <ReasonForm
          name="suspend"
          action={suspendMemberAction}
          person={which}
          summary="Suspend"
          about={`${name} is signed out everywhere at once, and cannot sign in until restored. What they wrote stays.`}
          variant="danger"
          open={done === "restored"}
        >
          Suspend
        </ReasonForm>
      ) : null}
      {can.restore ? (
        <ReasonForm
          name="restore"
          action={restoreMemberAction}
          person={which}
          summary="Restore"
          about={`${name} can sign in again, with everything as it was: ${staffRoleInWords(person)}, the same organisations.`}
          open={done === "suspended"}
        >
          Restore
        </ReasonForm>
      ) : null}
      {can.resetFactors && holdsFactors ? (
        <ReasonForm
          name="reset"
          action={resetFactorsAction}
          person={which}
          summary="Remove second factors (lost phone)"
          about={`Passkeys, the authenticator app and recovery codes are removed, and ${name} is signed out everywhere. Make sure first that it is they who ask: ring them.`}
          variant="danger"
        >
          Remove second factors
        </ReasonForm>
      ) : null}
    </>
  );
}

function whyNothing({ isLast, isOneself, closedAt, name }: Person) {
  if (closedAt) return "This account is closed: there is nothing to change about it.";
  if (isLast)
    return `${isOneself ? "You are" : `${name} is`} the last administrator. Make somebody else one before this role is taken back or the account suspended.`;
  return "Your own roles are changed by somebody else.";
}
