import type { listThemes } from "@/features/themes/queries";

type ThemeLinksProps = { themes: Awaited<ReturnType<typeof listThemes>>; current?: string };

export function ThemeLinks({ themes, current }: ThemeLinksProps) {
  return (
    <nav aria-labelledby="all-themes">
      <h2 id="all-themes" className="text-h3">
        All themes
      </h2>
      <ul className="mt-2 font-ui text-ui">
        {themes.map(({ slug, name }) => (
          <li key={slug} className="border-t border-line">
            <a
              href={`/themes/${slug}`}
              aria-current={slug === current ? "page" : undefined}
              className="flex min-h-target items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
