import type { ReactNode } from "react";

type NoticeProps = {
  title: ReactNode;
  tone?: keyof typeof tones;
  level?: 2 | 3;
  announce?: boolean;
  children?: ReactNode;
};

/** `announce` for what has just happened; without it, for what simply stands on the page. */
export function Notice({ title, tone = "success", level = 2, announce = false, children }: NoticeProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div
      role={announce ? (tone === "danger" ? "alert" : "status") : undefined}
      className={`max-w-content border-l-4 p-4 sm:px-6 ${tones[tone]}`}
    >
      <Heading className="text-h3">{title}</Heading>
      {children ? <div className="mt-2">{children}</div> : null}
    </div>
  );
}

const tones = {
  success: "border-estuary bg-estuary-wash",
  attention: "border-gorse bg-gorse-wash",
  danger: "border-danger bg-danger-wash",
} as const;
