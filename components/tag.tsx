import type { ReactNode } from "react";

type TagProps = { children: ReactNode; tone?: TagTone; href?: string };

export type TagTone = keyof typeof tones;

export function Tag({ children, tone = "neutral", href }: TagProps) {
  const { look, hachure } = tones[tone];
  const words = (
    <>
      {hachure ? <span aria-hidden="true" className={`w-3 shrink-0 self-stretch ${hachure}`} /> : null}
      <span className="px-2 py-[0.125rem]">{children}</span>
    </>
  );
  const shape = `inline-flex items-center self-center font-ui text-small font-semibold print:border print:border-line ${look}`;
  if (!href) return <span className={shape}>{words}</span>;
  return (
    <a href={href} className="inline-flex min-h-target items-center no-underline hover:underline">
      <span className={shape}>{words}</span>
    </a>
  );
}

const tones = {
  neutral: { look: "bg-sunken text-ink-2", hachure: "" },
  estuary: { look: "bg-estuary-wash text-estuary", hachure: "" },
  gorse: { look: "bg-gorse-wash text-gorse-ink", hachure: "" },
  danger: { look: "bg-danger-wash text-danger", hachure: "" },
  perspective: { look: "bg-perspective-wash text-perspective", hachure: "hachure-perspective" },
  power: { look: "bg-power-wash text-power", hachure: "hachure-power" },
  participation: { look: "bg-participation-wash text-participation", hachure: "hachure-participation" },
} as const;
