import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { countOnDesk } from "@/features/desk/queries";
import { counted } from "@/lib/counts";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "The desk", description: "What the editors write.", robots: { index: false } };

export default async function DeskPage() {
  const counts = await countOnDesk(await currentMember("/desk"));
  if (!counts) notFound();
  const rooms = [
    {
      name: "Questions",
      href: "/desk/questions",
      new: "Ask a question",
      stands: `${counted(counts.questions, "question")}, ${counts.openQuestions} of them open`,
      about: "Ask, say where a question stands and what we think today, with what it rests on.",
    },
    {
      name: "Patterns",
      href: "/desk/patterns",
      new: "Begin a pattern",
      stands: `${counted(counts.publishedPatterns, "published pattern")}, ${counted(counts.draftPatterns, "draft")}`,
      about: "Claims from two places or more, with what speaks against them and where they may not hold.",
    },
    {
      name: "Grand challenges",
      href: "/desk/challenges",
      new: "Open a challenge",
      stands: `${counted(counts.challenges, "challenge")}, ${counted(counts.openMissions, "mission")} still to be answered`,
      about: "A place’s challenge, its missions, and how each was answered.",
    },
    {
      name: "Inquiries",
      href: "/desk/inquiries",
      new: "Open an inquiry",
      stands: counted(counts.inquiries, "inquiry", "inquiries"),
      about: "Work over years, to which notes, stories and reports belong.",
    },
    {
      name: "Workshops",
      href: "/desk/workshops",
      new: "Begin a workshop",
      stands: `${counted(counts.publishedWorkshops, "published workshop")}, ${counted(counts.draftWorkshops, "draft")}`,
      about: "When and where, what was asked, what people said, and the notes that came of it.",
    },
    {
      name: "Places",
      href: "/admin/places",
      stands: "Every place there is and was",
      about: "Rename, re-code, merge, split and end them: every address leads on, and nothing that was written is lost.",
    },
  ];
  return (
    <>
      <PageHeading title="The desk" kicker="For editors" lede="What the network says in its own name." />
      <ul className="max-w-content border-t border-line">
        {rooms.map((room) => (
          <li key={room.href} className="border-b border-line py-4">
            <h2 className="text-h3">
              <a href={room.href}>{room.name}</a>
            </h2>
            <p className="mt-1 max-w-measure text-ink-2">{room.about}</p>
            <p className="mt-1 flex flex-wrap items-center gap-x-6 font-ui text-ui text-ink-3">
              <span className="inline-block first-letter:uppercase">{room.stands}</span>
              {"new" in room ? (
                <a href={`${room.href}/new`} className="inline-flex min-h-target items-center">
                  {room.new}
                </a>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-6 font-ui text-ui">
        <a href="/desk/synonyms" className="inline-flex min-h-target items-center">
          Words that mean the same, for searching
        </a>
      </p>
    </>
  );
}
