import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { LastCheck } from "../../actions/state";
import { columnShares } from "../../findings/column-shares";
import { sheetPicture } from "../../findings/sheet-picture";
import { sheetStanding } from "../../findings/sheet-standing";
import { useAppState } from "../elements/use-app";
import { ColumnBars } from "./column-bars";
import { Legend } from "./legend";
import { NextStepCard } from "./next-step-card";
import { OverviewTables } from "./overview-tables";
import { PictureSection } from "./picture-section";
import { Standing } from "./standing";
import { StartingPointLine } from "./starting-point-line";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  foot: { display: "flex", flexDirection: "column" },
});

/** Where the sheet stands, at a glance, and what to do next. */
export function OverviewView() {
  const styles = useStyles();
  const checked = useAppState((state) => state.checked);
  return (
    <div className={styles.root}>
      {checked !== undefined && <Overview checked={checked} />}
      <div className={styles.foot}>
        <StartingPointLine />
        <Legend />
      </div>
    </div>
  );
}

function Overview({ checked }: { readonly checked: LastCheck }) {
  const { dealSheet, findings, counts } = checked;
  const standing = useMemo(() => sheetStanding(dealSheet, findings), [dealSheet, findings]);
  const columns = useMemo(() => columnShares(findings, dealSheet), [dealSheet, findings]);
  // Every cell is looked at for the picture: numbers and next step must not wait for it, nor a person who is typing.
  const pictured = useDeferredValue<LastCheck | undefined>(checked, undefined);
  return (
    <>
      <NextStepCard />
      <Standing standing={standing} counts={counts} />
      {pictured !== undefined && <Picture checked={pictured} />}
      <ColumnBars columns={columns} />
      <OverviewTables standing={standing} columns={columns} />
    </>
  );
}

function Picture({ checked: { dealSheet, findings } }: { readonly checked: LastCheck }) {
  const picture = useMemo(() => sheetPicture(dealSheet, findings), [dealSheet, findings]);
  return <PictureSection picture={picture} deals={dealSheet.records.length} columns={dealSheet.headers.length} />;
}
