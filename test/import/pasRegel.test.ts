import { describe, expect, it } from "vitest";
import type { Schaal } from "../../src/domain/criterium.js";
import { pasRegel } from "../../src/import/pasRegel.js";
import { strengste } from "../../src/import/strengste.js";
import { vaardigheid } from "../support/smallCatalogue.js";

const kilo: Schaal = {
  ...{ soort: "hoeveelheid", eenheid: "kg", minimum: 0, maximum: 60, resolutie: 0.5, beoordelingsstap: 5 },
  zin: { nl: "Tilt {waarde}.", en: "Lifts {waarde}." },
};
const trap = (stappen: number): Schaal => ({
  soort: "niveau",
  ankers: Array.from({ length: stappen }, (_, i) => ({ nl: `Stap ${i}`, en: `Step ${i}` })),
});
const graad: Schaal = { soort: "voorwaarde", zin: { nl: "Doet het.", en: "Does it." } };

describe("what is left of the normal value", () => {
  /** 15 kg has code 60. Of that is left 100, 76, 51, 5 and 0 %: 60, 45, 30, 3 and 0, and half a kilo is two codes. */
  it.each([
    [0, 15],
    [1, 11],
    [2, 7.5],
    [3, 0.5],
    [4, 0],
  ])("at qualifier %i is %f kg", (kwalificatie, waarde) => {
    expect(pasRegel(kilo, { soort: "rest", norm: 15 }, kwalificatie)).toEqual({ waarde, eenheid: "kg" });
  });

  it("is rounded down on a scale of three levels: only no problem leaves the top", () => {
    expect([0, 1, 2, 3, 4].map((q) => pasRegel(trap(3), { soort: "rest", norm: 2 }, q))).toEqual([2, 1, 1, 0, 0]);
  });

  it("is nothing for a qualifier that says nothing", () => {
    expect(pasRegel(kilo, { soort: "rest", norm: 15 }, 8)).toBeUndefined();
  });
});

describe("thresholds", () => {
  const regel = { soort: "drempels", vanaf: [2, 4], waarden: ["nee", "deels", "ja"] } as const;
  it("belong to the value above them", () => {
    expect(
      [0, 1.99, 2, 3.5, 4, 9].map((getal) =>
        pasRegel(graad, { ...regel, vanaf: [...regel.vanaf], waarden: [...regel.waarden] }, getal),
      ),
    ).toEqual(["nee", "nee", "deels", "deels", "ja", "ja"]);
  });
});

describe("a straight line", () => {
  it("ends at its ends and lands on the grid", () => {
    const regel = { soort: "lijn", van: [1, 5] as [number, number], naar: [0, 40] as [number, number] } as const;
    const waarden = [0, 1, 2, 2.73, 5, 6].map((getal) => pasRegel(kilo, { ...regel }, getal));
    // 2.73 lies at (2.73 − 1) / 4 · 40 = 17.3, nearest half kilo 17.5.
    expect(waarden).toEqual([0, 0, 10, 17.5, 40, 40].map((waarde) => ({ waarde, eenheid: "kg" })));
  });

  it("may go down", () => {
    expect(pasRegel(trap(5), { soort: "lijn", van: [0, 4], naar: [4, 0] }, 1)).toBe(3);
  });
});

describe("named levels", () => {
  const regel = { soort: "niveaus", waarden: [{ niveau: "LIGHT", waarde: 9 }] } as const;
  it("are taken by name, and an unknown name says nothing", () => {
    expect(pasRegel(kilo, { ...regel, waarden: [...regel.waarden] }, "LIGHT")).toEqual({ waarde: 9, eenheid: "kg" });
    expect(pasRegel(kilo, { ...regel, waarden: [...regel.waarden] }, "HEAVY")).toBeUndefined();
  });
});

describe("of two values on one criterion", () => {
  const eis = vaardigheid("zagen", []);
  const behoefte = vaardigheid("rust", [], { richting: "behoefte", aard: "voorwaarde" });

  it("the one counts that leaves least room", () => {
    expect(strengste("werknemer", eis, "ja", "nee")).toBe("nee");
    expect(strengste("werk", eis, "nee", "deels")).toBe("deels");
    expect(strengste("werknemer", behoefte, "nee", "ja")).toBe("ja");
    expect(strengste("werk", behoefte, "ja", "deels")).toBe("deels");
  });
});
