import type { ReactNode } from "react";
import { Prose } from "@/components/prose";

type LaterOnProps = {
  /** The month, in words. */
  when: ReactNode;
  html: string;
  level?: 2 | 3;
};

/** What came of a note, as it stands there. */
export function LaterOn({ when, html, level = 2 }: LaterOnProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="border-l-2 border-estuary pl-4 md:pl-6">
      <Heading className="text-h3">Later on: {when}</Heading>
      <div className="mt-3">
        <Prose html={html} />
      </div>
    </section>
  );
}
