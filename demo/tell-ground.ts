import { getMember } from "@/db/member";
import { behaviourSet } from "@/demo/behaviours";
import { challenge, inquiry } from "@/demo/challenge";
import { done } from "@/demo/founding";
import { organisations } from "@/demo/organisations";
import { moderatedPlaces, people } from "@/demo/people";
import { questions } from "@/demo/questions";
import { themes } from "@/demo/themes";
import { known, type World } from "@/demo/world";
import { addBehaviourSet } from "@/features/behaviours/commands";
import { openChallenge, openInquiry } from "@/features/challenges/commands";
import { foundMember } from "@/features/members/commands";
import { foundOrganisation } from "@/features/organisations/commands";
import { askQuestion } from "@/features/questions/commands";
import { addTheme } from "@/features/themes/commands";
import { ukMoment } from "@/lib/dates";

const founder = { house: "founder" } as const;

export async function tellPeople(world: World) {
  for (const { key, name, kind, about, places, illustrative } of organisations) {
    const { id } = done(
      await foundOrganisation(founder, { slug: key, name, kind, about, isIllustrative: illustrative, placeSlugs: places }),
    );
    world.organisations.set(key, id);
  }
  for (const person of people) {
    const membership = person.organisation
      ? { organisationId: known(world.organisations, person.organisation), isLead: person.lead ?? false }
      : person.askedToJoin && {
          organisationId: known(world.organisations, person.askedToJoin.organisation),
          askedWith: person.askedToJoin.words,
        };
    const { name, email, jobTitle, about, staff } = person;
    const { id } = done(
      await foundMember(founder, {
        name,
        email,
        jobTitle,
        about,
        staffRole: staff ?? null,
        isIllustrative: true,
        looksAfter: moderatedPlaces[person.key]?.map((place) => known(world.places, place)),
        ...(membership ? { membership } : {}),
      }),
    );
    const member = await getMember(founder, id);
    if (member) world.people.set(person.key, member);
  }
}

/** What notes are tagged with and belong to. */
export async function tellFrame(world: World) {
  const editor = known(world.people, "morwenna-quick");
  for (const { key, name, about } of themes) world.themes.set(key, done(await addTheme(editor, { slug: key, name, about })).id);
  for (const { id, number } of done(await addBehaviourSet(editor, behaviourSet)).behaviours) world.behaviours.set(number, id);
  for (const { number, slug, question, whyItMatters, state, today, place, asked } of questions) {
    const made = done(
      await askQuestion(editor, {
        slug,
        question,
        whyItMatters,
        state,
        today: today ?? "",
        placeId: place ? known(world.places, place) : null,
        askedOn: asked,
        isIllustrative: true,
      }),
    );
    world.questions.set(number, made.id);
    await world.ageing.age("questions", made.id, ukMoment(asked, "10:00"));
  }
  const { place, missions, ...words } = challenge;
  const opened = done(
    await openChallenge(editor, {
      ...words,
      placeId: known(world.places, place),
      missions: missions.map(({ answer, answered, ...mission }) => ({
        ...mission,
        answer: answer ?? null,
        answered: answered ?? "",
      })),
      isIllustrative: true,
    }),
  );
  world.challengeId = opened.id;
  const { slug, name, about, from } = inquiry;
  world.inquiryId = done(await openInquiry(editor, { slug, name, about, startedOn: `${from}-01` })).id;
}
