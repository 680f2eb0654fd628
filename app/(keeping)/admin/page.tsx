import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Admin",
  description: "People, organisations, places, the record and settings.",
  robots: { index: false },
};

export default async function AdminPage() {
  const viewer = await currentViewer();
  if (viewer?.staffRole !== "administrator") notFound();
  return (
    <>
      <PageHeading title="Admin" lede="What keeps the site running. Every deed here is kept, with who did it and why." />
      <ul className="max-w-content border-t border-line">
        {rooms.map(({ name, href, about }) => (
          <li key={href} className="border-b border-line py-4">
            <h2 className="text-h3">
              <a href={href}>{name}</a>
            </h2>
            <p className="mt-1 max-w-measure text-ink-2">{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

const rooms = [
  {
    name: "People",
    href: "/admin/people",
    about: "Find somebody, see their roles and how they came by them, give, take back, suspend.",
  },
  {
    name: "Organisations",
    href: "/admin/organisations",
    about: "Add one and invite its first lead; see which have nobody who leads.",
  },
  {
    name: "Places",
    href: "/admin/places",
    about: "Rename, re-code, merge, split and end them, with what each touches shown before.",
  },
  {
    name: "The record",
    href: "/admin/audit",
    about: "Who did what, when and why: every deed that changed something, and as a file.",
  },
  {
    name: "Settings",
    href: "/admin/settings",
    about: "How soon people hear from us.",
  },
  {
    name: "Watched words",
    href: "/admin/watched-words",
    about: "Words that are looked at first, or that somebody is asked to think over, each with the reason.",
  },
] as const;
