import { contactAddress } from "@/lib/contact";
import { currentSite } from "@/web/site";

/** How to reach a person, the same on every page about this site. */
export async function Contact({ about }: { about: string }) {
  const { isDemonstration } = await currentSite();
  const address = contactAddress();
  return (
    <section id="contact" aria-labelledby="contact-heading" className="border-t-2 border-ink pt-4">
      <h2 id="contact-heading" className="text-h2">
        How to reach us
      </h2>
      <div className="prose mt-3">
        <p>
          Write to <a href={`mailto:${address}`}>{address}</a> about {about}. A person reads it.
        </p>
        {isDemonstration ? (
          <p>This site is a demonstration, so nobody reads that address here. On a real site, somebody does.</p>
        ) : null}
      </div>
    </section>
  );
}
