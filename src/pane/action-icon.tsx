import {
  ArrowDownload20Regular,
  ArrowUndo20Regular,
  BuildingMultiple20Regular,
  ClipboardTask20Regular,
  CursorClick20Regular,
  Eraser20Regular,
  DocumentArrowDown20Regular,
  DocumentTable20Regular,
  Wand20Regular,
  Wrench20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { IconName } from "../actions/action";

const ICONS: Readonly<Record<IconName, FluentIcon>> = {
  check: ClipboardTask20Regular,
  fix: Wrench20Regular,
  "fix-all": Wand20Regular,
  account: BuildingMultiple20Regular,
  export: DocumentArrowDown20Regular,
  save: ArrowDownload20Regular,
  clear: Eraser20Regular,
  sample: DocumentTable20Regular,
  select: CursorClick20Regular,
  undo: ArrowUndo20Regular,
};

/** The drawing beside an action's label. */
export function ActionIcon({ name }: { readonly name: IconName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden />;
}
