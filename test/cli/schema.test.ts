import { jsonSchema } from "passend";
import { describe, expect, it } from "vitest";
import { passend } from "./support.js";

describe("the schema command", () => {
  it.each(["werknemerprofiel", "werkprofiel", "matchingsformulier"] as const)("prints the JSON Schema: %s", async (name) => {
    const { code, stdout, stderr } = await passend(["schema", name]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  });
});
