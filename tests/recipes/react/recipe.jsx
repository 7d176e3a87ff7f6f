import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { guardFileInput } from "relution-token-check/guard";

function TokenUpload({ expects }) {
  const field = useRef(null);
  const [file, setFile] = useState(null);
  const [reports, setReports] = useState([]);

  useEffect(() => {
    const guard = guardFileInput(field.current, { expects, onReport: setReports });
    return () => guard.dispose();
  }, [expects]);

  async function upload() {
    const form = new FormData();
    form.append("token", file);
    await fetch("upload", { method: "POST", body: form });
  }

  return (
    <>
      <input type="file" ref={field} onChange={({ target }) => setFile(target.files[0] ?? null)} />
      {reports.some(({ verdict }) => verdict === "reject") && <p role="alert">Not to be uploaded: {reports[0].kind}</p>}
      <button type="button" disabled={!file} onClick={upload}>
        Upload
      </button>
    </>
  );
}

createRoot(document.querySelector("#root")).render(<TokenUpload expects="vpp-token" />);
