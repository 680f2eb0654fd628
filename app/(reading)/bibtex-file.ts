import { bibtexOf } from "@/features/references/bibtex";
import type { Cited } from "@/features/references/cited";

/** `key` holds letters, digits and hyphens alone: it names the file too. */
export function bibtexFile(key: string, cited: Cited) {
  return new Response(bibtexOf(key, cited, new Date()), {
    headers: {
      "content-type": "application/x-bibtex; charset=utf-8",
      "content-disposition": `attachment; filename="${key}.bib"`,
      "cache-control": "private, no-store",
    },
  });
}
