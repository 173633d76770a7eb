import { useRef } from "react";
import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  FolderOpen20Regular,
  TableSimple20Filled,
  WeatherMoon20Regular,
  WeatherSunny20Regular,
} from "@fluentui/react-icons";
import { useSession, useUi, useWorkbook } from "../core/session-context";
import type { Sample } from "../core/samples";

interface Props {
  readonly samples: readonly Sample[];
  readonly onFile: (file: File) => void;
  readonly onSample: (file: string) => void;
}

/** Name of the file, and what concerns the whole of it. */
export function TopBar({ samples, onFile, onSample }: Props) {
  const workbook = useWorkbook();
  const { store } = useSession();
  const theme = useUi((state) => state.theme);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar" data-region="top">
      <TableSimple20Filled className="top-bar-logo" />
      <h1 className="file-name">{workbook.fileName}</h1>
      <Tooltip content="Undo (Ctrl+Z)" relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={!workbook.canUndo}
          onClick={() => workbook.undo()}
        />
      </Tooltip>
      <Tooltip content="Redo (Ctrl+Y)" relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowRedo20Regular />}
          disabledFocusable={!workbook.canRedo}
          onClick={() => workbook.redo()}
        />
      </Tooltip>
      <span className="top-bar-space" />
      <span className="top-bar-note">Workbench: stands in for Excel</span>
      {samples.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small">Samples</MenuButton>
          </MenuTrigger>
          <MenuPopover className="sample-menu">
            <MenuList>
              {samples.map(({ file, title, description }) => (
                <MenuItem
                  key={file}
                  subText={description}
                  onClick={() => {
                    onSample(file);
                  }}
                >
                  {title}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <Button size="small" icon={<FolderOpen20Regular />} onClick={() => picker.current?.click()}>
        Open
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        aria-label="File to open"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = "";
        }}
      />
      <Tooltip content={theme === "light" ? "Dark theme" : "Light theme"} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={theme === "light" ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />}
          onClick={() => {
            store.setState({ theme: theme === "light" ? "dark" : "light" });
          }}
        />
      </Tooltip>
    </header>
  );
}
