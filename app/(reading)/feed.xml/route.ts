import { wholeFeed } from "@/app/(reading)/feeds";

export const GET = (request: Request) => wholeFeed(request, "/");
