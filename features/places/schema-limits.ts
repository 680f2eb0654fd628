export const mostInSentence = 220;
