type ProseProps = { html: string };

/** HTML that was already made safe where it was written; nothing is made safe here. */
export function Prose({ html }: ProseProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: Markdown is rendered and sanitised once, when it is written.
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
