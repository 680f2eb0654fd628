import { Fragment } from "react";
import { Month } from "@/components/written-date";
import { PlaceNames } from "@/features/places/place-names";
import type { WholePlace } from "@/features/places/queries";

/** What a place was before, what it belongs to, and what it became. */
export function LineageLine({ place }: { place: WholePlace }) {
  const { above, wasBefore, became, endedOn } = place;
  const years = [...new Set(wasBefore.map(({ happenedOn }) => happenedOn))];
  return (
    <div className="mt-1 grid gap-1">
      {above.length > 0 ? (
        <p>
          Part of{" "}
          {above.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index === 0 ? "" : ", "}
              <a href={`/places/${slug}`}>{name}</a>
            </Fragment>
          ))}
        </p>
      ) : null}
      {years.map((day) => (
        <p key={day}>
          Includes the former <PlaceNames places={wasBefore.filter(({ happenedOn }) => happenedOn === day)} />, to{" "}
          {day.slice(0, 4)}
        </p>
      ))}
      {became[0] ? (
        <p>
          Became part of <PlaceNames places={became} /> in <Month at={became[0].happenedOn} />
        </p>
      ) : null}
      {endedOn && became.length === 0 ? (
        <p>
          Until <Month at={endedOn} />
        </p>
      ) : null}
    </div>
  );
}
