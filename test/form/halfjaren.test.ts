import { readFileSync } from "node:fs";
import {
  buildMatchingsformulier,
  isLeft,
  leidraadNl,
  match,
  matchingsformulierSchema,
  parsePaar,
  regelingenOp,
  renderMarkdown,
} from "passend";
import { describe, expect, it } from "vitest";
import { onderRegeling } from "../../src/form/urenOnderRegeling.js";
import { form, punt } from "../support/cases.js";
import { catalogusVan, training, vaardigheid } from "../support/smallCatalogue.js";

const extern2014 = () => {
  const [rule] = regelingenOp(leidraadNl, "2014-10-01", "extern");
  if (rule === undefined) throw new Error("no rule");
  return rule;
};

/** What a plan of so many minutes per half-year needs at 500 hours a year, under the protocol of 2014. */
const under = (...minuten: readonly number[]) => onderRegeling(extern2014(), { waarde: 500, eenheid: "uur/jaar" }, minuten);

describe("the worked numbers of UWV, half-year by half-year", () => {
  it("are half of 75, 37.5 and 30 hours for intensive, and of 50, 25 and 15 for middle", () => {
    const { regimes } = under(60, 60, 60, 60, 60, 60);
    const hours = (code: string) => regimes.find(({ regime }) => regime === code)?.minuten.map((minutes) => minutes / 60);
    expect(hours("intensief")).toEqual([37.5, 37.5, 18.75, 18.75, 15, 15]);
    expect(hours("midden")).toEqual([25, 25, 12.5, 12.5, 7.5, 7.5]);
    expect(hours("licht")).toEqual([15, 15, 7.5, 7.5, 7.5, 7.5]);
    expect(hours("zeer-licht")).toEqual([7.5, 7.5, 7.5, 7.5, 7.5, 7.5]);
  });

  it("hold a plan that asks just what a regime gives, and no minute more in any half-year", () => {
    const middle = [1500, 1500, 750, 750, 450, 450];
    expect(under(...middle).kleinste).toBe("midden");
    for (const [i] of middle.entries()) {
      const more = middle.map((minutes, at) => (at === i ? minutes + 1 : minutes));
      expect(under(...more).kleinste, `a minute more in half-year ${i + 1}`).toBe("intensief");
      expect(under(...more).perHalfjaar.map(({ regime }) => regime)[i]).toBe("intensief");
    }
  });

  it("say what is over, in the half-year where it is", () => {
    const found = under(2250, 2250, 1200, 60, 901);
    expect(found.kleinste).toBeNull();
    expect(found.perHalfjaar.map(({ over }) => over)).toEqual([0, 0, 75, 0, 1]); // 1125 and 900 are the most there is
    expect(found.perHalfjaar.map(({ regime }) => regime)).toEqual(["intensief", "intensief", null, "zeer-licht", null]);
    expect(found.perHalfjaar.map(({ jaar }) => jaar)).toEqual([1, 1, 2, 2, 3]);
  });

  it("have no regime after three years, and none is invented", () => {
    const found = under(60, 60, 60, 60, 60, 60, 60, 0, 30);
    expect(found).toMatchObject({ kleinste: null, zonderRegime: [7, 9] });
    expect(found.perHalfjaar).toHaveLength(6);
    expect(under(60, 60, 60, 60, 60, 60, 0)).toMatchObject({ kleinste: "zeer-licht", zonderRegime: [] });
  });
});

describe("the hours of the second-hand shop, by hand", () => {
  const lees = (kant: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../examples/kringloop/${kant}.json`, import.meta.url), "utf8"));
  const formulierOp = (peildatum: string) => {
    const pair = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum });
    if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
    return buildMatchingsformulier(match(pair.right));
  };
  const { uren } = formulierOp("2015-03-02");

  it("are two goals of 20, 10 and 4 hours, and a share of 26 weeks of 24 hours", () => {
    expect(uren.totaal).toEqual([2400, 1200, 480]);
    expect(uren.perHalfjaar).toEqual([
      { halfjaar: 1, minuten: 2400, contractMinuten: 37_440, aandeel: 2400 / 37_440 },
      { halfjaar: 2, minuten: 1200, contractMinuten: 37_440, aandeel: 1200 / 37_440 },
      { halfjaar: 3, minuten: 480, contractMinuten: 37_440, aandeel: 480 / 37_440 },
    ]);
  });

  it("need the middle regime in the first half-year and less after it, of 48 working weeks", () => {
    const regimes = (code: string) => uren.regelingen.find(({ regeling }) => regeling === code);
    // 24 × 48 = 1152 hours a year, 576 in half of it: 34,560 minutes. 6 % is 2,073.6; 10 % 3,456; year 2: 3 % is 1,036.8.
    expect(regimes("uwv-intern-2015")?.regimes).toEqual([
      { regime: "licht", minuten: [2073, 2073, 1036], volstaat: false },
      { regime: "midden", minuten: [3456, 3456, 1728], volstaat: true },
      { regime: "intensief", minuten: [5184, 5184, 2592], volstaat: true },
    ]);
    expect(regimes("uwv-intern-2015")).toMatchObject({ kleinste: "midden", urenPerJaar: 1152 });
    expect(regimes("uwv-intern-2015")?.perHalfjaar).toEqual([
      { halfjaar: 1, jaar: 1, minuten: 2400, werkMinuten: 34_560, aandeel: 2400 / 34_560, regime: "midden", over: 0 },
      { halfjaar: 2, jaar: 1, minuten: 1200, werkMinuten: 34_560, aandeel: 1200 / 34_560, regime: "licht", over: 0 },
      { halfjaar: 3, jaar: 2, minuten: 480, werkMinuten: 34_560, aandeel: 480 / 34_560, regime: "licht", over: 0 },
    ]);
    expect(regimes("uwv-extern-2015")?.perHalfjaar.map(({ regime }) => regime)).toEqual(["midden", "licht", "zeer-licht"]);
  });

  it("on a day without a rule keep their share of the contract, and name no regime", () => {
    const later = formulierOp("2026-02-01").uren;
    expect(later).toMatchObject({ stand: "geen-regel", regelingen: [], perHalfjaar: uren.perHalfjaar, geenBesluit: true });
  });
});

describe("hours on paper", () => {
  /** The section on hours of a pair with one goal of so many minutes per half-year. */
  const section = (minuten: readonly number[], peildatum: string, uren: string | undefined, taal: "nl" | "en"): string => {
    const inzet = { frequentie: { nl: "wekelijks", en: "weekly" }, weken: 78, jobcoachMinuten: [...minuten] };
    const small = catalogusVan([vaardigheid("zagen", ["oefenen"])], [training("oefenen", { inzet })]);
    const old = { door: "jobcoach", bewijs: "observatie", datum: "2005-01-01" };
    const at = (waarde: string, rest: object = {}) => ({ criterium: "zagen", beoordelingen: [{ waarde, ...old }], ...rest });
    const made = form([at("nee", { leerbaarheid: "trainbaar" })], [at("ja")], {
      ...{ catalogus: small, peildatum, werknemer: { datum: "2005-01-01" } },
      werk: { datum: "2005-01-01", ...(uren === undefined ? {} : { contract: { uren } }) },
    });
    const text = renderMarkdown(made, { taal, catalogus: small });
    const start = text.indexOf(taal === "nl" ? "\n## Uren van de jobcoach" : "\n## Job coach hours");
    return text.slice(start, text.indexOf("\n## ", start + 5));
  };

  it("show every regime in every half-year, and which is too little", () => {
    const rows = section([1800, 900, 600], "2014-10-01", "500 uur/jaar", "nl").split("\n");
    expect(rows.filter((row) => row.startsWith("|")).slice(5)).toEqual([
      "| Waarvoor | Half jaar 1 (jaar 1) | Half jaar 2 (jaar 1) | Half jaar 3 (jaar 2) |",
      "|---|---|---|---|",
      "| Dit plan, en het deel van de 250 uur werk per half jaar | 30 uur: 12 % | 15 uur: 6 % | 10 uur: 4 % |",
      "| Zeer licht | 7,5 uur: te weinig | 7,5 uur: te weinig | 7,5 uur: te weinig |",
      "| Licht | 15 uur: te weinig | 15 uur | 7,5 uur: te weinig |",
      "| Midden | 25 uur: te weinig | 25 uur | 12,5 uur |",
      "| **Intensief** | 37,5 uur | 37,5 uur | 18,75 uur |",
    ]);
  });

  it("say what is over, in the table and in a sentence", () => {
    const nl = section([2400, 600], "2014-10-01", "500 uur/jaar", "nl");
    expect(nl).toContain("| Boven het zwaarste regime | 2,5 uur | |");
    expect(nl).toContain("past dit plan in geen enkel regime. Ook het zwaarste (intensief) is te weinig: half jaar 1: 2,5 uur.");
    expect(section([2400, 600], "2014-10-01", "500 uur/jaar", "en")).toContain(
      "this plan fits within no regime. Even the heaviest (intensive) is too little: half-year 1: 2.5 hours.",
    );
  });

  it.each([
    ["with a rule", [600], "2014-10-01", "500 uur/jaar"],
    ["without a rule", [600], "2026-02-01", "500 uur/jaar"],
    ["without a contract", [600], "2014-10-01", undefined],
    ["without hours", [], "2014-10-01", "500 uur/jaar"],
  ] as const)("always say that this decides nothing: %s", (_, minuten, day, contract) => {
    expect(section(minuten, day, contract, "nl")).toContain("**Dit is een rekensom en geen besluit over recht op jobcoaching.**");
    expect(section(minuten, day, contract, "en")).toContain(
      "**This is a calculation and not a decision on the right to job coaching.**",
    );
  });

  it("give the share of the contract where it is known, and no percentage where it is not", () => {
    expect(section([600], "2026-02-01", "20 uur/week", "nl")).toContain(
      "| Deel van het contract (520 uur per half jaar) | 1,9 % |",
    );
    expect(section([600], "2026-02-01", undefined, "nl")).not.toContain("%");
    expect(section([1], "2026-02-01", "40 uur/week", "nl")).toContain("| 0,1 % |"); // not nothing
  });
});

describe("a form stored under the first schema", () => {
  it("does not satisfy this one, and says so by its name", () => {
    const made = form([punt("tillen", "10 kg")], [punt("tillen", "10 kg")]);
    expect(made.schema).toBe("passend/matchingsformulier@2");
    expect(matchingsformulierSchema.safeParse(made).success).toBe(true);
    expect(matchingsformulierSchema.safeParse({ ...made, schema: "passend/matchingsformulier@1" }).success).toBe(false);
  });
});
