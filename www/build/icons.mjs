/** The icons of the installed page, drawn from `icon.svg`: the mark on its colour. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const ground = "#17495a";
const mark = "#ffffff";

/**
 * Name, side in pixels, and how much of the side the mark takes. Systems cut the maskable one into a shape of their
 * own, of which only the inner 80 % are safe.
 */
const icons = [
  { name: "icon-192.png", size: 192, share: 0.7, corner: 0.2, purpose: "any" },
  { name: "icon-512.png", size: 512, share: 0.7, corner: 0.2, purpose: "any" },
  { name: "icon-maskable.png", size: 512, share: 0.56, corner: 0, purpose: "maskable" },
];

/** As the manifest lists them. */
export const listed = [
  { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  ...icons.map(({ name, size, purpose }) => ({ src: name, sizes: `${size}x${size}`, type: "image/png", purpose })),
];

/** All of them: names with contents. */
export async function draw(icon) {
  await start();
  return icons.map((look) => ({ name: look.name, content: drawn(icon, look) }));
}

/** The icons of the extension, by their sides in pixels: pairs of name and content. */
export async function drawSquares(icon, sides) {
  await start();
  return sides.map((size) => [`icon-${size}.png`, drawn(icon, { size, share: 0.75, corner: 0.2 })]);
}

let started = null;

/** Once, whoever draws first. */
function start() {
  started ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  return started;
}

function drawn(icon, look) {
  return new Resvg(picture(icon.match(/ d="([^"]+)"/)[1], look)).render().asPng();
}

function picture(path, { size, share, corner }) {
  const scale = (size * share) / 32;
  const edge = (size * (1 - share)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <rect width="${size}" height="${size}" rx="${size * corner}" fill="${ground}"/>
    <path fill="${mark}" fill-rule="evenodd" transform="translate(${edge} ${edge}) scale(${scale})" d="${path}"/>
  </svg>`;
}
