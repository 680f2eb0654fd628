import { notesFeed } from "@/app/(reading)/feeds";

export async function GET(request: Request, { params }: RouteContext<"/questions/[slug]/feed.xml">) {
  const { slug } = await params;
  return notesFeed(request, { question: slug }, `/questions/${slug}`);
}
