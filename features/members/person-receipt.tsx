import { Notice } from "@/components/notice";
import type { Person } from "@/features/members/people-queries";
import { staffRoleInWords } from "@/features/members/staff-in-words";

/** What was done a moment ago, and the step that undoes it. Nothing where it is not so any more. */
export function PersonReceipt({ person, done }: { person: Person; done: string }) {
  const receipt = receiptOf(person, done);
  if (!receipt) return null;
  const { title, undo } = receipt;
  return (
    <div className="mb-8">
      <Notice title={title} announce>
        <p className="max-w-measure">
          A letter tells them, with your reason. {undo ? <a href={undo.href}>{undo.words}</a> : null}
        </p>
      </Notice>
    </div>
  );
}

function receiptOf({ name, staffRole, places, suspendedAt, passkeys, hasAuthenticator }: Person, done: string) {
  if (done === "given" && staffRole)
    return {
      title: `${name} is ${staffRoleInWords({ staffRole, places })} now`,
      undo: { href: "#take-back", words: "Undo: take the role back" },
    };
  if (done === "taken" && !staffRole)
    return { title: `${name} has no staff role any more`, undo: { href: "#give-role", words: "Undo: give it again" } };
  if (done === "suspended" && suspendedAt)
    return { title: `${name} is suspended and signed out everywhere`, undo: { href: "#restore", words: "Undo: restore" } };
  if (done === "restored" && !suspendedAt)
    return { title: `${name} is restored and can sign in`, undo: { href: "#suspend", words: "Undo: suspend again" } };
  if (done === "reset" && passkeys === 0 && !hasAuthenticator)
    return { title: `${name} has no second factor any more and is signed out everywhere`, undo: null };
  return null;
}
