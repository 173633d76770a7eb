const { gzipSync } = require("node:zlib");

/**
 * A webpack plugin: the build fails when the scripts and styles of an entry, compressed as a web server sends them, are
 * larger than `budgets` says for it, in bytes. What webpack itself can limit is their size before compression.
 */
class GzipBudget {
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("GzipBudget", (compilation) => {
      for (const [entry, budget] of Object.entries(this.budgets)) {
        const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
        const sent = files.filter((name) => /\.(?:js|css)$/.test(name));
        const bytes = sent.reduce((sum, name) => sum + sizeOf(compilation, name), 0);
        if (bytes > budget) {
          const message = `${entry} is ${bytes} bytes compressed, ${bytes - budget} more than its budget of ${budget}.`;
          compilation.errors.push(new compiler.webpack.WebpackError(message));
        }
      }
    });
  }
}

/** Webpack lets go of what it has written; then the file itself is read. */
function sizeOf(compilation, name) {
  const { outputFileSystem, outputPath } = compilation.compiler;
  return gzipSync(outputFileSystem.readFileSync(`${outputPath}/${name}`)).length;
}

module.exports = { GzipBudget };
