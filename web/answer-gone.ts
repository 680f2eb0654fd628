import { requests } from "@/lib/log";

/** For a page that says what became of something: "it was here, and is not any more", as machines are told. */
export const answerGone = () => requests.getStore()?.answerWith(410, {});
