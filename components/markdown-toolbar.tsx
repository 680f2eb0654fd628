import { type KeyboardEvent, useRef, useState } from "react";
import { useScriptsRun } from "@/components/use-scripts-run";
import { type Edit, headingToggled, linked, listToggled, markToggled, type Selected } from "@/lib/markdown-edits";

type MarkdownToolbarProps = { fieldId: string; change: (edit: (selected: Selected) => Edit) => void };

/** One stop of the Tab key; the arrow keys go from button to button. */
export function MarkdownToolbar({ fieldId, change }: MarkdownToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const runs = useScriptsRun();

  const go = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const buttons = bar.current?.querySelectorAll("button") ?? [];
    const next = (to + buttons.length) % buttons.length;
    setCurrent(next);
    buttons[next]?.focus();
  };

  return (
    // Its room is kept where scripts are allowed, so that nothing jumps when they have come.
    <div className="print:hidden [@media(scripting:enabled)]:min-h-target">
      {runs ? (
        <div
          ref={bar}
          role="toolbar"
          aria-label="Format"
          aria-describedby={`${fieldId}-label`}
          aria-controls={fieldId}
          onKeyDown={go}
          className="-ml-3 flex"
        >
          {tools.map(({ name, keys, edit, sign }, index) => (
            <button
              key={name}
              type="button"
              aria-label={name}
              aria-keyshortcuts={keys && `Control+${keys}`}
              title={keys ? `${name} (Ctrl+${keys})` : name}
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={() => change(edit)}
              className="flex size-target items-center justify-center rounded-input text-ink-2 hover:bg-estuary-wash hover:text-ink"
            >
              <svg viewBox="0 0 20 20" aria-hidden="true" className="size-[1.25rem] fill-none stroke-current stroke-2">
                <path d={sign} />
              </svg>
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

type Tool = { name: string; keys?: string; edit: (selected: Selected) => Edit; sign: string };

const tools: readonly Tool[] = [
  {
    name: "Bold",
    keys: "B",
    edit: (selected) => markToggled(selected, "**"),
    sign: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  },
  { name: "Italic", keys: "I", edit: (selected) => markToggled(selected, "_"), sign: "M9 4h6M5 16h6M12 4 8 16" },
  {
    name: "Link",
    edit: linked,
    sign: "m8.5 11.5 3-3M9 6l1.5-1.5a3.5 3.5 0 0 1 5 5L14 11M11 14l-1.5 1.5a3.5 3.5 0 0 1-5-5L6 9",
  },
  { name: "List", edit: (selected) => listToggled(selected, "bullets"), sign: "M8 5h9M8 10h9M8 15h9M3 5h2M3 10h2M3 15h2" },
  {
    name: "Numbered list",
    edit: (selected) => listToggled(selected, "numbers"),
    sign: "M9 5h8M9 10h8M9 15h8M3 4l1.5-1v5M3 12.5c1-1.5 2.500-.5 2 .5L3 16h3",
  },
  { name: "Heading", edit: headingToggled, sign: "M5 4v12M15 4v12M5 10h10" },
];
