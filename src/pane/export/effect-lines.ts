import type { ExportPreview } from "../../actions/export-preview";
import { plural } from "../../findings/plural";

type Preflight = ExportPreview["plan"]["preflight"];

/** What an upload does, a line for each thing that it does at all. */
export function effectLines(preflight: Preflight): readonly string[] {
  const { search, create, update, close, upgradeToCoSell, upgradeToPartnerLed } = preflight;
  return [
    search > 0 ? `search customer accounts for ${plural(search, "deal")}; nothing is created yet` : "",
    create > 0 ? `create ${plural(create, "deal")}` : "",
    update > 0 ? `update ${plural(update, "deal")}` : "",
    ...close.map(({ substatus, count }) => `close ${plural(count, "deal")} as ${substatus}, for good`),
    upgradeToCoSell > 0 ? `turn ${plural(upgradeToCoSell, "deal")} into co-sell, for good` : "",
    upgradeToPartnerLed > 0 ? `turn ${plural(upgradeToPartnerLed, "deal")} into partner-led, for good` : "",
  ].filter((line) => line !== "");
}
