"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { TextArea } from "@/components/text-area";
import { topicHint } from "@/features/notes/topic-title";

type TitleFieldProps = Omit<ComponentProps<typeof TextArea>, "label" | "hint" | "rows" | "limit" | "below" | "ref" | "onInput">;

/** The finding in one line, with what is left and, after a pause, a hint where it reads like a topic. */
export function TitleField(field: TitleFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [hint, setHint] = useState<string | null>(null);
  const look = () => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => setHint(topicHint(area.current?.value ?? "")), 1200);
  };
  useEffect(() => {
    setHint(topicHint(area.current?.value ?? ""));
    return () => clearTimeout(pause.current);
  }, []);
  return (
    <TextArea
      {...field}
      ref={area}
      label="The finding, in one line"
      hint="A claim, not a topic: “Ringing before writing halved first-visit no-shows”"
      rows={2}
      limit={110}
      onInput={look}
      below={
        <div role="status" className="font-ui text-ui">
          {hint ? <p className="mt-2 border-l-4 border-gorse bg-gorse-wash px-3 py-2">{hint}</p> : null}
        </div>
      }
    />
  );
}
