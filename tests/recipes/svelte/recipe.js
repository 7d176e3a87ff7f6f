import { mount } from "svelte";
import TokenUpload from "./TokenUpload.svelte";

mount(TokenUpload, { target: document.querySelector("#root") });
