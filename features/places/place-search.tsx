import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";

type PlaceSearchProps = { searched?: string };

export function PlaceSearch({ searched = "" }: PlaceSearchProps) {
  return (
    <form action="/places" method="get" aria-label="Find a place" className="flex max-w-[32rem] items-end gap-3">
      <div className="min-w-0 grow">
        <TextField
          name="q"
          id="place-search"
          type="search"
          label="Name or code of a place"
          defaultValue={searched}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      <Button variant="quiet">Find</Button>
    </form>
  );
}
