export const mostPlaces = 20;
export const mostAbout = 1200;
export const mostReadingDays = 14;
