/** Style sheets as text, for constructed sheets inside shadow trees. */

import * as esbuild from "esbuild";

export const styleSheets = {
  name: "style-sheets",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, minify: true, write: false });
      return { contents: withOwnRem(outputFiles[0].text.trim()), loader: "text" };
    });
  },
};

/** A host may have set the size of its root to anything, so `rem` becomes a property of the element. */
function withOwnRem(css) {
  return css.replace(/@media[^{]*|(?<![\w-])(\d*\.?\d+)rem\b/g, (whole, number) =>
    number === undefined ? whole : `calc(${number} * var(--rem))`,
  );
}
