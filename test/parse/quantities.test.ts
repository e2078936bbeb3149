import { isRight } from "passend";
import { describe, expect, it } from "vitest";
import { asWork, asWorker, faultsOf, punt, werk, werknemer } from "../support/input.js";

const read = (criterium: string, written: unknown): unknown => {
  const outcome = asWorker(werknemer([punt(criterium, written)]));
  return isRight(outcome) ? outcome.right.punten[0]?.beoordelingen[0]?.waarde : faultsOf(outcome)[0]?.code;
};

describe("a quantity", () => {
  it.each([
    ["tillen", "10 kg", 10, "kg"],
    ["tillen", "7,5 kg", 7.5, "kg"],
    ["tillen", "7.5 kg", 7.5, "kg"],
    ["tillen", "10kg", 10, "kg"],
    ["tillen", "  10 kg ", 10, "kg"],
    ["tillen", "10 kilo", 10, "kg"],
    ["tillen", { waarde: 10, eenheid: "kg" }, 10, "kg"],
    ["tillen", { waarde: 10, eenheid: "kilogram" }, 10, "kg"],
    ["staan", "45 min", 45, "min"],
    ["staan", "45 minuten", 45, "min"],
    ["staan", "1 uur", 60, "min"],
    ["staan", "1,5 uur", 90, "min"],
    ["staan", "4 u", 240, "min"],
    ["staan", { waarde: 2, eenheid: "uur" }, 120, "min"],
    ["uren-per-week", "24 uur/week", 24, "uur/week"],
    ["uren-per-week", "24 uur per week", 24, "uur/week"],
    ["frequent-buigen", "100 keer per uur", 100, "keer/uur"],
    ["frequent-buigen", "100 x/uur", 100, "keer/uur"],
    ["reiken", "1 m", 100, "cm"],
    ["buigen", "45 °", 45, "graden"],
    ["geluid", "80 dB", 80, "dB(A)"],
    ["op-tijd-komen", "90 %", 90, "%"],
    ["op-tijd-komen", "90%", 90, "%"],
    ["tillen", "10 KG", 10, "kg"],
    ["staan", "45 min.", 45, "min"],
    ["uren-per-week", "24 uren/week", 24, "uur/week"],
    ["uren-per-week", "24 u per week", 24, "uur/week"],
  ])("on %s written as %j", (criterium, written, waarde, eenheid) => {
    expect(read(criterium, written)).toEqual({ waarde, eenheid });
  });

  it.each([
    "10",
    "kg",
    "10 kg kg",
    "1.500 kg",
    "1,500 kg",
    "1e1 kg",
    "0x10 kg",
    "10,5,5 kg",
    "1.000,5 kg",
    "--5 kg",
    "1234567 kg",
    "٣ kg",
    "10 kg\n5 kg",
  ])("is not read from %j", (written) => {
    expect(["verkeerde-vorm", "vreemde-eenheid", "buiten-schaal"]).toContain(read("tillen", written));
  });

  it("converted from another unit lies exactly on the grid", () => {
    expect(read("staan", "2,05 uur")).toEqual({ waarde: 123, eenheid: "min" });
    expect(read("staan", "0,55 uur")).toEqual({ waarde: 33, eenheid: "min" });
    for (let minutes = 0; minutes <= 240; minutes += 3) {
      expect(read("staan", { waarde: minutes / 60, eenheid: "uur" })).toEqual({ waarde: minutes, eenheid: "min" });
    }
  });

  it("written in hours does not stand where hours a day are asked", () => {
    expect(read("uren-per-week", "24 uur")).toBe("vreemde-eenheid");
  });

  it("keeps its form when it is read again", () => {
    const once = read("tillen", "7,5 kg");
    expect(read("tillen", once)).toEqual(once);
  });

  it("takes no time to refuse, however long", () => {
    const begin = performance.now();
    for (const written of ["1".repeat(2000), `1${" ".repeat(1990)}kg`, `${"1 ".repeat(1000)}`, `1 ${"k".repeat(1990)}`])
      read("tillen", written);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

describe("a quantity outside the points", () => {
  const job = (rest: object) => asWork(werk([], rest));

  it("of a contract is hours a week or hours a year", () => {
    for (const uren of ["24 uur/week", "500 uur/jaar", { waarde: 24, eenheid: "uur/week" }]) {
      expect(isRight(job({ contract: { uren } }))).toBe(true);
    }
    expect(faultsOf(job({ contract: { uren: "24 uur" } }))).toMatchObject([
      { code: "vreemde-eenheid", pad: ["contract", "uren"] },
    ]);
    expect(faultsOf(job({ contract: { uren: "200 uur/week" } }))).toMatchObject([
      { code: "buiten-schaal", verwacht: { maximum: 60 } },
    ]);
    expect(faultsOf(job({ contract: {} }))).toMatchObject([{ code: "ontbreekt", pad: ["contract", "uren"] }]);
  });

  it("of a werkbegeleider is hours a week free and a part of the shift present", () => {
    const ok = job({ werkbegeleider: { rol: "voorman", urenVrij: "2 uur/week", aanwezig: "80 %" } });
    expect(isRight(ok) && ok.right.werkbegeleider).toEqual({
      ...{ rol: "voorman", urenVrij: { waarde: 2, eenheid: "uur/week" }, aanwezig: { waarde: 80, eenheid: "%" } },
    });
    expect(faultsOf(job({ werkbegeleider: { rol: "voorman", aanwezig: "101 %" } }))).toMatchObject([{ code: "buiten-schaal" }]);
    expect(faultsOf(job({ werkbegeleider: { rol: "voorman", urenVrij: "veel" } }))).toMatchObject([{ code: "verkeerde-vorm" }]);
  });
});
