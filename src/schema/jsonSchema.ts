import * as z from "zod";
import { matchingsformulierSchema } from "../domain/formulier.js";
import { werknemerprofielSchema, werkprofielSchema } from "../domain/profiel.js";

/**
 * The documents that have a JSON Schema.
 *
 * @category Schema
 * @since 0.1.0
 */
export type Schemanaam = "werknemerprofiel" | "werkprofiel" | "matchingsformulier";

/**
 * A JSON Schema (draft 2020-12) as plain data.
 *
 * @category Schema
 * @since 0.1.0
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A profile is described as people write it, before parse; a form as we write it. */
const schemas: Readonly<Record<Schemanaam, { readonly schema: z.ZodType; readonly io: "input" | "output" }>> = {
  werknemerprofiel: { schema: werknemerprofielSchema, io: "input" },
  werkprofiel: { schema: werkprofielSchema, io: "input" },
  matchingsformulier: { schema: matchingsformulierSchema, io: "output" },
};

/** "At least one string" reads in zod as a tuple of one with a rest; strict validators refuse such an open tuple. */
const alsLijst = ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const { prefixItems, items } = jsonSchema;
  if (prefixItems?.every((item) => JSON.stringify(item) === JSON.stringify(items)) === true) delete jsonSchema.prefixItems;
};

/**
 * The JSON Schema of a document, for editors and for checks in other languages. It describes the shape only: whether a code
 * exists, a value lies on its scale and a date is real is for `parsePaar` to say, because that depends on the catalogue.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { jsonSchema } from "passend";
 *
 * const schema = jsonSchema("werkprofiel");
 * assert.equal(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
 * assert.deepEqual(schema["required"], ["soort", "id", "datum", "punten"]);
 * ```
 * @category Schema
 * @since 0.1.0
 */
export const jsonSchema = (naam: Schemanaam): JsonSchema => {
  const { schema, io } = schemas[naam];
  return z.toJSONSchema(schema, { io, override: alsLijst });
};
