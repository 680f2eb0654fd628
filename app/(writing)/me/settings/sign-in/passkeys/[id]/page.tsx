import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { trail } from "@/app/(writing)/me/settings/sign-in/ready-to-add";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { PasskeyEditForm } from "@/features/factors/passkey-edit-form";
import { getFactors } from "@/features/factors/queries";
import { RemovePasskey } from "@/features/factors/remove-passkey";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "A passkey", description: "Rename or remove a passkey." };

type Props = { params: Promise<{ id: string }> };

export default async function PasskeyPage({ params }: Props) {
  const { id } = await params;
  const here = `/me/settings/sign-in/passkeys/${id}`;
  const { passkeys, can, isLastOfStaff } = await getFactors(await currentMember(here));
  const passkey = passkeys.find((one) => one.id === id) ?? notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here="A passkey" />
      <PageHeading title={<span className="wrap-anywhere">{passkey.name}</span>} />
      <div className="grid gap-12">
        <PasskeyEditForm id={id} name={passkey.name} />
        <RemovePasskey id={id} here={here} isLastOfStaff={isLastOfStaff} canRemove={can.remove} />
      </div>
    </>
  );
}
