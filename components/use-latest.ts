import { useState } from "react";

/** Which of several forms' answers came last, so that an older one is not told beside it. Without scripts there is but one. */
export function useLatest<T>(first: T, second: T): T | undefined {
  const [seen, setSeen] = useState<{ first: T; second: T; latest?: "first" | "second" }>({ first, second });
  if (seen.first !== first) setSeen({ first, second, latest: "first" });
  else if (seen.second !== second) setSeen({ first, second, latest: "second" });
  return seen.latest === undefined ? undefined : { first, second }[seen.latest];
}
