/** The kinds of posts, as readers see them. */
export const kindWords = { highlights: "Highlights", story: "Story", announcement: "Announcement" } as const;
