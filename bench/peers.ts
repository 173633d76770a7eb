import { Ajv } from "ajv";
import * as v from "valibot";
import { z } from "zod";
import type { Column } from "../src/template/column";
import { cellSchema } from "./cell-patterns";

/** A sheet as objects: column key → text of the filled cells. */
export type Objects = readonly Readonly<Record<string, string>>[];

/** A schema library that has been told the cell rules of these columns; answers the number of cells that it refuses. */
export interface Peer {
  readonly name: string;
  readonly refused: (objects: Objects) => number;
}

/** Every schema is made once, as in a program that checks many sheets. All of them go on after an error. */
export function peers(columns: readonly Column[]): readonly Peer[] {
  return [ajvPeer(columns), zodPeer(columns), valibotPeer(columns)];
}

function fields<Schema>(
  columns: readonly Column[],
  make: (column: Column) => Schema | undefined,
): Record<string, Schema> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const schema = make(column);
      return schema === undefined ? [] : [[column.key, schema] as const];
    }),
  );
}

function ajvPeer(columns: readonly Column[]): Peer {
  const properties = fields(columns, (column) => {
    const schema = cellSchema(column);
    if (schema === undefined) return undefined;
    return "oneOf" in schema ? { enum: schema.oneOf } : { type: "string", pattern: schema.pattern.source };
  });
  const validate = new Ajv({ allErrors: true }).compile({ type: "array", items: { type: "object", properties } });
  return {
    name: "Ajv 8, compiled, all errors",
    refused: (objects) => (validate(objects) ? 0 : (validate.errors?.length ?? 0)),
  };
}

function zodPeer(columns: readonly Column[]): Peer {
  const shape = fields(columns, (column) => {
    const schema = cellSchema(column);
    if (schema === undefined) return undefined;
    return "oneOf" in schema ? z.enum([...schema.oneOf]).optional() : z.string().regex(schema.pattern).optional();
  });
  const sheet = z.array(z.object(shape));
  return { name: "zod 4", refused: (objects) => sheet.safeParse(objects).error?.issues.length ?? 0 };
}

function valibotPeer(columns: readonly Column[]): Peer {
  const entries = fields(columns, (column) => {
    const schema = cellSchema(column);
    if (schema === undefined) return undefined;
    return v.optional("oneOf" in schema ? v.picklist(schema.oneOf) : v.pipe(v.string(), v.regex(schema.pattern)));
  });
  const sheet = v.array(v.object(entries));
  return { name: "valibot 1", refused: (objects) => v.safeParse(sheet, objects).issues?.length ?? 0 };
}
