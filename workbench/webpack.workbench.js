const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

/** The build of the page that stands in for Excel: dist/workbench. It is for this machine and for tests, never published. */
module.exports = function workbench(mode, output = path.resolve(__dirname, "../dist/workbench")) {
  return {
    name: "workbench",
    mode,
    target: ["web", "es2022"],
    entry: { workbench: path.resolve(__dirname, "page/index.tsx") },
    output: {
      path: output,
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    devtool: mode === "production" ? false : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
    plugins: [
      new CopyPlugin({ patterns: [path.resolve(__dirname, "page/workbench.css")] }),
      new HtmlPlugin({
        template: path.resolve(__dirname, "page/index.html"),
        filename: "index.html",
        scriptLoading: "defer",
      }),
    ],
    // swc minifies several times as fast as terser, to the same size within a percent.
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, "../.cache/webpack"),
      name: `workbench-${mode}`,
    },
    // The page carries a spreadsheet reader and a grid; its size is of no matter on localhost.
    performance: false,
    ignoreWarnings: [{ module: /node_modules\/@revolist/ }],
  };
};
