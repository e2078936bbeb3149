import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { buildMatchingsformulier, isRight, jsonSchema, match, parsePaar, type Schemanaam } from "passend";
import { describe, expect, it } from "vitest";
import { werk, werknemer } from "../support/input.js";
import { root } from "../support/root.js";

const validators = new Map(
  (["werknemerprofiel", "werkprofiel", "matchingsformulier"] as const).map((name) => [
    name,
    new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema(name)),
  ]),
);

const faults = (name: Schemanaam, data: unknown): readonly string[] => {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error("no such schema");
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

const examples = readdirSync(`${root}examples`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (name: string, side: "werknemer" | "werk"): unknown =>
  JSON.parse(readFileSync(`${root}examples/${name}/${side}.json`, "utf8"));

const formOf = (name: string): unknown => {
  const pair = parsePaar({ werknemer: read(name, "werknemer"), werk: read(name, "werk") }, { peildatum: "2026-11-01" });
  if (!isRight(pair)) throw new Error("the example is refused");
  return JSON.parse(JSON.stringify(buildMatchingsformulier(match(pair.right))));
};

describe("the JSON Schemas", () => {
  it("are draft 2020-12, with a title", () => {
    expect(jsonSchema("matchingsformulier")).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Matchingsformulier",
    });
  });

  it("are tried on all examples", () => {
    expect(examples.length).toBeGreaterThan(2);
  });

  it.each(examples)("accept the profiles and the form of %s", (name) => {
    expect(faults("werknemerprofiel", read(name, "werknemer"))).toEqual([]);
    expect(faults("werkprofiel", read(name, "werk"))).toEqual([]);
    expect(faults("matchingsformulier", formOf(name))).toEqual([]);
  });

  it("accept a form with goals, hours and findings by hand", () => {
    const seen = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
    const point = (waarde: unknown, more: object = {}) => ({
      criterium: "hulp-vragen",
      beoordelingen: [{ waarde, ...seen }],
      ...more,
    });
    const pair = parsePaar(
      {
        werknemer: {
          soort: "werknemerprofiel",
          id: "a",
          datum: "2026-01-10",
          punten: [point("deels", { leerbaarheid: "coachbaar" })],
        },
        werk: { soort: "werkprofiel", id: "b", datum: "2026-01-10", contract: { uren: "24 uur/week" }, punten: [point("ja")] },
      },
      { peildatum: "2026-02-01" },
    );
    if (!isRight(pair)) throw new Error("the pair is refused");
    const form = buildMatchingsformulier(match(pair.right));
    expect(form.doelen.periode).toHaveLength(1);
    expect(faults("matchingsformulier", JSON.parse(JSON.stringify(form)))).toEqual([]);
    const goals = form.doelen.periode.map((goal) => ({ ...goal, bevindingen: [] }));
    const without = JSON.parse(JSON.stringify({ ...form, doelen: { ...form.doelen, periode: goals } })) as unknown;
    expect(faults("matchingsformulier", without)).toEqual(["/doelen/periode/0/bevindingen minItems"]);
  });

  it("refuse the other profile, a key that does not exist and a key that is missing", () => {
    expect(faults("werknemerprofiel", read("akc", "werk"))).not.toEqual([]);
    expect(faults("werkprofiel", werk([], { naam: "x" }))).toEqual([" additionalProperties"]);
    expect(faults("werkprofiel", werk(undefined, { datum: undefined }))).toEqual([" required"]);
    expect(faults("werkprofiel", werk([], { soort: undefined }))).toEqual([" required"]);
    expect(faults("werkprofiel", werknemer())).toEqual(["/soort const"]);
    expect(faults("werknemerprofiel", werk())).toEqual(["/soort const"]);
  });
});
