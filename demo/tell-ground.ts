import { v7 } from "uuid";
import { getMember } from "@/db/member";
import { behaviourSet } from "@/demo/behaviours";
import { challenge, inquiry } from "@/demo/challenge";
import { done } from "@/demo/founding";
import { organisations } from "@/demo/organisations";
import { moderatedPlaces, people } from "@/demo/people";
import { questions } from "@/demo/questions";
import type { ToldChallenge } from "@/demo/telling";
import { themes } from "@/demo/themes";
import { known, type World } from "@/demo/world";
import { addBehaviourSet } from "@/features/behaviours/commands";
import { openChallenge } from "@/features/challenges/commands";
import { answerMark } from "@/features/challenges/lock-challenge";
import { addMission, answerMission } from "@/features/challenges/missions";
import { openInquiry } from "@/features/inquiries/commands";
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
  for (const { key, name, about, sensitive = false } of themes)
    world.themes.set(key, done(await addTheme(editor, { slug: key, name, about, isSensitive: sensitive })).id);
  for (const { id, number } of done(await addBehaviourSet(editor, behaviourSet)).behaviours) world.behaviours.set(number, id);
  for (const { number, slug, question, whyItMatters, place, asked } of questions) {
    const made = done(
      await askQuestion(editor, {
        slug,
        question,
        whyItMatters,
        placeId: place ? known(world.places, place) : null,
        askedOn: asked,
        isIllustrative: true,
      }),
    );
    world.questions.set(number, made.id);
    await world.ageing.age("questions", made.id, ukMoment(asked, "10:00"));
  }
  const { place, missions, ...words } = challenge;
  const projects = words.projects.map(({ stopped = "", ...project }) => ({ ...project, stopped }));
  const placeId = known(world.places, place);
  const opened = done(await openChallenge(editor, { ...words, projects, placeId, isIllustrative: true }));
  world.challengeId = opened.id;
  for (const mission of missions) await tellMission(world, opened.id, mission);
  const { slug, name, about, from } = inquiry;
  const placeIds = inquiry.places.map((key) => known(world.places, key));
  const years = { startedOn: `${from}-01`, endedOn: null };
  world.inquiryId = done(await openInquiry(editor, { slug, name, about, ...years, placeIds, isIllustrative: false })).id;
}

async function tellMission(world: World, challengeId: string, { answer, ...mission }: ToldChallenge["missions"][number]) {
  const editor = known(world.people, "morwenna-quick");
  const id = v7();
  done(await addMission(editor, { id, challengeId, ...mission }));
  if (!answer) return;
  const given = { answer: answer.is, answered: answer.why, answeredOn: answer.on };
  done(await answerMission(editor, { id, seen: unanswered, ...given }));
}

const unanswered = answerMark({ answer: null, answered: null, answeredOn: null });
