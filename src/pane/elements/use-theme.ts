import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";

export type Brightness = "light" | "dark";

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", onChange);
      return () => {
        media.removeEventListener("change", onChange);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Excel tells nobody when its theme changes: it is looked at again whenever the pane gets the focus. */
function subscribeToFocus(onChange: () => void): () => void {
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

/** In the font of the other themes: words must not need more room because the system forces colours. */
const highContrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

/** The theme that fits: high contrast where the system forces colours, else Office's brightness, else the system's. */
export function useTheme(officeBrightness: () => Brightness | undefined): Theme {
  const isForced = useMedia("(forced-colors: active)");
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const office = useSyncExternalStore(subscribeToFocus, officeBrightness);
  if (isForced) return highContrast;
  return (office ?? (systemIsDark ? "dark" : "light")) === "dark" ? webDarkTheme : webLightTheme;
}

/** Whether light text suits a background `#RRGGBB`, by its luma (ITU-R BT.601). */
export function isDarkColor(color: string): boolean {
  const [, red = "ff", green = "ff", blue = "ff"] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color) ?? [];
  const luma = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return luma < 128;
}
