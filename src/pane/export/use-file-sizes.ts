import { useEffect, useState } from "react";
import type { ExportPreview } from "../../actions/export-preview";
import { fileSizesOf } from "../../actions/file-sizes";
import { useAppState } from "../elements/use-app";

/** How long the measuring may keep the thread before others get it, in milliseconds. */
const LONGEST_BLOCK = 8;

interface Measured {
  readonly plan: ExportPreview["plan"];
  readonly bom: boolean;
  readonly sizes: ReadonlyMap<string, number>;
}

/** The sizes of the planned files, in bytes by their names; undefined until they are measured, which is done bit by bit. */
export function useFileSizes({ plan, options: { bom } }: ExportPreview): ReadonlyMap<string, number> | undefined {
  const checked = useAppState((state) => state.checked);
  const [measured, setMeasured] = useState<Measured>();
  useEffect(() => {
    if (checked === undefined) return undefined;
    const steps = fileSizesOf(checked, plan, bom);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = (): void => {
      const end = performance.now() + LONGEST_BLOCK;
      let step = steps.next();
      while (step.done !== true && performance.now() < end) step = steps.next();
      if (step.done === true) setMeasured({ plan, bom, sizes: step.value });
      else timer = setTimeout(goOn, 0);
    };
    goOn();
    return () => {
      clearTimeout(timer);
    };
  }, [checked, plan, bom]);
  return measured?.plan === plan && measured.bom === bom ? measured.sizes : undefined;
}
