import { useMemo } from "react";
import { previewValue } from "../../actions/preview-value";
import type { Finding } from "../../findings/finding";
import { useApp, useAppState } from "../elements/use-app";

const NONE: readonly never[] = [];

/** What the rules would say of a text in a cell; nothing where it is undefined. */
export function usePreview(address: string, text: string | undefined): readonly Finding[] {
  const { today } = useApp();
  const dealSheet = useAppState(({ checked }) => checked?.dealSheet);
  return useMemo(
    () => (dealSheet === undefined || text === undefined ? NONE : previewValue(dealSheet, address, text, today())),
    [dealSheet, address, text, today],
  );
}
