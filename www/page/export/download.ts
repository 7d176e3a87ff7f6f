/** The ways out, all by hand: a download that the browser makes from memory, the clipboard. No request is made. */

const types = { csv: "text/csv", ics: "text/calendar", json: "application/json" };

// In milliseconds: the browser has taken a download by then.
const TAKEN_AFTER = 60_000;

/** The addresses of what was saved last. */
const addresses = new Set<string>();

/** Saves a text as a file, where the browser saves downloads. */
export function download(name: string, extension: keyof typeof types, text: string): void {
  save(`${name}.${extension}`, new Blob([text], { type: `${types[extension]};charset=utf-8` }));
}

/** Saves bytes as a file; they may be overwritten after it. */
export function downloadBytes(name: string, parts: readonly Uint8Array[]): void {
  save(name, new Blob([...parts] as Uint8Array<ArrayBuffer>[], { type: "application/octet-stream" }));
}

/** Nothing of what was saved stays in memory. */
export function forgetDownloads(): void {
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses.clear();
}

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  addresses.add(address);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
    addresses.delete(address);
  }, TAKEN_AFTER);
}

/** Puts a text on the clipboard; no field has to hold it. Says whether the browser did it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The way for pages that are neither served securely nor from this machine. */
function copyByEvent(text: string): boolean {
  let taken = false;
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    taken = true;
  };
  document.addEventListener("copy", write, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", write);
  return taken;
}
