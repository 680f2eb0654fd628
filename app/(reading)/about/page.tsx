import { Contact } from "@/app/(reading)/about/contact";
import { PageHeading } from "@/components/page-heading";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite } from "@/web/site";

export const generateMetadata = () =>
  pageMetadata({
    title: "About",
    description:
      "Where partner organisations share what they are learning, place by place. Who writes, who reads, and how to join in.",
    path: "/about",
  });

export default async function AboutPage() {
  const { name } = await currentSite();
  return (
    <>
      <PageHeading
        title={`About ${name}`}
        lede="Partner organisations share here what they are learning, place by place. Anybody may read it; no account is needed."
      />
      <div className="grid gap-12">
        <div className="prose">
          <h2>What it is for</h2>
          <p>
            Councils, charities, funders and residents work together on problems that have been there for a long time. They
            write down what they tried, what worked well, what was challenging and what they learned. Others answer from their
            own place. Staff keep it safe and fair, and publish the highlights.
          </p>
          <h2>How it is arranged</h2>
          <ul>
            <li>
              <a href="/places">Places</a> are the front door. Each keeps what was learned there, through every change of
              council names.
            </li>
            <li>
              <a href="/notes">Notes</a> are what partners write. The finding is the title, and what was challenging gets as
              much room as what worked well.
            </li>
            <li>
              <strong>Insights</strong> are a sentence or two from another place: saw this too, different here, builds on this,
              used this. Disagreement is evidence, so it stands as large as agreement.
            </li>
            <li>
              <a href="/questions">Questions</a> are kept only if an answer would change what somebody does.
            </li>
            <li>
              <a href="/posts">Highlights</a> and <a href="/reports">reports</a> are what the editors publish.
            </li>
            <li>
              <a href="/behaviours">Behaviours</a> are nine things to ask of a place. Nothing here is scored or ranked.
            </li>
          </ul>
          <h2>Who may read what</h2>
          <p>
            Most of what is here is for everyone. Some notes are for partners first and open on a date, and some are for one
            organisation. What you may not see is left out everywhere: lists, counts and search included.
          </p>
          <h2>How to join in</h2>
          <p>
            To write, you need to belong to one of the <a href="/organisations">partner organisations</a>.{" "}
            <a href="/sign-in">Sign in</a> with your work email, and ask to join yours. A note takes five minutes, an insight
            one.
          </p>
          <p>
            Read first our <a href="/about/ways-of-working">ways of working</a>, how we{" "}
            <a href="/about/how-we-decide">decide what is published</a>, what we <a href="/about/privacy">keep about you</a>,
            and how <a href="/about/accessibility">accessible</a> this site is. If we do something wrong,{" "}
            <a href="/about/complaints">complain</a>.
          </p>
          <h2>Using the words</h2>
          <p>
            What partners contribute may be reused under{" "}
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">
              Creative Commons Attribution 4.0
            </a>
            , unless a page says otherwise. Name the authors as they chose to be named; every note has a citation to copy.
          </p>
        </div>
        <Contact about="anything on this site: a mistake, a concern about a page, a question" />
      </div>
    </>
  );
}
