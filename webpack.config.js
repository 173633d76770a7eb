const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { GzipBudget } = require("./tools/build/gzip-budget.js");
const workbench = require("./workbench/webpack.workbench.js");

/** Where the manifest in the repository says that the add-in lives; a production build puts the real address in. */
const URL_WHILE_DEVELOPING = "https://localhost:3000/";

/** The most bytes that an entry may come to, compressed. Raise one only for what is worth the wait. */
const GZIP_BUDGETS = { taskpane: 310_000, download: 5_000 };

/** A page and the one script that it needs. */
function page(template, entry) {
  return new HtmlPlugin({ template, filename: `${entry}.html`, chunks: [entry], scriptLoading: "defer" });
}

/**
 * dist/add-in is what a web server publishes: the pane, its icons, and the manifest with the address of that server,
 * given at build time as DEALSHEET_URL. dist/workbench is the page that stands in for Excel.
 */
function addIn(mode) {
  const url = new URL(process.env.DEALSHEET_URL ?? URL_WHILE_DEVELOPING);
  if (url.protocol !== "https:" || !url.href.endsWith("/")) {
    throw new Error(`DEALSHEET_URL must be an https address that ends in a slash, not ${url.href}`);
  }
  return {
    name: "add-in",
    mode,
    target: ["web", "es2022"],
    entry: { taskpane: "./src/pane/index.tsx", download: "./src/download/download-page.ts" },
    output: {
      path: path.resolve(__dirname, "dist/add-in"),
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
    plugins: [
      page("src/pane/taskpane.html", "taskpane"),
      page("src/download/download.html", "download"),
      ...(mode === "production" ? [new GzipBudget(GZIP_BUDGETS)] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/support.html", to: "support.html" },
          { from: "src/commands/shortcuts.json", to: "shortcuts.json" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(URL_WHILE_DEVELOPING, url.href),
          },
        ],
      }),
    ],
    // swc minifies several times as fast as terser, to the same size within a percent.
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack"), name: `add-in-${mode}` },
    // What is sent is limited by GzipBudget, compressed.
    performance: false,
  };
}

module.exports = (_env, { mode = "production" }) => [addIn(mode), workbench(mode)];
