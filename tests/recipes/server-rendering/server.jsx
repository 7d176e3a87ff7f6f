import { renderToString } from "react-dom/server";
import { TokenUpload } from "./token-upload.jsx";

export const html = renderToString(<TokenUpload />);
