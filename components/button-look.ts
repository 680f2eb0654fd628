export type ButtonVariant = "primary" | "quiet" | "danger";

const shared =
  "inline-flex min-h-target items-center justify-center gap-2 rounded-input border px-6 py-2 text-center font-ui text-ui font-semibold no-underline transition-opacity disabled:opacity-60 hover:no-underline print:hidden";

const variants: Record<ButtonVariant, string> = {
  primary: "border-estuary bg-estuary text-on-fill hover:border-estuary-deep hover:bg-estuary-deep hover:text-on-fill",
  quiet: "border-line-strong bg-surface text-ink hover:border-ink hover:bg-estuary-wash hover:text-ink",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-on-fill",
};

export function buttonLook(variant: ButtonVariant): string {
  return `${shared} ${variants[variant]}`;
}
