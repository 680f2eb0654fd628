import type { ReactNode } from "react";
import { Kicker } from "@/components/kicker";

type PageHeadingProps = {
  title: ReactNode;
  kicker?: ReactNode;
  lede?: ReactNode;
  mark?: ReactNode;
  size?: keyof typeof sizes;
  children?: ReactNode;
};

export function PageHeading({ title, kicker, lede, mark, size = "page", children }: PageHeadingProps) {
  return (
    <div className="border-t-2 border-ink pt-4 pb-8 md:pb-12">
      {kicker ? <Kicker>{kicker}</Kicker> : null}
      <div className="mt-3 items-start gap-4 sm:flex md:gap-8">
        {mark ? <div className="shrink-0 max-sm:float-right max-sm:ml-4 max-sm:[&>svg]:size-16">{mark}</div> : null}
        <div className="min-w-0">
          <h1 className={sizes[size]}>{title}</h1>
          {lede ? <p className="mt-4 max-w-measure text-lede text-ink-2">{lede}</p> : null}
          {children ? <div className="mt-4 font-ui text-ui text-ink-3">{children}</div> : null}
        </div>
      </div>
    </div>
  );
}

/** A sentence is longer than a name: between a page's title and a year in figures. */
const sizes = {
  page: "max-w-content text-h1",
  sentence: "max-w-page text-sentence",
  display: "max-w-page text-display",
} as const;
