/** How long each of a note's texts may be, in characters. */
export const fieldLimits = { title: 110, setOut: 400, worked: 1500, challenging: 1500, learned: 900, nextText: 600 } as const;
