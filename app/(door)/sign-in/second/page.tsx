import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading";
import { ContinueAsForm } from "@/features/members/continue-as-form";
import { isInvented } from "@/features/members/sign-in-queries";
import { sameSitePath } from "@/lib/same-site-path";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Confirm that it is you",
  description: "The second step of signing in, and the step before dangerous deeds.",
  robots: { index: false },
};

export default async function SecondFactorPage({ searchParams }: PageProps<"/sign-in/second">) {
  const { next: wanted } = await searchParams;
  const next = sameSitePath(wanted, "/me");
  const member = await currentMember(next);
  return (
    <>
      <PageHeading
        title="Confirm that it is you"
        lede="Staff, and whoever changes something that is hard to undo, show a second factor."
      />
      {(await isInvented(member)) ? (
        <ContinueAsForm next={next} people={[{ id: member.id, name: member.name, post: "", role: "" }]} />
      ) : null}
    </>
  );
}
