/** `count` things in a row, put into at most `most` parts that are alike in size up to one. */
export interface EvenParts {
  readonly count: number;
  /** The part of the thing with this index. */
  readonly partOf: (index: number) => number;
  /** The index of a part's first thing. */
  readonly startOf: (part: number) => number;
}

/** Each part has at least one thing; of nothing there are no parts. */
export function evenParts(count: number, most: number): EvenParts {
  const parts = Math.min(count, most);
  return {
    count: parts,
    partOf: (index) => Math.floor((index * parts) / count),
    startOf: (part) => Math.ceil((part * count) / parts),
  };
}
