"use client";

import "relution-token-check/define";
import { useState } from "react";

export function TokenUpload() {
  const [file, setFile] = useState(null);

  async function upload() {
    const form = new FormData();
    form.append("token", file);
    await fetch("upload", { method: "POST", body: form });
  }

  return (
    <>
      <input type="file" id="token" onChange={({ target }) => setFile(target.files[0] ?? null)} />
      <relution-token-check for="token" expects="vpp-token" suppressHydrationWarning />
      <button type="button" disabled={!file} onClick={upload}>
        Upload
      </button>
    </>
  );
}
