import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeSamples } from "./samples/make-samples";

const folder = path.resolve(__dirname, "../samples");
const samples = makeSamples();
for (const { file, bytes } of samples) writeFileSync(path.join(folder, file), bytes);
const list = samples.map(({ file, title, description }) => ({ file, title, description }));
writeFileSync(path.join(folder, "samples.json"), `${JSON.stringify(list, null, 2)}\n`);
