import { buttonLook } from "@/components/button-look";
import { inputLook } from "@/components/input-look";

type SearchBoxProps = { id: string; defaultValue?: string; label: string; hint?: string };

/** A plain form; public/site.js suggests while somebody types. */
export function SearchBox({ id, defaultValue, label, hint }: SearchBoxProps) {
  return (
    <search>
      <form action="/search" className="grid max-w-content gap-2">
        <label htmlFor={id} className="font-ui text-ui font-semibold">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="max-w-measure font-ui text-ui text-ink-3">
            {hint}
          </p>
        ) : null}
        <div className="flex gap-2">
          <input
            id={id}
            name="q"
            type="search"
            list={`${id}-suggested`}
            data-suggest
            maxLength={300}
            autoComplete="off"
            defaultValue={defaultValue}
            aria-describedby={hint ? `${id}-hint` : undefined}
            className={`${inputLook(undefined)} min-h-target min-w-0 flex-1`}
          />
          <datalist id={`${id}-suggested`} />
          <button type="submit" className={buttonLook("primary")}>
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
