import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { werknemerprofielSchema, werkprofielSchema } from "../../src/domain/profiel.js";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";

const schemas = [
  ["werknemer", werknemerprofielSchema],
  ["werk", werkprofielSchema],
] as const;

/** Breaks something in a tree: replaces, removes or adds, where a number says. */
const broken = (input: object, where: number, junk: unknown, how: "replace" | "remove" | "add"): unknown => {
  const tree = JSON.parse(JSON.stringify(input)) as object;
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, item] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk(item);
    }
  };
  walk(tree);
  const [node, key] = places[where % places.length] ?? [];
  if (node === undefined || key === undefined) return junk;
  if (how === "remove") delete node[key];
  else node[how === "add" ? `${key}x` : key] = junk;
  return tree;
};

const same = (schema: z.ZodType, compiled: z.ZodType, input: unknown): boolean => {
  const [plain, fast] = [schema.safeParse(input), compiled.safeParse(input)];
  expect(fast.success).toBe(plain.success);
  expect(JSON.stringify(fast.data)).toBe(JSON.stringify(plain.data));
  expect(fast.data).toEqual(plain.data);
  expect(fast.error?.issues).toEqual(plain.error?.issues);
  return plain.success;
};

describe("the compiled schemas", { timeout: 60_000 }, () => {
  it.each(schemas)("of %s compile without falling back on the slow path", (_side, schema) => {
    expect(() => z.compile(schema, { strict: true })).not.toThrow();
  });

  for (const [side, schema] of schemas) {
    const compiled = z.compile(schema, { strict: true });

    it(`of ${side} read every profile as the plain schema does`, () => {
      law(pairInput(), (input) => same(schema, compiled, input[side]), { atLeast: 1 });
    });

    it(`of ${side} refuse every broken profile with the same issues`, () => {
      const breaks = fc.tuple(pairInput(), fc.nat(), fc.anything(), fc.constantFrom("replace", "remove", "add"));
      law(breaks, ([input, where, junk, how]) => !same(schema, compiled, broken(input[side], where, junk, how as "add")), {
        atLeast: 0.4,
      });
    });

    it(`of ${side} agree on anything`, () => {
      law(fc.anything(), (input) => !same(schema, compiled, input));
    });
  }
});
