/** The site itself, where a deed is about no one thing in it. */
export const theSite = "00000000-0000-0000-0000-000000000000";
