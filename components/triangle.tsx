/** Before what unfolds: points down while it is open. */
export function Triangle() {
  return (
    <svg
      viewBox="0 0 10 10"
      aria-hidden="true"
      className="size-[0.625rem] shrink-0 fill-current [[open]>summary>&]:rotate-90 print:hidden"
    >
      <path d="M1.5 0 9 5l-7.5 5z" />
    </svg>
  );
}
