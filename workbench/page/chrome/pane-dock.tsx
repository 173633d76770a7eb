import type { KeyboardEvent, PointerEvent } from "react";
import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowClockwise16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useSession, useUi } from "../core/session-context";
import { PANE_WIDTH } from "../core/ui-state";
import { AddInFrame } from "./add-in-frame";

const KEY_STEP = 10;

/** The add-in's pane at the right. Its frame stays in the page while it is hidden, so that the add-in lives on. */
export function PaneDock() {
  const { manifest, pane, store } = useSession();
  const page = useUi((state) => state.pane);
  const functionFile = useUi((state) => state.functionFile);
  const visible = useUi((state) => state.paneVisible);
  const width = useUi((state) => state.paneWidth);

  const setWidth = (wanted: number) => {
    store.setState({ paneWidth: Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted))) });
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: ReadonlyMap<string, number> = new Map([
      ["ArrowLeft", width + KEY_STEP],
      ["ArrowRight", width - KEY_STEP],
      ["Home", PANE_WIDTH.least],
      ["End", PANE_WIDTH.most],
    ]);
    const wanted = steps.get(event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  };

  return (
    <>
      <aside className="pane-dock" aria-label={manifest.displayName} hidden={!visible} data-region="pane">
        {/* A separator that moves is a widget (ARIA 1.2, window splitter): it has a value, keys and the focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as said above */}
        <div
          role="separator"
          aria-orientation="vertical"
          aria-label="Width of the pane"
          aria-valuenow={width}
          aria-valuemin={PANE_WIDTH.least}
          aria-valuemax={PANE_WIDTH.most}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as said above
          tabIndex={0}
          className="pane-splitter"
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onKeyDown={onKeyDown}
        />
        <div className="pane-column" style={{ width }}>
          <div className="pane-title">
            <h2>{manifest.displayName}</h2>
            <Tooltip content="Reload the pane" relationship="label">
              <Button appearance="subtle" size="small" icon={<ArrowClockwise16Regular />} onClick={pane.reload} />
            </Tooltip>
            <Tooltip content="Close the pane" relationship="label">
              <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={pane.hide} />
            </Tooltip>
          </div>
          {page !== undefined && (
            <AddInFrame key={page.key} page={page} title={`${manifest.displayName} pane`} kind="pane" />
          )}
        </div>
      </aside>
      {functionFile !== undefined && (
        <div hidden>
          <AddInFrame key={functionFile.key} page={functionFile} title="Functions" kind="functions" />
        </div>
      )}
    </>
  );
}
