import { renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import type { Schaal } from "../../src/domain/criterium.js";
import { form, punt } from "../support/cases.js";
import { catalogusVan, training, vaardigheid } from "../support/smallCatalogue.js";

/** The form of a pair with one goal, by a measure of so many weeks. */
const made = (weken: number, rest: object, streef: unknown = "ja", schaal?: Schaal, taal: "nl" | "en" = "nl"): string => {
  const inzet = { frequentie: { nl: "wekelijks", en: "weekly" }, weken, jobcoachMinuten: [60] };
  const own = catalogusVan(
    [vaardigheid("zagen", ["oefenen"], schaal === undefined ? {} : { schaal })],
    [training("oefenen", { inzet, ...rest })],
  );
  const nu = schaal === undefined ? "nee" : schaal.soort === "kwalificatie" ? "geen" : "1 kg";
  const formulier = form([punt("zagen", nu, { leerbaarheid: "trainbaar" })], [punt("zagen", streef)], { catalogus: own });
  return renderMarkdown(formulier, { taal, catalogus: own });
};

const line = (label: string, text: string): string | undefined =>
  new RegExp(`^- \\*\\*${label}:\\*\\* (.*)$`, "mu").exec(text)?.[1];

const measured = (taal: "nl" | "en", weken: number, rest: object, streef?: unknown, schaal?: Schaal): string | undefined =>
  line(taal === "nl" ? "Meten" : "Measuring", made(weken, rest, streef, schaal, taal));

const aftercare = (weken: number, rest: object): string | undefined => line("Nazorg", made(weken, rest));

const kg: Schaal = {
  ...{ soort: "hoeveelheid", zin: { nl: "Tilt {waarde}.", en: "Lifts {waarde}." } },
  ...{ eenheid: "kg", minimum: 0, maximum: 60, resolutie: 1, beoordelingsstap: 5 },
};
const bewijs: Schaal = {
  soort: "kwalificatie",
  niveaus: [
    { code: "geen", naam: { nl: "Geen", en: "None" } },
    { code: "diploma", naam: { nl: "Diploma", en: "Certificate" } },
  ],
};

describe("when a goal is measured", () => {
  it("on the last five working days, where the support ends within 6 months", () => {
    expect(measured("nl", 26, {})).toMatch(
      /^Op de laatste vijf werkdagen tot en met week 26 wordt bijgehouden .*: “zagen” Was het op een dag niet aan de orde, .* Met hulp/u,
    );
    expect(measured("en", 26, {})).toMatch(
      /^On the last five working days up to and including week 26, .*“zagen” If there was no occasion .* With help/u,
    );
    expect(aftercare(26, {})).toBeUndefined();
  });

  it("within 6 months where support goes on after those, and that is aftercare", () => {
    expect(measured("nl", 78, {})).toMatch(/^Op de laatste vijf werkdagen tot en met week 26 /u);
    expect(aftercare(78, {})).toBe("Na week 26 loopt de steun door als nazorg, steeds minder, tot week 78.");
    expect(aftercare(27, {})).toBe("Na week 26 loopt de steun door als nazorg, steeds minder, tot week 27.");
  });

  it("at the end where the goal takes longer than 6 months", () => {
    expect(measured("nl", 78, { termijn: "lang" })).toMatch(/^Op de laatste vijf werkdagen tot en met week 78 /u);
    expect(aftercare(78, { termijn: "lang" })).toBeUndefined();
  });

  it("over four weeks where weeks are counted, and never before there were four", () => {
    expect(measured("nl", 52, {}, "10 kg", kg)).toBe(
      "In de weken 23 tot en met 26 wordt elke week bijgehouden of dit gehaald is: “Tilt 10 kg.”",
    );
    expect(measured("en", 2, {}, "10 kg", kg)).toMatch(/^In weeks 1 to 4, /u);
  });

  it("in one week where something is obtained", () => {
    expect(measured("nl", 52, {}, "diploma", bewijs)).toBe("In week 26 wordt nagegaan of dit gehaald is: “Diploma”");
    expect(measured("nl", 20, {}, "diploma", bewijs)).toMatch(/^In week 20 wordt /u);
  });

  it("says that the whole behaviour is looked at where part of the days is asked", () => {
    expect(measured("nl", 26, {}, "deels")).toMatch(
      /of dit te zien is: “zagen” Was het op een dag niet aan de orde, dan telt een andere werkdag\.$/u,
    );
  });
});

describe("where a goal starts", () => {
  it("takes a first measurement, unless the scale tells", () => {
    expect(line("Begin", made(26, {}))).toMatch(/^Nulmeting nodig\. De profielen zeggen niet op hoeveel dagen/u);
    expect(line("Begin", made(26, {}, "diploma", bewijs))).toMatch(/^Nulmeting nodig\. .* of hier al aan begonnen is\./u);
    expect(line("Begin", made(26, {}, "10 kg", kg))).toBe("Niveau −2. Zo staat het nu, volgens de profielen.");
  });
});

describe("what is measured of a need", () => {
  it("is that the worker manages with what the work offers", () => {
    const own = catalogusVan([vaardigheid("uitleg", ["oefenen"], { richting: "behoefte" })], [training("oefenen")]);
    const need = form([punt("uitleg", "ja", { leerbaarheid: "trainbaar" })], [punt("uitleg", "deels")], { catalogus: own });
    const text = renderMarkdown(need, { taal: "nl", catalogus: own });
    expect(need.doelen.periode[0]?.meting.wat).toBe("deels");
    expect(need.doelen.periode[0]?.gas[2]).toMatchObject({ niveau: 0, dagen: { minimum: 4, maximum: 4 } });
    expect(text).toContain("- **Nu:** Heeft nodig: uitleg");
    expect(text).toContain("- **Aan het eind:** Redt het met wat het werk biedt: uitleg: deels.");
    expect(text).toContain("of dit te zien is: “Redt het met wat het werk biedt: uitleg: deels.”");
  });
});
