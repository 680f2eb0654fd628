import type { ReactNode } from "react";
import { CopyButton } from "@/components/copy-button";
import { UnfoldingTool } from "@/components/tools";
import { bibtexOf } from "@/features/references/bibtex";
import type { Cited } from "@/features/references/cited";
import { Harvard } from "@/features/references/harvard";
import { plainly } from "@/features/references/in-words";

type CiteProps = {
  cited: Cited;
  /** What a reference manager calls it: letters, digits and hyphens. */
  bibtexKey: string;
  /** Where the BibTeX is a file. */
  file: string;
};

/** Three ways to name it in a paper of one's own. */
export function Cite({ cited, bibtexKey, file }: CiteProps) {
  const now = new Date();
  return (
    <UnfoldingTool name="Cite">
      <div className="grid gap-6">
        <Way name="In plain words" of="cite-plain" what="the citation in plain words">
          <p id="cite-plain" className="max-w-measure wrap-anywhere">
            {plainly(cited)}
          </p>
        </Way>
        <Way name="Harvard" of="cite-harvard" what="the Harvard reference">
          <div id="cite-harvard" data-rich="" className="max-w-measure wrap-anywhere [&_em]:italic">
            <Harvard cited={cited} accessedOn={now} />
          </div>
        </Way>
        <Way name="BibTeX" of="cite-bibtex" what="the BibTeX entry">
          <pre id="cite-bibtex" className="max-w-content bg-sunken p-4 font-mono text-small whitespace-pre-wrap wrap-anywhere">
            {bibtexOf(bibtexKey, cited, now)}
          </pre>
          <p>
            <a href={file} download={`${bibtexKey}.bib`} className="inline-flex min-h-target items-center">
              Download it as a file
            </a>
          </p>
        </Way>
      </div>
    </UnfoldingTool>
  );
}

type WayProps = { name: string; of: string; what: string; children: ReactNode };

function Way({ name, of, what, children }: WayProps) {
  return (
    <section className="grid gap-2">
      <h3 className="text-ui font-semibold">{name}</h3>
      {children}
      <CopyButton of={of} what={what} />
    </section>
  );
}
