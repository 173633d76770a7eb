import type { AcceptedValue } from "./column";

function named(names: string): readonly AcceptedValue[] {
  return names
    .trim()
    .split("\n")
    .map((name) => ({ value: name.trim() }));
}

/** Source: bulk-operations.md, table row “Device Category”; stray spaces and line breaks of the article removed. */
export const DEVICE_CATEGORIES = named(`
  Arcade/Consumer Gaming Device
  ATM
  Automotive & Transportation Systems
  Azure Sphere Board
  Azure Sphere Component
  Azure Sphere Guardian
  Azure Sphere Module
  Building Automation
  Casino Gaming Device
  Communication Devices
  Consumer Internet Device
  Consumer Wearable
  Digital Picture Frame
  Digital Signage
  Gateway
  HHT/Mobile
  Industrial Automation Device
  Industry Tablet(Non-POS)
  Kiosk
  Media Player
  Media Device
  Mobile POS
  Navigation Device
  Network Projector
  Other
  Other Banking Device
  Other Consumer Electronic Device
  Other Device
  Other Enterprise Device
  Other Sensor/Node
  Point of Sale Device
  Printing Device
  Security/Surveillance
  Server
  Set-Top Box
  Smart TV
  Test and Measurement Device
  Thin Client Device
`);

/** Source: bulk-operations.md, table row “Silicon Type”. */
export const SILICON_TYPES = named(`
  AMD - A10
  AMD - A4
  AMD - A6
  AMD - A8
  AMD - E2
  AMD - FX 7500
  AMD - FX 7600P
  AMD - FX 9370
  AMD - FX 9590
  AMD - G Series
  AMD - Others
  AMD - R Series
  AMD - Rest of FX Models
  Intel - Atom
  Intel - Celeron - N1900
  Intel - Celeron - N2807
  Intel - Celeron - N2930
  Intel - Celeron - N3060
  Intel - Celeron - N3160
  Intel - Core i3
  Intel - Core i5
  Intel - Core i7
  Intel - Core M
  Intel - Others
  Intel - Pentium
  Intel - Rest of Celeron
  Intel - XEON
  MediaTek MT3620
  NXP 8ULP-CS
  Others
`);
