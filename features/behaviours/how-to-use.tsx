export function HowToUse() {
  return (
    <section aria-labelledby="how-to-use" className="border-t-2 border-ink pt-4">
      <h2 id="how-to-use" className="text-h2">
        How to use them
      </h2>
      <div className="prose mt-3">
        <p>
          Ask, do not mark. “Who can say yes here without ringing anybody?” starts a conversation. “Three out of five for
          devolved decisions” ends one.
        </p>
        <ul>
          <li>
            Take one behaviour to a meeting, and ask each person for a moment when it was present, and one when it was missing.
          </li>
          <li>In a note, name up to three: present, missing, or “we tried to grow it”.</li>
          <li>Expect partners to disagree. That is the useful part; write the disagreement down.</li>
        </ul>
        <p>
          Nothing is added up by place. A place with many notes that say “missing” has people who look closely; it has not done
          worse than a place with none. So there are no tables to be top of.
        </p>
      </div>
    </section>
  );
}
