import { Contact } from "@/app/(reading)/about/contact";
import { PageHeading } from "@/components/page-heading";
import { SummaryList } from "@/components/summary-list";
import { mostOfTheNew } from "@/features/contributions/how-often";
import { readyReasons } from "@/features/moderation/ready-reasons";
import { quarterInWords } from "@/features/quarters/in-words";
import { listQuarters } from "@/features/quarters/queries";
import { counted } from "@/lib/counts";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export const generateMetadata = () =>
  pageMetadata({
    title: "How we decide",
    description:
      "What is published, the eight reasons why something is not, who decides, what each decision does, and appeals.",
    path: "/about/how-we-decide",
  });

export default async function HowWeDecidePage() {
  const [{ promiseWorkingDays }, quarters] = await Promise.all([currentSite(), listQuarters(await currentViewer())]);
  return (
    <>
      <PageHeading
        kicker={<a href="/about">About</a>}
        title="How we decide"
        lede="What is published here, why something is not, who says so, and what you can do about it."
      />
      <div className="grid gap-12">
        <div className="prose">
          <h2>What is published</h2>
          <p>
            What somebody saw or tried in a place: notes, and what others add to them. It may be a success or not, and it may
            disagree with what stands here already. It says where and when, and nobody in it is exposed. We never change its
            meaning.
          </p>
          <h2>What is not</h2>
          <p>
            What breaks the law, threatens or harasses somebody, or puts a person at risk is never published, and is taken down
            when we learn of it. Otherwise there are eight reasons. Whoever decides begins with one of them and says in words
            what it means for your text.
          </p>
        </div>
        <section aria-labelledby="eight-reasons">
          <h2 id="eight-reasons" className="mb-4 text-h2">
            The eight reasons
          </h2>
          <SummaryList rows={readyReasons.map(({ name, means }) => ({ key: name, value: means }))} />
        </section>
        <div className="prose">
          <h2>Who decides</h2>
          <p>
            A person, always: a moderator who looks after the place, or an editor. Nobody decides on what is their own, or their
            own organisation’s. Nothing is decided by a program or by time running out.{" "}
            <a href="/about/who-can-do-what">Who can see and do what</a>.
          </p>
          <p>
            Your first comments and insights are looked at before others read them. After two that were published, yours go live
            at once and are looked at after; notes are always looked at first. A person can grant that earlier, or take it, with
            a word why: you read it in a letter, and among your contributions.
          </p>
          <p>
            Some words are looked at first, whoever says them: what contains one waits, and says so. Others we ask you to think
            over, once; if you send them all the same, they are sent. Editors keep both lists, each word with the reason.
          </p>
          <p>
            Until you are trusted, we take {mostOfTheNew} contributions in an hour. While nothing of yours is published, what
            has a link in it, or says the same again, is looked at last. Nothing is thrown away for it: a person decides, and
            you hear.
          </p>
          <p>
            You hear by 5pm, {counted(promiseWorkingDays, "working day")} after you sent something. If we are late, your page
            says so, and it is not forgotten.
          </p>
        </div>
        <section aria-labelledby="each-decision">
          <h2 id="each-decision" className="mb-4 text-h2">
            What each decision does
          </h2>
          <SummaryList rows={decisions} />
          <p className="mt-4 max-w-measure text-ink-2">
            Each of them reaches you three ways: a letter, your notifications, and beside the thing under your contributions.
            Where it is not a yes, all three carry the reason and your text.
          </p>
        </section>
        <div className="prose">
          <h2 id="appeals">If you think that we are wrong</h2>
          <p>
            You can ask once, for each decision, that somebody else looks at it. The way there stands in the letter, and beside
            the thing under your contributions.
          </p>
          <ul>
            <li>You say in your own words what is wrong.</li>
            <li>
              Somebody answers who did not take the decision, and whom it does not concern: not as an author, and not through
              their organisation.
            </li>
            <li>They read the decision, its reason, your words and your text, and answer in words within the same time.</li>
            <li>
              Either the decision stands, or it is turned. Then your text is published, put back, or looked at again from the
              beginning.
            </li>
            <li>Whoever decided first is told what came of it.</li>
          </ul>
          <p>
            After that you can still <a href="/about/complaints">complain about a decision or about us</a>.
          </p>
          <h2>What is kept</h2>
          <p>
            Every decision is kept with who took it, when and why. The record is only ever added to, and what concerns you in it
            is yours to read.
          </p>
          {quarters.length > 0 ? (
            <>
              <h2>Every three months</h2>
              <p>When three months are over we say what was decided in them and how soon, without names or places.</p>
              <ul>
                {quarters.map((quarter) => (
                  <li key={quarter}>
                    <a href={`/about/how-we-decide/${quarter}`}>{quarterInWords(quarter)}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
        <Contact about="how we decide" />
      </div>
    </>
  );
}

const decisions = [
  { key: "Published", value: "Everybody whom it is meant for can read it." },
  { key: "Changes requested", value: "It comes back to you with a reason. Change the same text and send it again." },
  {
    key: "Held",
    value: "It waits, out of care for somebody in it. Nobody but you and the moderators sees it, and you hear how it goes on.",
  },
  { key: "Declined", value: "It is not published, and the reason says why. The text stays yours, to begin anew with." },
  {
    key: "Taken down",
    value: "It was published and is not any more. A note’s address tells those who could read it why. It can be put back.",
  },
  {
    key: "Corrected lightly",
    value:
      "A few words of a note are put right: spelling, or what could tell who somebody is. You see which, and what it said before.",
  },
  {
    key: "New words",
    value: "For what is published they are decided on too: published, or back to you. Until then the old ones stay up.",
  },
];
