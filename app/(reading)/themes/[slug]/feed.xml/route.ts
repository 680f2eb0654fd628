import { notesFeed } from "@/app/(reading)/feeds";

export async function GET(request: Request, { params }: RouteContext<"/themes/[slug]/feed.xml">) {
  const { slug } = await params;
  return notesFeed(request, { theme: slug }, `/themes/${slug}`);
}
