import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface FileSize {
  readonly name: string;
  readonly bytes: number;
  /** As a web server sends it, compressed at gzip's usual level. */
  readonly gzipBytes: number;
}

/** The scripts and style sheets of a built add-in. */
export function paneSizes(folder: string): readonly FileSize[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => {
      const content = readFileSync(path.join(folder, name));
      return { name, bytes: content.length, gzipBytes: gzipSync(content).length };
    });
}
