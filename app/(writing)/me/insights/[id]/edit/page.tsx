import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { validate } from "uuid";
import { Disclosure } from "@/components/disclosure";
import { ChangePage } from "@/features/contributions/change-page";
import { DeedForm } from "@/features/contributions/deed-form";
import { NamingForm } from "@/features/contributions/naming-form";
import { sendInsightAgainAction, withdrawInsightAction } from "@/features/insights/actions";
import { InsightEditForm } from "@/features/insights/insight-edit-form";
import { nameInsightAction } from "@/features/insights/naming-actions";
import { getInsightNaming } from "@/features/insights/naming-queries";
import { getOwnInsight } from "@/features/insights/queries";
import { StandsNow } from "@/features/insights/stands-now";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change your insight", description: "New words for what you saw." };

type Props = { params: Promise<{ id: string }> };

export default async function EditInsightPage({ params }: Props) {
  const { id } = await params;
  const member = await currentMember(`/me/insights/${id}/edit`);
  const insight = validate(id) ? await getOwnInsight(member, id) : null;
  const named = insight && (await getInsightNaming(member, id));
  if (!insight || !named) notFound();
  const item = { id, version: insight.version };
  return (
    <ChangePage
      noun="insight"
      item={insight}
      standing={<StandsNow insight={insight} />}
      change={<InsightEditForm insight={insight} />}
      naming={
        <section aria-labelledby="naming" className="grid gap-4">
          <h2 id="naming" className="text-h3">
            How you are named
          </h2>
          <NamingForm action={nameInsightAction} item={named} me={{ name: member.name, jobTitle: member.jobTitle }} />
        </section>
      }
      withdraw={
        <Disclosure summary="Withdraw this insight">
          <p className="mb-4 max-w-measure">
            Nobody else will see it.{insight.can.edit ? " You can send it again from your contributions." : ""}
          </p>
          <DeedForm action={withdrawInsightAction} item={item} variant="danger">
            Withdraw it
          </DeedForm>
        </Disclosure>
      }
      sendAgain={
        <DeedForm action={sendInsightAgainAction} item={item}>
          Send it again
        </DeedForm>
      }
    />
  );
}
