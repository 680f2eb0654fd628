import { Disclosure } from "@/components/disclosure";
import { PageHeading } from "@/components/page-heading";
import { listInvitationsTo } from "@/features/invitations/queries";
import { JoinForm } from "@/features/members/join-form";
import { AskForm } from "@/features/memberships/ask-form";
import { FindOrganisation } from "@/features/memberships/find-organisation";
import { FirstSteps } from "@/features/memberships/first-steps";
import { StandingList } from "@/features/memberships/standing-list";
import {
  listOrganisationsByDomain,
  listOrganisationsToAsk,
  listOwnPlaces,
  listStandings,
} from "@/features/memberships/standing-queries";
import { WhatHappened } from "@/features/memberships/what-happened";
import { NoteRow } from "@/features/notes/note-row";
import { listNotesFromOwnPlaces } from "@/features/notes/queries";
import { asTyped } from "@/lib/as-typed";
import { dayInWords } from "@/lib/dates";
import type { currentMember } from "@/web/viewer";

type WelcomeInProps = {
  member: Awaited<ReturnType<typeof currentMember>>;
  asked: Record<string, string | string[] | undefined>;
};

/** First which organisation, then what to do. Whoever has one already finds the rest below. */
export async function WelcomeIn({ member, asked }: WelcomeInProps) {
  const text = (name: string) => (typeof asked[name] === "string" ? asTyped(asked[name]).trim().slice(0, 100) : "");
  const searched = text("q");
  const [standings, invitations, byDomain, places, notes, found] = await Promise.all([
    listStandings(member),
    listInvitationsTo(member),
    listOrganisationsByDomain(member),
    listOwnPlaces(member),
    listNotesFromOwnPlaces(member, 3),
    searched ? listOrganisationsToAsk(member, searched) : [],
  ]);
  const isPartner = member.organisations.length > 0;
  const find = <FindOrganisation searched={searched} found={found} />;
  return (
    <>
      <PageHeading
        title={<span className="wrap-anywhere">Welcome, {member.name}</span>}
        lede={
          isPartner
            ? "You are signed in."
            : "You are signed in. First find your organisation: then you can write, and answer others."
        }
      />
      <div className="grid max-w-content gap-12">
        <WhatHappened
          standings={standings}
          joined={text("joined")}
          asked={text("asked")}
          takenBack={text("taken-back") !== ""}
        />
        {invitations.length > 0 ? (
          <section aria-labelledby="invited">
            <h2 id="invited" className="text-h2">
              You are invited
            </h2>
            {invitations.map(({ id, organisation, asLead, expiresAt }) => (
              <div key={id} className="mt-4 grid gap-3 border-t border-line pt-4">
                <p className="max-w-measure">
                  To <a href={`/organisations/${organisation.slug}`}>{organisation.name}</a>
                  {asLead ? ", as one of its leads" : ""}, until {dayInWords(expiresAt)}.
                </p>
                <JoinForm organisation={organisation.name} id={id} />
              </div>
            ))}
          </section>
        ) : null}
        {byDomain.length > 0 ? (
          <section aria-labelledby="by-domain">
            <h2 id="by-domain" className="text-h2">
              Your address is one of theirs
            </h2>
            {byDomain.map((organisation) => (
              <div key={organisation.id} className="mt-4">
                <AskForm organisation={organisation} inOneStep />
              </div>
            ))}
          </section>
        ) : null}
        {standings.length > 0 ? (
          <section aria-labelledby="standings">
            <h2 id="standings" className="mb-4 text-h2">
              Your organisations
            </h2>
            <StandingList standings={standings} />
          </section>
        ) : null}
        {isPartner ? null : (
          <section aria-labelledby="find">
            <h2 id="find" className="mb-2 text-h2">
              Find your organisation
            </h2>
            <p className="mb-4 max-w-measure text-ink-2">Ask to join it, and somebody there answers.</p>
            {find}
          </section>
        )}
        <section aria-labelledby="next">
          <h2 id="next" className="mb-4 text-h2">
            What to do next
          </h2>
          <FirstSteps isPartner={isPartner} places={places} />
          {notes.length > 0 ? (
            <div className="mt-8">
              <h3 className="mb-4 text-h3">From where you work: has it happened to you?</h3>
              {notes.map((note) => (
                <NoteRow key={note.id} note={note} />
              ))}
            </div>
          ) : null}
        </section>
        {isPartner ? (
          <section id="find" aria-label="Another organisation">
            <Disclosure summary="You belong to another organisation as well?" open={searched !== ""}>
              {find}
            </Disclosure>
          </section>
        ) : null}
      </div>
    </>
  );
}
