/** Lines on logarithmic scales, as SVG: one panel beside the other. */

const WIDTH = 400;
const HEIGHT = 280;
const EDGE = { left: 56, right: 12, top: 30, bottom: 44 };
const COLOURS = ["#17697f", "#b3541e", "#777777"];
const DASHES = ["", "6 3", "2 3"];

/** `panels`: `{ title, lines: [{ label, points: [[x, y]] }] }`. */
export function chart(axis, panels) {
  const drawn = panels.map(
    (panel, index) => `<g transform="translate(${index * WIDTH} 0)">${drawing(axis, panel)}</g>`,
  );
  const labels = panels[0].lines
    .filter(({ points }) => points.length > 0)
    .map(({ label }, index) => legend(label, index));
  const size = `${panels.length * WIDTH} ${HEIGHT + 24}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#ffffff"/>
${[...drawn, ...labels].join("\n")}
</svg>
`;
}

function drawing(axis, { title, lines }) {
  const there = lines.filter(({ points }) => points.length > 0);
  const all = there.flatMap(({ points }) => points);
  const x = scale(
    all.map(([x]) => x),
    [EDGE.left, WIDTH - EDGE.right],
  );
  const y = scale(
    all.map(([, y]) => y),
    [HEIGHT - EDGE.bottom, EDGE.top],
  );
  const grid = [
    ...x.ticks.map(
      (tick) => `<path d="M${x.at(tick)} ${EDGE.top}V${HEIGHT - EDGE.bottom}" stroke="#e4e4e4"/>
<text x="${x.at(tick)}" y="${HEIGHT - EDGE.bottom + 16}" text-anchor="middle">${tick.toLocaleString("en")}</text>`,
    ),
    ...y.ticks.map(
      (tick) => `<path d="M${EDGE.left} ${y.at(tick)}H${WIDTH - EDGE.right}" stroke="#e4e4e4"/>
<text x="${EDGE.left - 6}" y="${y.at(tick) + 4}" text-anchor="end">${tick.toLocaleString("en")}</text>`,
    ),
  ];
  const paths = there.map(({ points }, index) => {
    const path = points.map(([px, py], at) => `${at === 0 ? "M" : "L"}${x.at(px)} ${y.at(py)}`).join("");
    const dots = points.map(([px, py]) => `<circle cx="${x.at(px)}" cy="${y.at(py)}" r="3" fill="${COLOURS[index]}"/>`);
    return `<path d="${path}" fill="none" stroke="${COLOURS[index]}" stroke-width="2" stroke-dasharray="${DASHES[index]}"/>${dots.join("")}`;
  });
  const words = `<text x="${EDGE.left}" y="18" font-weight="bold">${title}</text>
<text x="${(EDGE.left + WIDTH) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${axis}</text>`;
  return [...grid, ...paths, words].join("\n");
}

function legend(label, index) {
  const left = EDGE.left + index * 190;
  return `<path d="M${left} ${HEIGHT + 10}h24" stroke="${COLOURS[index]}" stroke-width="2" stroke-dasharray="${DASHES[index]}"/>
<text x="${left + 30}" y="${HEIGHT + 14}">${label}</text>`;
}

/** From whole decades to whole decades. */
function scale(values, [from, to]) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at = (value) => Number((from + ((Math.log10(value) - low) / (high - low)) * (to - from)).toFixed(1));
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}
