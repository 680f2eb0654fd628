import { expect, test } from "vitest";
import { timeLeftInWords, waitingInWords } from "@/features/contributions/in-words";

const monday = new Date("2018-12-03T10:00:00Z");
const sentAt = new Date("2018-12-03T09:12:00Z");

test("what waits says when it was sent, its turn, and the promise", () => {
  const promisedAt = new Date("2018-12-04T17:00:00Z");
  expect(waitingInWords({ sentAt, promisedAt, before: 1 }, monday)).toBe(
    "Sent 9:12. Second in the queue. You will hear by 5pm tomorrow.",
  );
  expect(waitingInWords({ sentAt, promisedAt, before: 10 }, new Date("2018-12-05T10:00:00Z"))).toBe(
    "Sent 3 December 2018, 9:12. Number 11 in the queue. You should have heard by now: it is late, and not forgotten.",
  );
});

test("the time left is said, and the time past", () => {
  expect(timeLeftInWords(new Date("2018-12-03T13:00:00Z"), monday)).toBe("3 hours left");
  expect(timeLeftInWords(new Date("2018-12-03T08:00:00Z"), monday)).toBe("2 hours past the promise");
});
