import { readFileSync } from "node:fs";
import path from "node:path";
import type { PickedFile } from "../../src/actions/import-csv";
import { writeCsv } from "../../src/csv/write";

/** A file as a browser hands it over. */
export function pickedFile(name: string, content: string | Uint8Array): PickedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    // A slice of its own: the bytes may be part of a larger buffer.
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  };
}

/** A file of these cells, as Partner Center writes one. */
export function csvFile(name: string, cells: readonly (readonly string[])[]): PickedFile {
  return pickedFile(name, writeCsv(cells, { bom: true }));
}

/** A file of samples/. */
export function sampleFile(name: string): PickedFile {
  return pickedFile(name, readFileSync(path.resolve(__dirname, "../../samples", name)));
}
