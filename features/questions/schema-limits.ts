export const mostQuestion = 200;
export const mostWhy = 800;
export const mostToday = 4000;
export const mostGrounds = 20;
