import Papa from "papaparse";
import { readCsv } from "../src/csv/read";
import { writeCsv } from "../src/csv/write";
import type { Work } from "./measure";

type Rows = readonly (readonly string[])[];

const BOM = "\uFEFF";

/** Bytes to cells. The floor splits at every line end and comma, quotes or no quotes, so what it reads is wrong. */
export function readers(bytes: Uint8Array): readonly Work[] {
  return [
    { name: "readCsv", run: () => readCsv(bytes) },
    { name: "PapaParse", run: () => Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: "," }).data },
    {
      name: "floor: split",
      run: () =>
        new TextDecoder()
          .decode(bytes)
          .split("\r\n")
          .map((line) => line.split(",")),
    },
  ];
}

/** Cells to bytes. The floor joins without asking what needs quotes. */
export function writers(rows: Rows): readonly Work[] {
  const encoder = new TextEncoder();
  return [
    { name: "writeCsv", run: () => writeCsv(rows, { bom: true }) },
    { name: "PapaParse", run: () => encoder.encode(BOM + Papa.unparse(rows as string[][], { newline: "\r\n" })) },
    { name: "floor: join", run: () => encoder.encode(rows.map((row) => row.join(",")).join("\r\n")) },
  ];
}
