/** Long work in slices: between them the page can be seen, scrolled and used. */

// In milliseconds; with what else a frame needs, a long task (50 ms) is far.
const slice = 16;

let since = 0;

/** To be awaited after each step; takes time only when the slice is used up. */
export async function yieldToPage(): Promise<void> {
  if (performance.now() - since < slice) return;
  const { port1, port2 } = new MessageChannel();
  // A message comes after what the reader has done meanwhile; a timer would come later than it has to.
  await new Promise<void>((done) => {
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
  port1.close();
  since = performance.now();
}

/** `list.map(change)`, with pauses. */
export async function mapInSteps<From, To>(list: readonly From[], change: (from: From) => To): Promise<To[]> {
  const changed: To[] = [];
  for (const from of list) {
    changed.push(change(from));
    await yieldToPage();
  }
  return changed;
}
