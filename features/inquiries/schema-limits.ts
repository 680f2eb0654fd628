export const mostName = 200;
export const mostAbout = 2000;
export const mostPlaces = 60;
