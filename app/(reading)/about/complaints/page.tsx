import { Contact } from "@/app/(reading)/about/contact";
import { PageHeading } from "@/components/page-heading";
import { counted } from "@/lib/counts";
import { pageMetadata } from "@/web/page-metadata";
import { currentSite } from "@/web/site";

export const generateMetadata = () =>
  pageMetadata({
    title: "Complaints",
    description: "How to complain about a decision, about something you read here, or about us: who reads it, and by when.",
    path: "/about/complaints",
  });

export default async function ComplaintsPage() {
  const { promiseWorkingDays } = await currentSite();
  return (
    <>
      <PageHeading
        kicker={<a href="/about">About</a>}
        title="Complaints"
        lede="About a decision, about something that stands here, or about us. No account is needed, and nothing happens to you for it."
      />
      <div className="grid gap-12">
        <div className="prose">
          <h2>About a decision on what you wrote</h2>
          <p>
            First <a href="/about/how-we-decide#appeals">ask that somebody else looks at it</a>: that is the shortest way, and
            can change the decision. If you think that the answer was unfair too, or that it came too late, complain to us.
          </p>
          <h2>About something that you read here</h2>
          <p>
            Tell us where it stands and what is wrong: somebody could be recognised, it is not true, it attacks people, or it
            breaks the law. You can do so for yourself or for somebody else.
          </p>
          <h2>About us</h2>
          <p>
            About how a moderator, an editor or this site treated you; about a promise that we did not keep; about a wrong use
            of our own rules. Say what happened, when, and what would put it right.
          </p>
          <h2>What we do with it</h2>
          <ul>
            <li>
              An editor reads it and tells you that it is here, within {counted(promiseWorkingDays, "working day")}. If it is
              about an editor, another one does, or an administrator.
            </li>
            <li>Nobody looks into a complaint about themselves.</li>
            <li>
              You get an answer in words within 20 working days: what we found, what we change, and why if we change nothing. If
              it takes longer, we tell you before that day, and say until when.
            </li>
            <li>We keep what you wrote and what we answered for as long as it is needed, and show it to nobody else.</li>
          </ul>
          <h2>About your data</h2>
          <p>
            A complaint about how we use what we know of you is acknowledged within 30 days, as the law asks, and answered
            without undue delay. <a href="/about/privacy">What we keep about you</a>, and how to reach the regulator, is told
            there.
          </p>
        </div>
        <Contact about="a complaint: begin the subject with that word, so that it is found at once" />
      </div>
    </>
  );
}
