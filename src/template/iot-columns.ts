import type { Column } from "./column";
import { DEVICE_CATEGORIES, SILICON_TYPES } from "./iot-values";
import { tableRow } from "./sources";
import { YES_NO } from "./value-lists";

/** Details of Internet of Things deals. */
export const IOT_COLUMNS: readonly Column[] = [
  {
    key: "CLA Number",
    spellings: [],
    kind: "text",
    group: "iot",
    required: "no",
    lock: "never",
    description: "Number of the customer license agreement. An IoT deal needs it once it reaches the design win stage.",
    sample: "",
    source: tableRow("CLA Number"),
  },
  {
    key: "Device Category",
    spellings: [],
    kind: "one-of",
    group: "iot",
    required: "no",
    lock: "never",
    values: DEVICE_CATEGORIES,
    description: "What kind of IoT device it is, one of Partner Center's names.",
    sample: "",
    source: tableRow("Device Category"),
  },
  {
    key: "Silicon Type",
    spellings: [],
    kind: "one-of",
    group: "iot",
    required: "no",
    lock: "never",
    values: SILICON_TYPES,
    description: "The device's chipset, one of Partner Center's names.",
    sample: "",
    source: tableRow("Silicon Type"),
  },
  {
    key: "Azure Certified Device",
    spellings: [],
    kind: "one-of",
    group: "iot",
    required: "no",
    lock: "never",
    values: YES_NO,
    description: "Whether the device is certified for Azure.",
    sample: "",
    source: tableRow("Azure Certified Device"),
  },
  {
    key: "Attach Services",
    spellings: [],
    kind: "one-of",
    group: "iot",
    required: "no",
    lock: "never",
    values: YES_NO,
    description: "Whether Azure services are sold together with the IoT solution.",
    sample: "",
    source: tableRow("Attach Services"),
  },
];
