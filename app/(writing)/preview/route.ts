import { markdown } from "@/lib/markdown";
import { Refusal } from "@/lib/refusal";
import { type Limit, ofAPerson, withinLimits } from "@/web/limits";
import { bodyText } from "@/web/posted-body";
import { isSameOrigin } from "@/web/same-origin";
import { currentViewer } from "@/web/viewer";

// The longest field that is written here, a post, has so many characters; more would cost the processor too much.
const mostCharacters = 20_000;
const mostBytes = 2 * mostCharacters;

const previews: Limit = {
  name: "previews-of-a-person",
  times: 200,
  minutes: 5,
  words: "That were very many previews.",
  of: ofAPerson,
};

/** What is being written, as its page will show it. Nothing is kept. */
export async function POST(request: Request) {
  if (!isSameOrigin(request.headers)) return said("Previews are shown on our own pages alone.", 403);
  const viewer = await currentViewer();
  if (!viewer) return said("You have been signed out. Sign in again in another tab; your words are still here.", 401);
  const text = await bodyText(request, mostBytes);
  if (text === null || text.length > mostCharacters)
    return said("This is too long for a preview. Your words are still here.", 413);
  const html = await withinLimits([previews], { viewer, input: null }, async () => markdown(text));
  if (html instanceof Refusal) return said(html.message, 429);
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}

const said = (words: string, status: number) => new Response(words, { status });
