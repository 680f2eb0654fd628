/** What stands beside the places and is none of them: /places/compare. Postgres lets no place take one of these either. */
export const pagesAmongPlaces: readonly string[] = ["compare", "new"];
