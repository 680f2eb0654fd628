import { HeaderSearch } from "@/components/header-search";
import { Wordmark } from "@/components/wordmark";

type SiteHeaderProps = {
  siteName: string;
  currentPath?: string;
  signedInAs?: { name: string; href: string; unseen: number };
  /** Where somebody writes who may. */
  writeAt?: string;
  waiting?: number;
  isEditor?: boolean;
  isAdministrator?: boolean;
  /** Where somebody goes whose staff role waits for a second factor. */
  confirmAt?: string;
};

export function SiteHeader({
  siteName,
  currentPath,
  signedInAs,
  writeAt,
  waiting,
  isEditor,
  isAdministrator,
  confirmAt,
}: SiteHeaderProps) {
  const door = signedInAs ?? { name: "Sign in", href: "/sign-in" };
  const queue = waiting === undefined ? [] : [{ name: `${waiting} waiting`, href: "/moderation" }];
  const desk = isEditor ? [{ name: "Desk", href: "/desk" }] : [];
  const admin = isAdministrator ? [{ name: "Admin", href: "/admin" }] : [];
  const confirm = confirmAt ? [{ name: "Confirm it is you", href: confirmAt, also: "/sign-in/second" }] : [];
  const write = writeAt ? [{ name: "Write a note", href: writeAt }] : [];
  const all = [...rooms, ...write, ...queue, ...desk, ...admin, ...confirm, door];
  // Where a link leads just here, no other is the way here.
  const isExact = all.some(({ href }) => href === currentPath);
  const links = all.map((link) => ({ ...link, also: isExact ? "/" : "also" in link ? link.also : link.href }));
  return (
    <header className="no-print relative border-b border-line font-ui text-ui">
      <div className="mx-auto max-w-page px-4 py-2 md:flex md:items-center md:justify-between md:gap-8 md:px-6">
        <a
          href="/"
          aria-label={`${siteName}, home`}
          className="absolute top-2 left-4 inline-flex min-h-target max-w-[calc(100%-9.75rem)] items-center text-ink no-underline hover:text-ink md:static md:max-w-none"
        >
          <Wordmark name={siteName} />
        </a>
        <a
          href="/search"
          className="absolute top-2 right-[4.75rem] inline-flex min-h-target items-center px-2 text-ink md:hidden"
        >
          Search
        </a>
        <details className="md:hidden">
          <summary className="ml-auto flex min-h-target w-fit list-none items-center px-2 font-semibold text-estuary underline underline-offset-4">
            Menu
          </summary>
          <nav aria-label="Main">
            <ul className="mt-2 border-t border-line">
              {links.map((link) => (
                <li key={link.href} className="border-b border-line last:border-0">
                  <HeaderLink {...link} currentPath={currentPath} />
                </li>
              ))}
            </ul>
          </nav>
        </details>
        <nav aria-label="Main" className="hidden md:block">
          {currentPath === "/search" ? null : <HeaderSearch />}
          <ul className="flex flex-wrap items-center justify-end gap-x-4 lg:gap-x-6">
            {links.map((link) => (
              <li key={link.href}>
                <HeaderLink {...link} currentPath={currentPath} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

type HeaderLinkProps = { name: string; href: string; also?: string; unseen?: number; currentPath?: string };

function HeaderLink({ name, href, also = href, unseen = 0, currentPath = "" }: HeaderLinkProps) {
  const here = currentPath === href;
  const within = here || (also !== "/" && `${currentPath}/`.startsWith(`${also}/`));
  return (
    <a
      href={href}
      aria-current={here ? "page" : within ? "true" : undefined}
      className="flex min-h-target items-center text-ink no-underline decoration-2 underline-offset-4 hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:underline"
    >
      {name}
      {unseen > 0 ? (
        <span className="ml-2 bg-gorse px-2 text-small font-semibold text-on-gorse">{newInWords(unseen)}</span>
      ) : null}
    </a>
  );
}

/** Nobody counts further than that for a page. */
const newInWords = (unseen: number) => `${unseen > 99 ? "99 or more" : unseen} new`;

const rooms = [
  { name: "Places", href: "/places" },
  { name: "Questions", href: "/questions" },
  { name: "Patterns", href: "/patterns" },
  { name: "Highlights", href: "/", also: "/posts" },
  { name: "Notes", href: "/notes" },
] as const;
