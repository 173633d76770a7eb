/** Calls back whenever the room for the list changes, with the window or with what stands around it. Answers what ends that. */
export function onRoomChange(list: HTMLElement, act: () => void): () => void {
  const room = list.closest("main");
  // jsdom has no layout, and nothing that could change.
  if (room === null || typeof ResizeObserver === "undefined") return () => undefined;
  const observer = new ResizeObserver(act);
  observer.observe(room);
  return () => {
    observer.disconnect();
  };
}
