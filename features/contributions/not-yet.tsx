import { LinkButton } from "@/components/link-button";

type NotYetProps = { may: "sign in" | "join"; backTo: string; invitation: string };

/** Who cannot write here yet is told why, and what to do. */
export function NotYet({ may, backTo, invitation }: NotYetProps) {
  if (may === "sign in") {
    return (
      <p className="no-print">
        <LinkButton href={`/sign-in?next=${encodeURIComponent(backTo)}`} variant="quiet">
          {invitation}
        </LinkButton>
      </p>
    );
  }
  return (
    <p className="no-print max-w-measure font-ui text-ui text-ink-2">
      Partners add to this page: people in an organisation that works in a place. Once an organisation has let you in, you can
      too. <a href="/welcome">Ask to join one</a>.
    </p>
  );
}
