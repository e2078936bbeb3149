import type * as z from "zod";
import { expectTypeOf, it } from "vitest";
import type { Coachingsdoel, Matchingsformulier, matchingsformulierSchema } from "passend";

it("a goal without a finding cannot be written", () => {
  expectTypeOf<Coachingsdoel["bevindingen"]>().toEqualTypeOf<readonly [string, ...string[]]>();
  // @ts-expect-error TS2322: an empty list is not a ground
  const zonder: Coachingsdoel["bevindingen"] = [];
  expectTypeOf(zonder).toExtend<readonly string[]>();
});

it("what the schema accepts is a form", () => {
  expectTypeOf<z.output<typeof matchingsformulierSchema>>().toExtend<Matchingsformulier>();
});
