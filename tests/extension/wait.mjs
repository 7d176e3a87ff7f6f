/** Asks again until the answer is true, and gives it. The limit is for a test that has gone wrong. */
export async function patiently(ask, limit = 30_000) {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${ask}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}
