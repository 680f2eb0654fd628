import { fileByItself } from "@/features/notes/file-by-itself";

export const POST = fileByItself;
