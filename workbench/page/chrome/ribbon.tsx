import { Spinner } from "@fluentui/react-components";
import type { ManifestControl } from "../../host/manifest";
import { useSession, useUi } from "../core/session-context";
import { reportProblem } from "../core/ui-store";

/** The buttons that the add-in's manifest puts on the Home tab. */
export function Ribbon() {
  const { manifest, pane, store } = useSession();
  const running = useUi((state) => state.runningCommand);
  const press = (control: ManifestControl) => {
    pane.press(control).catch((error: unknown) => {
      reportProblem(store, `${control.label}: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  return (
    <nav className="ribbon" aria-label="Ribbon" data-region="ribbon">
      {manifest.groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className="ribbon-group">
          <div className="ribbon-controls">
            {group.controls.map((control) => (
              <button
                key={control.id}
                type="button"
                className="ribbon-button"
                title={`${control.supertip.title}\n${control.supertip.description}`}
                aria-busy={running === control.id}
                onClick={() => {
                  press(control);
                }}
              >
                {running === control.id ? <Spinner size="extra-small" /> : <img src={iconOf(control)} alt="" />}
                {control.label}
              </button>
            ))}
          </div>
          <span className="ribbon-group-label">{group.label}</span>
        </div>
      ))}
    </nav>
  );
}

const WANTED_SIZE = 32;

/** The picture of 32 pixels, else the next larger, else any. */
function iconOf({ icons }: ManifestControl): string | undefined {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= WANTED_SIZE) ?? sizes.at(-1);
  return size === undefined ? undefined : icons.get(size);
}
