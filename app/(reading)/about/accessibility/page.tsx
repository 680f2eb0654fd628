import { Contact } from "@/app/(reading)/about/contact";
import { PageHeading } from "@/components/page-heading";
import { pageMetadata } from "@/web/page-metadata";

export const generateMetadata = () =>
  pageMetadata({
    title: "Accessibility",
    description: "What we aim for, how we test it, what we know is not right yet, and how to tell us.",
    path: "/about/accessibility",
  });

export default function AccessibilityPage() {
  return (
    <>
      <PageHeading
        kicker={<a href="/about">About</a>}
        title="Accessibility"
        lede="We want everybody to be able to read, write and decide here. This page says how far we are, and where we are not there yet."
      />
      <div className="grid gap-12">
        <div className="prose">
          <h2>What you should be able to do</h2>
          <ul>
            <li>Read every public page, and send every form, with JavaScript switched off.</li>
            <li>Use everything by keyboard alone, and always see where you are.</li>
            <li>Zoom to 400%, or use a screen 320 pixels wide, without scrolling sideways.</li>
            <li>Choose light or dark, or follow your device. Nothing moves if you asked your device for less motion.</li>
            <li>Listen with a screen reader: headings, lists, labels and messages are marked as what they are.</li>
            <li>Tell groups and states apart without colour. They always carry their word as well.</li>
            <li>Sign in without solving a puzzle. The code we email can be pasted.</li>
            <li>Print any page in black on white.</li>
          </ul>
          <h2>How far we are</h2>
          <p>
            We aim for level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. We believe that this site partially
            conforms: it was built for AA, but nobody outside the team has examined it yet, and we know of the gaps below.
          </p>
          <h2>How we test</h2>
          <p>
            With every change a program walks through the site in a real browser, in light and dark and at the widths of a phone
            and of a desk. It uses the keyboard alone and does without JavaScript. On each page it runs the axe checks for WCAG
            A and AA, and one violation stops the change. Contrast was worked out for every pair of colours that we use.
          </p>
          <p>
            Programs find perhaps a third of what troubles people. We look at the rest ourselves, with the guidelines beside us.
          </p>
          <h2>What is not right yet</h2>
          <ul>
            <li>
              We have not yet tested with people who use assistive technology every day, nor with each common screen reader.
            </li>
            <li>
              Reports that are published elsewhere may be PDF files that do not meet the standard. We put web text first, and
              for those we only keep a record. Ask us and we will help you find another form.
            </li>
            <li>Partners may link to pages and files of others, for which we cannot answer.</li>
            <li>Place silhouettes have no description, because the name of the place always stands beside them.</li>
            <li>Pages are in English only. We have no Welsh, easy-read or British Sign Language versions yet.</li>
          </ul>
          <h2>If something gets in your way</h2>
          <p>
            Tell us which page it was and what happened. If you need something from this site in another form, say which, and we
            will find a way. Where the accessibility regulations for public bodies apply and our answer does not satisfy you,
            the{" "}
            <a href="https://www.equalityadvisoryservice.com/" rel="noopener">
              Equality Advisory and Support Service
            </a>{" "}
            can help.
          </p>
        </div>
        <Contact about="anything that is hard to use" />
      </div>
    </>
  );
}
