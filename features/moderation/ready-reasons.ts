/** What is said most often when something goes back; a beginning, to be made one's own. */
export const readyReasons = [
  {
    name: "Somebody could be recognised",
    words: "A reader could recognise somebody in this. Please change or leave out the details, and send it again.",
  },
  { name: "Not clear where or when", words: "It is not clear yet where this happened, or when. One line would settle it." },
  { name: "Said already", words: "Much the same has been said here already. What was different where you are?" },
  { name: "An advertisement", words: "This reads like an advertisement. Say what you saw, and it can be published." },
  {
    name: "Fair point, unfair words",
    words: "The point is fair; the words about other people are not. Make the first without the second, and send it again.",
  },
] as const;
