import { Legend } from "../frame/legend";
import { StartingPointLine } from "../frame/starting-point-line";

/** Where the sheet stands, at a glance. */
export function OverviewView() {
  return (
    <>
      <StartingPointLine />
      <Legend />
    </>
  );
}
