import { fieldWords } from "@/features/notes/in-words";
import type { PersonalDetail } from "@/features/notes/personal-detail";

type PersonalDetailListProps = {
  details: readonly PersonalDetail[];
  /** Where the fields stand, up to their names: "#note-", or "/notes/a-note/edit#note-". Without it nothing leads there. */
  fieldsAt?: string;
  level?: 2 | 3;
};

/** What could point to a person, as questions: whoever reads them decides. Nothing where there is nothing. */
export function PersonalDetailList({ details, fieldsAt, level = 2 }: PersonalDetailListProps) {
  if (details.length === 0) return null;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby="personal-details" className="max-w-content border-l-4 border-gorse bg-gorse-wash p-4 sm:px-6">
      <Heading id="personal-details" className="text-h3">
        Could this point to a person?
      </Heading>
      <p className="mt-2 max-w-measure font-ui text-ui">
        These are only patterns in the words: some will be nobody, and some people they do not find.
      </p>
      <ul className="mt-2 font-ui text-ui">
        {details.map(({ kind, text, field, at }) => (
          <li key={`${field} ${at}`} className="border-t border-line py-2 wrap-anywhere">
            {looksLike[kind]}: “<strong>{text}</strong>” in{" "}
            <FieldName name={fieldWords[field.split(".")[0] ?? ""] ?? field} at={fieldsAt && fieldsAt + field} />. Is it meant
            to be there?
          </li>
        ))}
      </ul>
    </section>
  );
}

const looksLike: Record<PersonalDetail["kind"], string> = {
  name: "Looks like a name",
  email: "Looks like somebody’s email address",
  phone: "Looks like a phone number",
  address: "Looks like somebody’s address",
  postcode: "Looks like a whole postcode",
  "birth-date": "Could be a date of birth",
  "nhs-number": "Looks like an NHS number",
  "ni-number": "Looks like a National Insurance number",
};

function FieldName({ name, at }: { name: string; at?: string }) {
  return at ? <a href={at}>{name}</a> : name;
}
