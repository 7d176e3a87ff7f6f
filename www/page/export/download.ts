/** The ways out, all by hand: a download that the browser makes from memory, the clipboard. No request is made. */

const types = { csv: "text/csv", ics: "text/calendar", json: "application/json" };

/** Saves a text as a file, where the browser saves downloads. */
export function download(name: string, extension: keyof typeof types, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${types[extension]};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.${extension}`;
  link.click();
  // The browser has taken it by then; without this it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
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
