import type { ReactNode } from "react";
import { Kicker } from "@/components/kicker";

type PageHeadingProps = {
  title: ReactNode;
  kicker?: ReactNode;
  lede?: ReactNode;
  mark?: ReactNode;
  size?: "page" | "display";
  children?: ReactNode;
};

export function PageHeading({ title, kicker, lede, mark, size = "page", children }: PageHeadingProps) {
  return (
    <div className="border-t-2 border-ink pt-4 pb-8 md:pb-12">
      {kicker ? <Kicker>{kicker}</Kicker> : null}
      <div className="mt-3 flex flex-col items-start gap-4 sm:flex-row md:gap-8">
        {mark ? <div className="shrink-0">{mark}</div> : null}
        <div className="min-w-0">
          <h1 className={size === "display" ? "max-w-page text-display" : "max-w-content text-h1"}>{title}</h1>
          {lede ? <p className="mt-4 max-w-measure text-lede text-ink-2">{lede}</p> : null}
          {children ? <div className="mt-4 font-ui text-ui text-ink-3">{children}</div> : null}
        </div>
      </div>
    </div>
  );
}
