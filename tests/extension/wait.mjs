/** How long one question may take: a page that is left meanwhile never answers. */
const LONGEST = 5_000;

/** Asks again until the answer is true, and gives it. The limit is for a test that has gone wrong. */
export async function patiently(ask, limit = 60_000) {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await Promise.race([ask(), after(LONGEST)]);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${ask}`);
    await after(30);
  }
}

function after(time) {
  return new Promise((done) => setTimeout(done, time));
}
