/**
 * Printers for so many texts that are written at the same time and shown one after the other, each whole: the first that
 * has not ended is shown as it is written, those after it once their turn has come.
 * @param show what is shown next
 * @returns a list of `{ write(text), end(text) }`
 */
export function inOrder(count, show) {
  const texts = Array.from({ length: count }, () => ({ waiting: "", hasEnded: false }));
  let turn = 0;
  const showWhatMayBeShown = () => {
    while (turn < count) {
      const text = texts[turn];
      if (text.waiting !== "") show(text.waiting);
      text.waiting = "";
      if (!text.hasEnded) return;
      turn += 1;
    }
  };
  return texts.map((text) => {
    const write = (more) => {
      text.waiting += more;
      showWhatMayBeShown();
    };
    return {
      write,
      end: (last) => {
        text.hasEnded = true;
        write(last);
      },
    };
  });
}
