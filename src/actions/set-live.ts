import type { Action } from "./action";

/** Turns live checking on or off. When it is turned on, what has changed meanwhile is checked at once. */
export const setLive: Action<boolean> = {
  id: "setLive",
  icon: "check",
  isLight: true,
  isEnabled: () => true,
  perform: ({ setState }, isLive) => {
    setState({ isLive });
    return Promise.resolve({});
  },
};
