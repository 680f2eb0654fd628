import { buttonLook } from "@/components/button-look";

type CopyButtonProps = {
  /** The id of what is copied; with `data-rich` on it, its HTML too, so that inside it stands no class and no address of a part. */
  of: string;
  /** "the plain citation": for who hears the button without what stands beside it. */
  what: string;
};

/** Works by public/site.js, and is shown where that runs. */
export function CopyButton({ of, what }: CopyButtonProps) {
  return (
    <p className="by-script flex flex-wrap items-center gap-3">
      <button type="button" data-copy={of} className={buttonLook("quiet")}>
        Copy<span className="sr-only"> {what}</span>
      </button>
      <span role="status" className="font-ui text-ui text-ink-2" />
    </p>
  );
}
