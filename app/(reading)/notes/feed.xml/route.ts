import { notesFeed } from "@/app/(reading)/feeds";

export const GET = (request: Request) => notesFeed(request, {}, "/notes");
