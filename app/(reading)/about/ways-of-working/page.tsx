import { Contact } from "@/app/(reading)/about/contact";
import { PageHeading } from "@/components/page-heading";
import { StandingMeans } from "@/features/notes/standing-means";
import { counted } from "@/lib/counts";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite } from "@/web/site";

export const generateMetadata = () =>
  pageMetadata({
    title: "Ways of working",
    description:
      "How we decide fairly what is published: what is promised, who decides, and what you hear when the answer is not yet.",
    path: "/about/ways-of-working",
  });

export default async function WaysOfWorkingPage() {
  const { promiseWorkingDays } = await currentSite();
  return (
    <>
      <PageHeading
        kicker={<a href="/about">About</a>}
        title="Ways of working"
        lede="Every contribution gets an answer, with a reason, from a person. Nobody decides on their own work."
      />
      <div className="grid gap-12">
        <div className="prose">
          <h2>What we promise</h2>
          <ul>
            <li>
              You hear from us by 5pm, {counted(promiseWorkingDays, "working day")} after you send something. Your page says
              when, and where you are in the queue.
            </li>
            <li>If we do not publish yet, you get the reason in words, one thing to change, and your own text back.</li>
            <li>You edit the same item and send it again. You never have to type it twice, and no word of it is lost.</li>
            <li>What you sent is seen by nobody but you and the moderators until it is published.</li>
          </ul>
          <h2>Who decides</h2>
          <p>
            Moderators look after some places, or all of them. They never decide on their own work, nor on that of their own
            organisation. When two of them open one item, the first decision stands and the second is told. Every decision is
            kept with who made it, when and why, and you may always read what was decided about yours.
          </p>
          <p>
            <a href="/about/who-can-do-what">Who can see and do what</a>, role by role.
          </p>
          <h2>How a note is looked at</h2>
          <ul>
            <li>While a moderator looks at your note you cannot change it, and your page says since when.</li>
            <li>
              Remarks on passages come to you with the decision. When you send the note again, what you changed is shown beside
              them, and the same moderator is offered it first.
            </li>
            <li>A note can be held for a time, out of care for somebody in it. It can be declined, and you keep the text.</li>
            <li>
              A few words may be corrected for you: spelling, or what could tell who somebody is. You get a letter that says
              which, and keep what it said before.
            </li>
            <li>
              New words for what is published are looked at too. The old ones stay up until then. You can ask a colleague to
              read a note before any of us does.
            </li>
          </ul>
          <h2>Who may join</h2>
          <p>
            An organisation’s leads invite their colleagues and answer whoever asks to join; where there is no lead, the editors
            do. Everybody who asks hears either way, and a “no” says why. When somebody leaves, what they published stays under
            the name they chose, and a colleague looks after the rest.
          </p>
          <h2>First contributions, and trust</h2>
          <p>
            Your first contributions wait until somebody has read them. After two have been published, your comments and
            insights go live at once, and are looked at after. Notes are always read first, whoever writes them, because people
            appear in them.
          </p>
          <h2>What we look for</h2>
          <ul>
            <li>
              <strong>Nobody is exposed.</strong> Could a person in this be recognised by a sister, a neighbour, a worker down
              the corridor? Then they have agreed, or their details are changed, or they are left out.
            </li>
            <li>
              <strong>It says what happened.</strong> A claim from a place, what worked well and what was challenging. It need
              not be a success.
            </li>
            <li>
              <strong>It is fair.</strong> Disagreement is welcome and stands as large as agreement. Attacks on people, and
              advertisements, do not get in.
            </li>
          </ul>
          <p>We do not look for polish. We never change your meaning, and we ask you before anything else is changed.</p>
          <h2>How a note stands</h2>
          <p>Beside every note stand a few words, made from what other places have said of it:</p>
          <StandingMeans />
          <h2>After it is published</h2>
          <p>
            You may edit or withdraw what you wrote. When something published is edited, the new words may wait to be read while
            the old ones stay up. If we have to take something down, we tell you why, and its address says what happened to
            those who could read it.
          </p>
          <p>
            When somebody uses what you wrote, you get a letter that says where and what changed. Half a year after a note was
            published we ask you once what came of it; what you answer stands with the note, with its month. A comment becomes
            an insight when its author makes it one, or agrees when a moderator proposes it, and never otherwise.
          </p>
          <h2>If you think we are wrong</h2>
          <p>
            Ask that somebody else looks at it. You can do so once for each decision, from the letter that told you or from your
            contributions, in your own words. Whoever answers did not take the decision, and it does not concern them or their
            organisation. They answer in words within the same time, and can turn the decision.
          </p>
          <p>
            <a href="/about/how-we-decide">How we decide</a> has the eight reasons and what each decision does.{" "}
            <a href="/about/complaints">Complaints</a> says what you can do beyond that.
          </p>
          <h2>What we do not do</h2>
          <p>No scores, ranks, badges or league tables: not of people, of organisations or of places.</p>
        </div>
        <Contact about="a decision, or a concern about something you read here" />
      </div>
    </>
  );
}
