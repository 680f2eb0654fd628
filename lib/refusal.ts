/** A "no" that a person reads. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  override name = "Refusal";

  /** @param fields what is wrong with which field of the form, by the field's name */
  constructor(
    message: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** Ends a command with a "no" unless it is permitted; the door rolls back and hands the refusal on. `field` is what it is about. */
export function allow(permitted: boolean, otherwise: string, field?: string): asserts permitted {
  if (!permitted) throw new Refusal(otherwise, field === undefined ? {} : { [field]: otherwise });
}

/** The value, or the sentence that says what does not exist (or may not be seen, which is the same). */
export function found<T>(value: T | undefined | null, otherwise: string): T {
  if (value === undefined || value === null) throw new Refusal(otherwise);
  return value;
}
