type NotYetProps = { may: "sign in" | "join"; backTo: string; invitation: string };

/** Who cannot write here yet is told why, and what to do. */
export function NotYet({ may, backTo, invitation }: NotYetProps) {
  if (may === "sign in") {
    return (
      <p className="font-ui text-ui">
        <a href={`/sign-in?next=${encodeURIComponent(backTo)}`} className="inline-flex min-h-target items-center font-semibold">
          {invitation}
        </a>
      </p>
    );
  }
  return (
    <p className="max-w-measure font-ui text-ui text-ink-2">
      Partners add to this page: people in an organisation that works in a place. Once an organisation has let you in, you can
      too. <a href="/welcome">Ask to join one</a>.
    </p>
  );
}
