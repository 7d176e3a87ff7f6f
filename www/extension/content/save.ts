/** Hands a file to the browser's downloads. */

export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  // In no document: the page sees nothing of it.
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has begun with the click, but not been read.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
