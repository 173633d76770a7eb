import type { SourceFile } from "./open-workbook";

/** A file that the server offers to open. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** The samples of the server; none where it has none. */
export async function fetchSamples(): Promise<readonly Sample[]> {
  const answer = await fetch("/samples/index.json");
  return answer.ok ? ((await answer.json()) as readonly Sample[]) : [];
}

/** Rejects with words for the person where the server has no such file. */
export async function fetchSample(file: string): Promise<SourceFile> {
  const answer = await fetch(`/samples/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(`There is no sample ${file}.`);
  return { name: file, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
