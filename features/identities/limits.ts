/** How long somebody may take at their provider. */
export const minutesAtTheProvider = 10;
/** How long somebody new may take to say their name afterwards. */
export const minutesToSayAName = 60;
