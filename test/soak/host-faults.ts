import type { Random } from "../../scripts/samples/random";
import type { Operation } from "./operation";
import type { World } from "./world";

/** Failures of a whole request. */
const TRANSPORT = [
  "ServiceNotAvailable",
  "RequestAborted",
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
] as const;
/** Failures in the middle of one: what was done before stays done. */
const CALLS = ["GeneralException", "AccessDenied", "InvalidOperation"] as const;

function fault(name: string, weight: number, arm: (world: World, random: Random) => string | undefined): Operation {
  return {
    name,
    weight,
    run: (world, random) => {
      const what = arm(world, random);
      if (what !== undefined) Object.assign(world, { hasMetFault: true, isDisturbed: true });
      return what;
    },
  };
}

export const FAULTS: readonly Operation[] = [
  fault("a person begins or ends to edit a cell", 1, ({ workbook }) => {
    workbook.cellEdit = !workbook.cellEdit;
    return workbook.cellEdit ? "begins" : "ends";
  }),
  fault("a request fails", 1, ({ connection: { faults } }, random) => {
    const code = random.pick(TRANSPORT);
    const nth = random.integer(1, 4);
    faults.failBatch(code as Parameters<typeof faults.failBatch>[0], nth);
    return `number ${nth} with ${code}`;
  }),
  fault("a call fails", 1, ({ connection: { faults } }, random) => {
    const code = random.pick(CALLS);
    const nth = random.integer(1, 60);
    faults.failCall(code, nth);
    return `number ${nth} with ${code}`;
  }),
  fault("requests and answers may be small only", 0.5, ({ connection: { faults } }, random) => {
    const limit = random.pick([5_000_000, 5_000_000, 40_000, 8_000]);
    Object.assign(faults, { requestLimit: limit, responseLimit: limit });
    return `${limit} bytes`;
  }),
  fault("the sheet is protected, or not any more", 0.7, (world) => {
    const sheet = world.workbook.activeSheet;
    world.outside(() => {
      if (sheet.protectedWith === undefined) sheet.protect();
      else sheet.unprotect();
    });
    return sheet.protectedWith === undefined ? "not any more" : "protected";
  }),
  {
    name: "Excel is slow, or quick",
    weight: 1,
    run: ({ connection: { faults } }, random) => {
      faults.latency = random.pick([0, 0, 3, 40, 150]);
      return `${faults.latency} ms`;
    },
  },
];

/** Everything as it should be. */
export function endFaults({ connection: { faults }, workbook }: World): void {
  faults.reset();
  workbook.cellEdit = false;
  for (const sheet of workbook.sheets) if (sheet.protectedWith !== undefined) sheet.unprotect();
}
