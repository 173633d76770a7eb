/** What came of trying to show the cell. */
export interface Attempt {
  readonly isShown: boolean;
  /** How far the grid can be scrolled now; two rooms that are the same are equal texts. */
  readonly room: string;
}

export interface CellFollower {
  /** Begins anew, with the cell that `attempt` means from now on. */
  readonly start: () => void;
  /** A person scrolls elsewhere, or the grid is gone. */
  readonly stop: () => void;
}

/** The grid goes back to its start when it is first sized, a frame or two after it has been drawn. */
const FRAMES_IN_VIEW = 5;
/** A cell that lies beyond what the browser can scroll is given up. */
const FRAMES_WITHOUT_NEW_ROOM = 30;

/**
 * Brings a cell into view as soon as the grid has the room for it, and sees to it that it stays there. How long the grid
 * takes to be loaded, drawn and sized is not known: the frames count only while it stands still.
 *
 * @param attempt scrolls as far as is possible; undefined while the grid is still to be drawn
 */
export function createCellFollower(
  attempt: () => Attempt | undefined,
  nextFrame: (run: () => void) => number = requestAnimationFrame,
  cancelFrame: (frame: number) => void = cancelAnimationFrame,
): CellFollower {
  let frame: number | undefined;
  let room: string | undefined;
  let framesInView = 0;
  let framesWithoutNewRoom = 0;

  const step = () => {
    frame = undefined;
    const outcome = attempt();
    framesInView = outcome?.isShown === true ? framesInView + 1 : 0;
    framesWithoutNewRoom = outcome !== undefined && outcome.room === room ? framesWithoutNewRoom + 1 : 0;
    room = outcome?.room;
    if (framesInView < FRAMES_IN_VIEW && framesWithoutNewRoom < FRAMES_WITHOUT_NEW_ROOM) frame = nextFrame(step);
  };
  const stop = () => {
    if (frame !== undefined) cancelFrame(frame);
    frame = undefined;
  };
  return {
    start() {
      stop();
      [room, framesInView, framesWithoutNewRoom] = [undefined, 0, 0];
      step();
    },
    stop,
  };
}
