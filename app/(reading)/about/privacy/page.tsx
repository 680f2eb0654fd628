import { Contact } from "@/app/(reading)/about/contact";
import { WhatWeKeep } from "@/app/(reading)/about/privacy/what-we-keep";
import { PageHeading } from "@/components/page-heading";
import { pageMetadata } from "@/web/page-metadata";

export const generateMetadata = () =>
  pageMetadata({
    title: "Privacy",
    description:
      "What is kept about you, why and for how long; the cookies, of which there are few; your rights, and how to complain.",
    path: "/about/privacy",
  });

export default function PrivacyPage() {
  return (
    <>
      <PageHeading
        kicker={<a href="/about">About</a>}
        title="Privacy"
        lede="You can read everything public here without telling us anything. We do not count you, follow you or sell anything about you."
      />
      <div className="grid gap-12">
        <WhatWeKeep />
        <div className="prose">
          <h2>People in stories</h2>
          <p>
            People in stories come before the people telling them. Notes must not let anybody be recognised who has not agreed.
            Authors answer a care check for each note, and an editor reads it before it is published. If you recognise yourself,
            tell us: we take it down first and talk afterwards.
          </p>
          <h2>How you are named</h2>
          <p>
            For each thing you write you choose your name, your role, your organisation, or “a partner in this place”. Staff
            still know who wrote it. Other readers do not, and are not told by another way.
          </p>
          <h2>Cookies</h2>
          <p>
            Only those that are strictly needed, so there is nothing to agree to. When you sign in, one cookie keeps you signed
            in for up to 30 days, or until you sign out. While you sign in, another ties the code to your browser for a few
            minutes. Your choice of light or dark stays on your device and is never sent to us. Nothing is loaded from another
            company.
          </p>
          <p>
            While you write a note it is saved for you alone, and earlier versions of it with it. What could not be saved is
            kept on your device until it can be, for a month at most; nobody else who signs in there is shown it.
          </p>
          <h2>Why we may keep it</h2>
          <p>
            We keep your account and your words because you asked us to publish them: that is our legitimate interest in running
            a place to learn together. We keep the record of decisions so that they can be explained. Nobody is decided about by
            a program alone.
          </p>
          <h2>Your rights</h2>
          <p>
            You may ask for a copy of what we keep about you, have it corrected or erased, take it elsewhere, or object to our
            using it. You may withdraw what you wrote at any time. Write to us as below; we answer within one month, and it
            costs nothing.
          </p>
          <h2>If you want to complain</h2>
          <p>
            Tell us first if you can: we acknowledge a complaint within 30 days and say what we found. You may also go to the{" "}
            <a href="https://ico.org.uk/make-a-complaint/" rel="noopener">
              Information Commissioner’s Office
            </a>{" "}
            at any time.
          </p>
        </div>
        <Contact about="your data, or a page that says too much about somebody" />
      </div>
    </>
  );
}
