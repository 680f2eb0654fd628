import { buttonLook } from "@/components/button-look";

/**
 * Out of a page at once, for whoever must not be seen reading it: a link, which public/leaving.js makes faster and quieter.
 * First in the main part, whose height it stays in sight for; where a window is low it stays at the top and covers nothing.
 */
export function LeaveQuickly() {
  return (
    <>
      <script async src="/leaving.js" />
      <div
        data-sticky="top"
        className="no-print z-10 -mx-4 -mt-6 flex flex-wrap items-center justify-end gap-x-4 bg-paper px-4 py-2 font-ui text-ui md:-mx-6 md:px-6 [@media(min-height:25rem)]:sticky [@media(min-height:25rem)]:top-0"
      >
        <p role="status" data-leaving-said="" />
        <a href="https://www.bbc.co.uk/weather" rel="noreferrer nofollow" data-leave="" className={buttonLook("danger")}>
          Leave this page quickly
        </a>
      </div>
      <p className="no-print mb-6 ml-auto max-w-measure font-ui sm:text-right text-small text-ink-3">
        It opens the weather on the BBC’s site at once
        <span className="by-leaving">, and so does pressing Shift three times</span>. Your browser may still keep this visit in
        its history.
      </p>
    </>
  );
}
