import { shared } from "@/lib/shared";

const heart = shared("worker-heart", () => ({ beatAt: 0 }));
const patience = 15_000;

/** The worker says that it is alive: it asked Postgres for work and had an answer. */
export function beat() {
  heart.beatAt = Date.now();
}

export const isBeating = () => Date.now() - heart.beatAt < patience;
