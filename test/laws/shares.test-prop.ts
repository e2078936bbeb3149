import type { Vergelijking } from "passend";
import { describe, expect, it } from "vitest";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared } from "../support/pairs.js";

const whole = 16_384;

/** The shares of one side, per row on which it asks something. */
const rowsOf = ({ bevindingen }: Vergelijking, richting: "eis" | "behoefte"): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (const bevinding of bevindingen) {
    if (bevinding.richting !== richting || bevinding.gevraagd?.status !== "bekend") continue;
    rows.set(bevinding.onderdeel, (rows.get(bevinding.onderdeel) ?? 0) + bevinding.aandeel);
  }
  return rows;
};

describe("shares", { timeout: 60_000 }, () => {
  it("add up to exactly 16,384 per side that asks, in parts per row that differ by at most one", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      const asked = (["eis", "behoefte"] as const).map((richting) => [...rowsOf(comparison, richting).values()]);
      for (const parts of asked.filter(({ length }) => length > 0)) {
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }
      return asked.some(({ length }) => length > 0);
    });
  });

  it("belong to what is asked only, and follow its importance", () => {
    law(
      pairInput(),
      (input) => {
        const { bevindingen } = compared(input);
        for (const { aandeel, gevraagd } of bevindingen) expect(aandeel > 0).toBe(gevraagd?.status === "bekend");
        const asked = bevindingen.filter(({ aandeel }) => aandeel > 0);
        for (const a of asked) {
          const row = asked.filter(({ onderdeel, richting }) => onderdeel === a.onderdeel && richting === a.richting);
          for (const b of row) if (a.belang > b.belang) expect(a.aandeel).toBeGreaterThan(b.aandeel);
          for (const b of row) if (a.belang === b.belang) expect(Math.abs(a.aandeel - b.aandeel)).toBeLessThanOrEqual(1);
        }
        return asked.length > 1;
      },
      { atLeast: 0.3 },
    );
  });
});

describe("fit", { timeout: 60_000 }, () => {
  it("lies between 0 and 1, low before high, and support never lowers it", () => {
    law(pairInput(), (input) => {
      const { geschiktheid, passendheid } = compared(input);
      let seen = false;
      for (const { huidig, haalbaar } of [geschiktheid, passendheid]) {
        const now = [huidig.totaal, ...Object.values(huidig.perOnderdeel)];
        const then = [haalbaar.totaal, ...Object.values(haalbaar.perOnderdeel)];
        now.forEach((fit, i) => {
          const after = then[i] ?? null;
          expect(fit === null).toBe(after === null);
          if (fit === null || after === null) return;
          seen = true;
          for (const { laag, hoog, dekking } of [fit, after]) {
            expect(laag).toBeGreaterThanOrEqual(0);
            expect(hoog).toBeLessThanOrEqual(1);
            expect(laag).toBeLessThanOrEqual(hoog);
            expect(dekking).toBeGreaterThanOrEqual(0);
            expect(dekking).toBeLessThanOrEqual(1);
          }
          expect(after.laag).toBeGreaterThanOrEqual(fit.laag);
          expect(after.hoog).toBeGreaterThanOrEqual(fit.hoog);
        });
      }
      return seen;
    });
  });

  it("is the formula of the model: one minus the losses by share, divided once", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      const sides = [["eis", comparison.geschiktheid] as const, ["behoefte", comparison.passendheid] as const];
      for (const [richting, { huidig }] of sides) {
        const asked = comparison.bevindingen.filter((bevinding) => bevinding.richting === richting && bevinding.aandeel > 0);
        expect(huidig.totaal === null).toBe(asked.length === 0);
        if (huidig.totaal === null) continue;
        const loss = (which: "minimum" | "maximum") =>
          asked.reduce((sum, { aandeel, verlies }) => sum + aandeel * verlies[which], 0);
        expect(huidig.totaal.laag).toBe((240 * whole - loss("maximum")) / (240 * whole));
        expect(huidig.totaal.hoog).toBe((240 * whole - loss("minimum")) / (240 * whole));
      }
      return true;
    });
  });

  it("of a side that asks nothing is not given", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      const sides = [["eis", comparison.geschiktheid] as const, ["behoefte", comparison.passendheid] as const];
      for (const [richting, kant] of sides) expect(kant.huidig.totaal === null).toBe(rowsOf(comparison, richting).size === 0);
      return true;
    });
  });
});
