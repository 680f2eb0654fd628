import { fileInWords } from "@/features/notes/file-kinds";
import type { ShownFile } from "@/features/notes/shown-file";

type NoteFilesProps = { slug: string; files: readonly ShownFile[] };

/** What a note has beside its words. Whoever cannot see a picture or open a file reads what it shows or says. */
export function NoteFiles({ slug, files }: NoteFilesProps) {
  if (files.length === 0) return null;
  const pictures = files.filter(isPicture);
  const others = files.filter((file) => !isPicture(file));
  const addressOf = ({ id }: ShownFile) => `/notes/${slug}/files/${id}`;
  return (
    <section aria-labelledby="files" data-part="fileId">
      <h2 id="files" className="text-h3">
        {pictures.length === 0 ? "Files" : others.length === 0 ? "Pictures" : "Pictures and files"}
      </h2>
      {pictures.map((file) => (
        <figure key={file.id} className="keep-together mt-4 max-w-measure">
          {/* biome-ignore lint/performance/noImgElement: people's pictures never go through the image optimiser */}
          <img
            src={addressOf(file)}
            alt={file.text}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            loading="lazy"
            className="h-auto max-w-full border border-line"
          />
          <figcaption className="mt-2 font-ui text-small text-ink-3 wrap-anywhere">
            {file.name.replace(/\.webp$/, "")} · {fileInWords(file)}
            {/* On the screen it is read out with the picture; on paper it is read. */}
            <span aria-hidden className="hidden print:block">
              {file.text}
            </span>
          </figcaption>
        </figure>
      ))}
      {others.length > 0 ? (
        <ul className="mt-3 max-w-measure">
          {others.map((file) => (
            <li key={file.id} className="border-t border-line py-3">
              <p className="font-ui text-ui">
                <a href={addressOf(file)} download={file.name} className="inline-flex min-h-target items-center wrap-anywhere">
                  {file.name}
                </a>{" "}
                <span className="text-ink-3">{fileInWords(file)}</span>
              </p>
              <p className="whitespace-pre-line">{file.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const isPicture = ({ kind }: ShownFile) => kind === "picture";
