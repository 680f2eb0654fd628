/** What a browser's refusal to ask a device means for the person in front of it. */
export function deviceTrouble(reason: unknown) {
  const name = reason instanceof Error ? reason.name : "";
  if (name === "InvalidStateError") return "This device has a passkey for your account already.";
  if (name === "NotAllowedError" || name === "AbortError")
    return "No passkey was used: the question was closed, or it waited too long. Try again when you are ready.";
  return "This browser or device could not do that. Try another one, or use another way.";
}
