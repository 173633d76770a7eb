const path = require("node:path");

/** Built as the add-in is built: loaders that run TypeScript directly slow some calls down, and not all alike. */
module.exports = {
  mode: "production",
  target: "node20",
  context: path.resolve(__dirname, ".."),
  entry: { bench: "./bench/bench.ts" },
  output: { path: path.resolve(__dirname, "../.cache/bench") },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: "swc-loader" }] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
