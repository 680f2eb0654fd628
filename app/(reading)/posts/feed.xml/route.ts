import { postsFeed } from "@/app/(reading)/feeds";

export const GET = (request: Request) => postsFeed(request, "/posts");
