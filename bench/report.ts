import { type Asked, viewerNames } from "@/bench/asking";
import type { Explained } from "@/bench/explain";
import { openWork } from "@/bench/pages";

export type Measured = Asked & { plan: Explained; faults: string[]; isKnown: boolean };

/** A table of every statement, one of every page, and what is wrong. */
export function reportOf(measured: Measured[], { isTimed }: { isTimed: boolean }) {
  const bad = measured.filter(({ faults }) => faults.length > 0);
  const faults = bad.map(
    ({ page, query, part, viewer, faults }) => `${page}: ${query}, part ${part}, ${viewer}: ${faults.join("; ")}`,
  );
  const open = [...openWork].map(([what, why]) => `${what}: ${why}`);
  return [
    ...(isTimed ? [tableOf(statements(measured)), tableOf(pages(measured))] : []),
    ["Known, and not counted:", ...open].join("\n"),
    bad.length > 0
      ? [`${bad.length} of ${measured.length} plans are bad:`, ...faults].join("\n")
      : `${measured.length} plans, none bad.`,
  ].join("\n\n");
}

/** One line a statement: milliseconds for each viewer, then rows, rows looked at and scans of who had to look at the most. */
function statements(measured: Measured[]) {
  const head = ["page", "query", ...viewerNames.map((name) => `ms ${name}`), "rows", "looked at", "scans"];
  const lines = grouped(measured, ({ page, query, part }) => `${page} ${query} ${part}`).map((same) => {
    const most = same.toSorted((one, other) => lookedIn(other) - lookedIn(one))[0];
    if (!most) return [];
    const { page, query, part, plan } = most;
    const scans = [...new Set(plan.scans.map(({ table, by }) => (by === "every row" ? `all ${table}` : by)))];
    return [
      page,
      part > 1 ? `${query}, part ${part}` : query,
      ...perViewer(same),
      String(plan.rows),
      String(lookedIn(most)),
      scans.join(", ") || "none",
    ];
  });
  return [head, ...lines];
}

/** One line a page (of the library, one a choice): how many statements, and how long they take together. */
function pages(measured: Measured[]) {
  const nameOf = ({ page, query }: Measured) => (page === "library" ? `${page}: ${query}` : page);
  const lines = grouped(measured, nameOf).map((same) => {
    const statements = Math.max(...viewerNames.map((name) => same.filter(({ viewer }) => viewer === name).length));
    return [same.map(nameOf)[0] ?? "", String(statements), ...perViewer(same)];
  });
  return [["page", "statements", ...viewerNames.map((name) => `ms ${name}`)], ...lines];
}

const lookedIn = ({ plan }: Measured) => plan.scans.reduce((sum, { looked }) => sum + looked, 0);

function perViewer(same: Measured[]) {
  return viewerNames.map((name) => {
    const theirs = same.filter(({ viewer }) => viewer === name);
    return theirs.length > 0 ? theirs.reduce((sum, { plan }) => sum + plan.milliseconds, 0).toFixed(1) : "";
  });
}

function grouped(measured: Measured[], key: (one: Measured) => string) {
  const groups = new Map<string, Measured[]>();
  for (const one of measured) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

function tableOf(lines: string[][]) {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length))) ?? [];
  return lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`).join("\n");
}
