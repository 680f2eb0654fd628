/**
 * Whether this page is the answer to a form that was sent without scripts: then it holds what somebody wrote, and leads
 * nowhere else, whoever has been signed out meanwhile. The proxy says so.
 */
export const isAnswerToForm = (headers: Pick<Headers, "get">) => headers.get("x-method") === "POST";
