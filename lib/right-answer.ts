/** What a library made of an answer from outside, or null: it throws for every wrong one, whatever is wrong with it. */
export async function rightAnswer<T extends { verified: boolean }>(verify: () => Promise<T>): Promise<T | null> {
  try {
    const answer = await verify();
    return answer.verified ? answer : null;
  } catch {
    return null;
  }
}
