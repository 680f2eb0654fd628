import { done } from "@/demo/founding";
import { postsOf2018 } from "@/demo/posts/2018";
import { postsOf2019 } from "@/demo/posts/2019";
import { highlightsOf2018 } from "@/demo/posts/highlights-of-2018";
import { reports } from "@/demo/reports";
import type { ToldPost } from "@/demo/telling";
import { known, type World } from "@/demo/world";
import { publishPost } from "@/features/posts/commands";
import { addReport } from "@/features/reports/commands";
import { ukMoment } from "@/lib/dates";

export async function tellReports(world: World) {
  const editor = known(world.people, "morwenna-quick");
  for (const { illustrative, place, externalUrl, views, inquiry, ...report } of reports) {
    const made = done(
      await addReport(editor, {
        ...report,
        externalUrl: externalUrl ?? null,
        views: views ?? null,
        placeId: place ? known(world.places, place) : null,
        inquiryId: inquiry ? world.inquiryId : null,
        isIllustrative: illustrative,
      }),
    );
    world.reports.set(report.slug, made.id);
  }
}

export async function tellPosts(world: World) {
  for (const told of [highlightsOf2018, ...postsOf2018, ...postsOf2019]) await tellPost(world, told);
}

async function tellPost(world: World, told: ToldPost) {
  const [day = "", time = ""] = told.published.split("T");
  const publishAt = ukMoment(day, time);
  const made = done(
    await publishPost(known(world.people, told.author), {
      slug: told.slug,
      kind: told.kind,
      title: told.title,
      lede: told.lede,
      body: told.body,
      pull: told.pull,
      next: told.next,
      placeId: told.place ? known(world.places, told.place) : null,
      questionId: told.question ? known(world.questions, told.question) : null,
      reportId: told.report ? known(world.reports, told.report) : null,
      inquiryId: told.inquiry ? world.inquiryId : null,
      isIllustrative: told.illustrative,
      cards: (told.cards ?? []).map(({ theme, place, ...card }) => ({
        ...card,
        themeId: theme ? known(world.themes, theme) : null,
        placeId: place ? known(world.places, place) : null,
      })),
      publishAt,
    }),
  );
  await world.ageing.age("posts", made.id, publishAt);
  world.posts.set(told.slug, made.id);
}
