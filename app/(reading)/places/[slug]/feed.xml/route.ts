import { notesFeed } from "@/app/(reading)/feeds";

export async function GET(request: Request, { params }: RouteContext<"/places/[slug]/feed.xml">) {
  const { slug } = await params;
  return notesFeed(request, { place: slug }, `/places/${slug}`);
}
