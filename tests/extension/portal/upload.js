/** Sends a file as portals do. */
export function upload(file) {
  const form = new FormData();
  form.append("token", file);
  return fetch("upload", { method: "POST", body: form });
}
