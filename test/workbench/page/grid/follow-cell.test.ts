import { createCellFollower, type Attempt } from "../../../../workbench/page/grid/follow-cell";

/** A grid that gives these outcomes frame by frame, the last of them again and again. */
function follow(outcomes: readonly (Attempt | undefined)[]) {
  let asked = 0;
  let next: (() => void) | undefined;
  const follower = createCellFollower(
    () => outcomes[Math.min(asked++, outcomes.length - 1)],
    (run) => {
      next = run;
      return 1;
    },
    () => {
      next = undefined;
    },
  );
  follower.start();
  return {
    follower,
    pass: (frames: number) => {
      for (let frame = 0; frame < frames; frame++) {
        const run = next;
        next = undefined;
        run?.();
      }
    },
    asked: () => asked,
  };
}

const times = (count: number, outcome: Attempt | undefined) => Array.from({ length: count }, () => outcome);
const shown: Attempt = { isShown: true, room: "wide" };
const short: Attempt = { isShown: false, room: "narrow" };

describe("a cell is followed", () => {
  test("until it has stayed in view", () => {
    const { pass, asked } = follow([shown]);
    pass(50);
    expect(asked()).toBe(5);
  });

  test("however long the grid takes to be loaded and drawn", () => {
    const { pass, asked } = follow([...times(1000, undefined), shown]);
    pass(2000);
    expect(asked()).toBe(1005);
  });

  test("again when the grid goes back to its start", () => {
    const { pass, asked } = follow([shown, shown, { isShown: false, room: "wide" }, shown]);
    pass(50);
    expect(asked()).toBe(8);
  });

  test("as long as the grid grows, and a while longer", () => {
    const growing = Array.from({ length: 100 }, (_, index): Attempt => ({ isShown: false, room: String(index) }));
    const { pass, asked } = follow([...growing, short]);
    pass(500);
    expect(asked()).toBe(131);
  });

  test("no more once a person scrolls", () => {
    const { follower, pass, asked } = follow([short]);
    pass(2);
    follower.stop();
    pass(50);
    expect(asked()).toBe(3);
  });
});
