import sharp from "sharp";

/** The tally of note 11, from its own figures. */
export const tallyOfVisits = async () =>
  Buffer.from(
    [
      "when,how people heard of the visit,first visits,nobody at home",
      "six weeks before the calls,a letter,40,22",
      "six weeks with the calls,a letter and a call the day before,26,4",
      "six weeks with the calls,a letter alone (the number was dead),12,5",
      "",
    ].join("\r\n"),
  );

/** The seating plan of note 7, seen from above: two desks that touch, two chairs, two computers, and a sheet on the wall. No letters: a machine may have none. */
export const seatingPlan = () =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600" width="960" height="600">
      <rect width="960" height="600" fill="#F8FBFA"/>
      <path d="M60 540V60H900V540" fill="none" stroke="#0D2126" stroke-width="10"/>
      <path d="M60 540H330M510 540H900" stroke="#0D2126" stroke-width="10"/>
      <path d="M330 540A180 180 0 0 1 510 360" fill="none" stroke="#798887" stroke-width="3" stroke-dasharray="8 8"/>
      <rect x="390" y="52" width="180" height="16" fill="#F4D950" stroke="#0D2126" stroke-width="3"/>
      <g fill="#E1F4F3" stroke="#08575A" stroke-width="5">
        <rect x="200" y="170" width="280" height="130"/><rect x="480" y="170" width="280" height="130"/>
      </g>
      <g fill="#08575A"><rect x="285" y="190" width="110" height="14"/><rect x="565" y="190" width="110" height="14"/></g>
      <g fill="#D3DBD7" stroke="#3B5054" stroke-width="5"><circle cx="340" cy="350" r="40"/><circle cx="620" cy="350" r="40"/></g>
      <path d="M395 350C440 320 520 320 565 350" fill="none" stroke="#304F8A" stroke-width="5"/>
      <path d="M385 330l6 24 24 -8M575 330l-6 24 -24 -8" fill="none" stroke="#304F8A" stroke-width="5"/>
    </svg>`),
  )
    .png()
    .toBuffer();
