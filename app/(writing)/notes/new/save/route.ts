import { saveByItself } from "@/features/notes/saved-by-itself";

export const POST = saveByItself;
