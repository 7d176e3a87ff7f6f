// React: a drop zone that reads entries where the browser gives them, around a field that nobody sees.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { upload } from "./upload.js";

async function filesIn({ items }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  return Promise.all(
    entries.filter(Boolean).map((entry) => (entry instanceof File ? entry : new Promise((done) => entry.file(done)))),
  );
}

function Dialog() {
  const [isOver, setIsOver] = useState(false);
  return (
    <div role="dialog" aria-label="Update token">
      <label
        id="zone"
        className={isOver ? "over" : ""}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={async (event) => {
          event.preventDefault();
          setIsOver(false);
          for (const file of await filesIn(event.dataTransfer)) upload(file);
        }}
      >
        Drop the file here or click
        <input type="file" hidden onChange={({ target }) => target.files[0] && upload(target.files[0])} />
      </label>
    </div>
  );
}

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <main>
      <h2>{document.title}</h2>
      <button type="button" id="more" onClick={() => setIsOpen(true)}>
        Update token
      </button>
      {isOpen && <Dialog />}
    </main>
  );
}

createRoot(document.querySelector("#root")).render(<Page />);

window.portal = {
  opener: () => document.querySelector("#more"),
  control: () => document.querySelector("#zone"),
  field: () => document.querySelector("#zone input"),
  zone: () => document.querySelector("#zone"),
};
