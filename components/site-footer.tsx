import { ThemeSwitch } from "@/components/theme-switch";
import { Wordmark } from "@/components/wordmark";

type SiteFooterProps = { siteName: string };

export function SiteFooter({ siteName }: SiteFooterProps) {
  return (
    <footer className="no-print mt-16 border-t-2 border-ink bg-sunken font-ui text-ui md:mt-24">
      <div className="mx-auto grid max-w-page items-start gap-8 px-4 py-8 md:grid-cols-[1fr_2fr_auto] md:gap-12 md:px-6 md:py-12">
        <p className="md:pt-2">
          <Wordmark name={siteName} />
        </p>
        <nav aria-label="About this site">
          <ul className="grid grid-flow-col grid-cols-[auto_1fr] grid-rows-7 gap-x-8 md:gap-x-16">
            {links.map(({ name, href }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-target items-center text-ink">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
        <p className="max-w-measure text-small text-ink-3 md:col-span-3">
          Words on this site may be reused under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license" className="text-ink-2">
            Creative Commons Attribution 4.0
          </a>{" "}
          (CC BY 4.0), unless a page says otherwise. Please name the authors.
        </p>
      </div>
    </footer>
  );
}

/** Two columns, read downwards: what this is, and what else there is to read. */
const links = [
  { name: "About", href: "/about" },
  { name: "Ways of working", href: "/about/ways-of-working" },
  { name: "How we decide", href: "/about/how-we-decide" },
  { name: "Complaints", href: "/about/complaints" },
  { name: "Report a concern", href: "/report" },
  { name: "Accessibility", href: "/about/accessibility" },
  { name: "Privacy", href: "/about/privacy" },
  { name: "Who can do what", href: "/about/who-can-do-what" },
  { name: "Highlights and stories", href: "/posts" },
  { name: "Patterns", href: "/patterns" },
  { name: "Reports", href: "/reports" },
  { name: "Workshops", href: "/workshops" },
  { name: "Organisations", href: "/organisations" },
  { name: "System behaviours", href: "/behaviours" },
] as const;
