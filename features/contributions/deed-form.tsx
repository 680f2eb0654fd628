import { type Deed, OneDeed } from "@/features/contributions/one-deed";

/** One button, one deed on one thing. Of the thing, however much of it is given here, no more than this reaches the browser. */
export function DeedForm({ item: { id, version }, ...deed }: Deed) {
  return <OneDeed item={{ id, version }} {...deed} />;
}
