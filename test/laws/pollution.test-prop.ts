import fc from "fast-check";
import { buildMatchingsformulier, isLeft, match, parsePaar } from "passend";
import { describe, expect, it } from "vitest";
import { pairInput, peildatum } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { canonical, formText, parsed } from "../support/pairs.js";

/** Runs with a key on `Object.prototype` that everything inherits, and takes it off again. */
const polluted = <T>(key: string, value: unknown, run: () => T): T => {
  Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
};

/** Keys that mean something in a profile, and keys that mean nothing. */
const poisons: Readonly<Record<string, unknown>> = {
  vervuild: true,
  bsn: "123456782",
  belang: 5,
  essentieel: true,
  voorbehoud: "vervuild",
  metSteun: [{ steun: "vervuild", inGebruik: true, waarde: "ja" }],
  leerbaarheid: "trainbaar",
  wilInzetten: true,
  aanpasbaar: "ja",
  volledig: ["capaciteiten"],
  werkbegeleider: { rol: "vervuild", kentWerk: "ja", bereid: "ja", steuntBij: ["tillen"] },
  contract: { uren: "40 uur/week" },
  functie: "vervuild",
  min: 0,
  max: 0,
  eenheid: "kg",
  waarde: 1,
};

const poison = (keys: readonly string[]) => fc.tuple(pairInput(), fc.constantFrom(...keys));

describe("a poisoned Object.prototype", { timeout: 60_000 }, () => {
  it("is refused at parse, or changes nothing there", () => {
    law(poison(Object.keys(poisons)), ([input, key]) => {
      const clean = canonical(input);
      const pair = polluted(key, poisons[key], () => parsePaar(input, { peildatum }));
      if (isLeft(pair)) return true;
      const { werknemer, werk, beslissingen } = pair.right;
      expect({ werknemer, werk, beslissingen }).toEqual(clean);
      return true;
    });
  });

  it("changes nothing after parse with a key that no profile has", () => {
    law(poison(["vervuild", "bsn"]), ([input, key]) => {
      const clean = formText(input);
      const pair = parsed(input);
      expect(polluted(key, poisons[key], () => JSON.stringify(buildMatchingsformulier(match(pair))))).toBe(clean);
      return true;
    });
  });
});
