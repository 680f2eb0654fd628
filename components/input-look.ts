const shared =
  "w-full rounded-input border bg-surface px-3 py-2 font-ui text-ui text-ink disabled:bg-sunken disabled:text-ink-3";

export function inputLook(error?: string): string {
  return `${shared} ${error ? "border-2 border-danger" : "border-line-strong"}`;
}
