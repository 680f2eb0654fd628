type BesideTheQueueProps = { seesWords: boolean };

/** Where else somebody goes who looks after things. */
export function BesideTheQueue({ seesWords }: BesideTheQueueProps) {
  const rooms = [
    { href: "/moderation/together", name: "Comments of trusted people, together" },
    { href: "/moderation/appeals", name: "Appeals" },
    ...(seesWords ? [{ href: "/admin/watched-words", name: "Watched words" }] : []),
    { href: "/moderation/history", name: "What was decided" },
    { href: "/moderation/promise", name: "The promise" },
  ];
  return rooms.map(({ href, name }) => (
    <a key={href} href={href} className="inline-flex min-h-target items-center">
      {name}
    </a>
  ));
}
