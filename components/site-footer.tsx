import { ThemeSwitch } from "@/components/theme-switch";
import { Wordmark } from "@/components/wordmark";

type SiteFooterProps = { siteName: string; more?: readonly { name: string; href: string }[] };

export function SiteFooter({ siteName, more = [] }: SiteFooterProps) {
  return (
    <footer className="no-print mt-16 border-t-2 border-ink bg-sunken font-ui text-ui md:mt-24">
      <div className="mx-auto grid max-w-page items-start gap-8 px-4 py-8 md:grid-cols-[1fr_2fr_auto] md:gap-12 md:px-6 md:py-12">
        <p className="md:pt-2">
          <Wordmark name={siteName} />
        </p>
        <nav aria-label="About this site">
          <ul className="grid grid-cols-2 gap-x-6 lg:grid-cols-3">
            {[...links, ...more].map(({ name, href }) => (
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

const links = [
  { name: "About", href: "/about" },
  { name: "Accessibility", href: "/about/accessibility" },
  { name: "Privacy", href: "/about/privacy" },
  { name: "Ways of working", href: "/about/ways-of-working" },
  { name: "Behaviours", href: "/behaviours" },
  { name: "Reports", href: "/reports" },
] as const;
