/** How long a code and its link work. */
export const signInMinutes = 10;
/** Wrong codes, the right one included. */
export const triesOfACode = 5;
/** Letters to one address within the minutes above, from one network: nobody uses up another's. */
export const lettersFromANetwork = 3;
/** The same from wherever they are asked for. */
export const lettersToAnAddress = 20;
/** How long somebody new may take to say their name after the code was right. */
export const minutesToSayAName = 60;
/** How long the two codes of a change of address work. */
export const minutesToChangeEmail = 10;
/** How long the code works that closes an account. */
export const minutesToClose = 10;
