/** The same words wherever they are explained. */
export function StandingMeans() {
  return (
    <ul className="grid max-w-measure list-disc gap-2 pl-6">
      <li>
        <strong>One place</strong>: nobody elsewhere has said that they saw it too. <strong>A few places</strong>: two to four,
        the note’s own with them. <strong>Many places</strong>: five or more. A place counts once, when somebody there saw the
        same, built on it or used it.
      </li>
      <li>
        <strong>Contested</strong>: somewhere it went another way. One place is enough, however many agree: read “Different
        here” first.
      </li>
      <li>
        <strong>Not looked at since</strong>: two years after a note was published, or looked at again, its author or an editor
        should say whether it is still true. Nobody has.
      </li>
      <li>You read what can be said from what you may read. It is never a score, and no place is compared with another.</li>
    </ul>
  );
}
