/**
 * One value for the whole process. The framework bundles a module once for pages and once for
 * instrumentation; what must be single (the pool, the log, who is in which request) lives here.
 */
export function shared<T>(name: string, make: () => T): T {
  const key = Symbol.for(`hereabouts.${name}`);
  const held: unknown = Reflect.get(globalThis, key);
  if (held !== undefined) return trusted<T>(held);
  const made = make();
  Reflect.set(globalThis, key, made);
  return made;
}

function trusted<T>(value: unknown): T;
function trusted(value: unknown) {
  return value;
}
