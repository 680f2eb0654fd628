import type { Piece } from "@/lib/compared";

/** Two texts as one, from `compared()` of lib/compared: made on the server, so that no browser loads what compares. */
export function Compared({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <div className="max-w-measure whitespace-pre-wrap">
      {pieces.map(({ kind, text }) => {
        const key = at;
        at += text.length;
        if (kind === "kept") return <span key={key}>{text}</span>;
        const isBreak = text.trim() === "" && text.includes("\n");
        const Changed = kind === "added" ? "ins" : "del";
        return (
          <Changed key={key} className={looks[kind]}>
            <Spoken>{` ${kind}: `}</Spoken>
            {/* A line break alone has nothing to underline or strike through; one taken out breaks no line. */}
            {isBreak ? <LineBreak /> : null}
            {isBreak && kind === "taken out" ? null : text}
            <Spoken>{`, end of what was ${kind}. `}</Spoken>
          </Changed>
        );
      })}
    </div>
  );
}

/** Underlined and struck through: what is left where washes of colour are not, in print and in forced colours. */
const looks = {
  added: "bg-participation-wash text-participation underline decoration-2 underline-offset-2",
  "taken out": "bg-power-wash text-power line-through decoration-2",
} as const;

/** Heard, but neither seen nor copied. */
function Spoken({ children }: { children: string }) {
  return <span className="sr-only select-none">{children}</span>;
}

function LineBreak() {
  return (
    <>
      <span aria-hidden="true">¶</span>
      <Spoken>a line break</Spoken>
    </>
  );
}
