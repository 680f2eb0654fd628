import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { OwnDetailsForm } from "@/features/members/own-details-form";
import { getOwnDetails } from "@/features/members/own-details-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Settings", description: "Your name, your letters, and how you sign in." };

export default async function SettingsPage() {
  const member = await currentMember("/me/settings");
  const details = (await getOwnDetails(member)) ?? notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Settings" />
      <PageHeading title="Settings" />
      <div className="grid gap-16">
        <OwnDetailsForm details={details} />
        <nav aria-labelledby="more-settings" className="max-w-content">
          <h2 id="more-settings" className="text-h2">
            More settings
          </h2>
          <ul className="mt-4 border-t border-line">
            {more(details.email).map(({ href, name, about }) => (
              <li key={href} className="border-b border-line py-3 font-ui text-ui">
                <a href={href} className="inline-flex min-h-target items-center font-semibold">
                  {name}
                </a>
                <span className="block wrap-anywhere text-ink-3">{about}</span>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}

const more = (email: string) => [
  {
    href: "/me/settings/sign-in",
    name: "Sign-in and devices",
    about: "Passkeys, authenticator app, recovery codes, and where you are signed in.",
  },
  { href: "/me/settings/follows", name: "Places that you follow", about: "One email a week, when something is added there." },
  {
    href: "/me/settings/searches",
    name: "Searches that you saved",
    about: "An email when something new answers one of them.",
  },
  { href: "/me/settings/email", name: "Email address", about: `You sign in with ${email}.` },
  { href: "/me/settings/close", name: "Close my account", about: "With the choice what becomes of what you wrote." },
];
