import { notesFromBarkingAndDagenham } from "@/demo/notes/barking-and-dagenham";
import { notesFromBarrow } from "@/demo/notes/barrow-in-furness";
import { notesFromCoventry } from "@/demo/notes/coventry";
import { notesFromGateshead } from "@/demo/notes/gateshead";
import { notesFromGreaterManchester } from "@/demo/notes/greater-manchester";
import { notesFromOldham } from "@/demo/notes/oldham";
import { notesFromPlymouth } from "@/demo/notes/plymouth";
import { notesFromSutton } from "@/demo/notes/sutton";
import { notesWaiting } from "@/demo/notes/waiting";
import { notesFromWigan } from "@/demo/notes/wigan";
import { notesFromYork } from "@/demo/notes/york";
import type { ToldNote } from "@/demo/telling";

/** In the order in which they were published. */
export const toldNotes: ToldNote[] = [
  ...notesFromBarkingAndDagenham,
  ...notesFromGateshead,
  ...notesFromPlymouth,
  ...notesFromYork,
  ...notesFromOldham,
  ...notesFromWigan,
  ...notesFromCoventry,
  ...notesFromSutton,
  ...notesFromBarrow,
  ...notesFromGreaterManchester,
  ...notesWaiting,
].sort((a, b) => a.published.localeCompare(b.published) || a.number - b.number);
