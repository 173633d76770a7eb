import type { EventType } from "../event-types";
import type { ExcelHost } from "./excel-object";

/**
 * Gives a class the registration methods of some events (`_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent`).
 *
 * @param targetOf the id that the events of an object carry
 */
export function addRegistrations<T extends { readonly host: ExcelHost }>(
  apiClass: { readonly prototype: T },
  events: readonly EventType[],
  targetOf: (object: T) => string,
): void {
  for (const { type, registration } of events) {
    Object.defineProperties(apiClass.prototype, {
      [`_Register${registration}`]: {
        value(this: T) {
          this.host.subscriptions.add(type, targetOf(this));
        },
      },
      [`_Unregister${registration}`]: {
        value(this: T) {
          this.host.subscriptions.remove(type, targetOf(this));
        },
      },
    });
  }
}
