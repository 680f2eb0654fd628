import { z } from "zod";

export const mostFollowed = 200;

export const followSchema = z.object({ place: z.uuid({ error: "This place cannot be followed." }) });
