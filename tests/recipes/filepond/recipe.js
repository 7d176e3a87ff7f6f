import { create, registerPlugin } from "filepond";
import "filepond/dist/filepond.css";
import { tokenCheck } from "./plugin.js";

registerPlugin(tokenCheck);
create(document.querySelector("#token"), { server: { process: "upload" }, tokenExpects: "vpp-token" });
