import {
  ArrowDownload20Regular,
  ArrowReset20Regular,
  ArrowImport20Regular,
  ArrowUndo20Regular,
  ChevronDown20Regular,
  ChevronUp20Regular,
  BuildingMultiple20Regular,
  ClipboardTask20Regular,
  CursorClick20Regular,
  Eraser20Regular,
  DocumentAdd20Regular,
  DocumentArrowDown20Regular,
  DocumentTable20Regular,
  EyeOff20Regular,
  Flag20Regular,
  TableAdd20Regular,
  Wand20Regular,
  Wrench20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { IconName } from "../../actions/action";

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
  restore: ArrowReset20Regular,
  ignore: EyeOff20Regular,
  start: Flag20Regular,
  import: ArrowImport20Regular,
  new: DocumentAdd20Regular,
  column: TableAdd20Regular,
  next: ChevronDown20Regular,
  previous: ChevronUp20Regular,
};

/** The drawing beside an action's label. */
export function ActionIcon({ name }: { readonly name: IconName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden />;
}
