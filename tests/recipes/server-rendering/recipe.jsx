import { hydrateRoot } from "react-dom/client";
import { TokenUpload } from "./token-upload.jsx";

hydrateRoot(document.querySelector("#root"), <TokenUpload />);
