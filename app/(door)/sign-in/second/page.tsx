import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading";
import { getFactors } from "@/features/factors/queries";
import { SetUpFactor } from "@/features/factors/set-up-factor";
import { ShowFactor } from "@/features/factors/show-factor";
import { ContinueAsForm } from "@/features/members/continue-as-form";
import { isInvented } from "@/features/members/sign-in-queries";
import { sameSitePath } from "@/lib/same-site-path";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Confirm that it is you",
  description: "The second step of signing in, and the step before dangerous deeds.",
  robots: { index: false },
};

const why = {
  role: "What staff can see and do begins with a second factor, shown once a day.",
  deed: "What you are about to do is hard to undo, so we ask for a second factor again.",
  none: "Staff show a second factor besides the code from their email. You have not set one up yet.",
};

export default async function SecondFactorPage({ searchParams }: PageProps<"/sign-in/second">) {
  const { next: wanted } = await searchParams;
  const next = sameSitePath(wanted, "/me");
  const member = await currentMember(next);
  const [factors, invented] = await Promise.all([getFactors(member), isInvented(member)]);
  const isSetUp = factors.hasAny || invented;
  return (
    <>
      <PageHeading
        title={isSetUp ? "Confirm that it is you" : "Set up a second factor"}
        lede={isSetUp ? why[member.waitingRole ? "role" : "deed"] : why.none}
      />
      {invented ? (
        <div className="mb-12">
          <ContinueAsForm
            next={next}
            people={[
              {
                id: member.id,
                name: member.name,
                post: "",
                role: "One of the demonstration’s people: this is their whole proof.",
              },
            ]}
          />
        </div>
      ) : null}
      {factors.hasAny ? <ShowFactor factors={factors} next={next} /> : null}
      {isSetUp ? null : <SetUpFactor next={next} hasJustSignedIn={factors.nextStepToAdd === "ready"} />}
    </>
  );
}
