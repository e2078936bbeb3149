import { renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import type { Schaal } from "../../src/domain/criterium.js";
import { form, punt } from "../support/cases.js";
import { catalogusVan, training, vaardigheid } from "../support/smallCatalogue.js";

/** The line on measuring of a form with one goal, by a measure of so many weeks. */
const measured = (taal: "nl" | "en", weken: number, rest: object, streef: unknown = "ja", schaal?: Schaal): string => {
  const inzet = { frequentie: { nl: "wekelijks", en: "weekly" }, weken, jobcoachMinuten: [60] };
  const own = catalogusVan(
    [vaardigheid("zagen", ["oefenen"], schaal === undefined ? {} : { schaal })],
    [training("oefenen", { inzet, ...rest })],
  );
  const made = form(
    [
      punt("zagen", schaal === undefined ? "nee" : schaal.soort === "kwalificatie" ? "geen" : "1 kg", {
        leerbaarheid: "trainbaar",
      }),
    ],
    [punt("zagen", streef)],
    { catalogus: own },
  );
  const text = renderMarkdown(made, { taal, catalogus: own });
  return /^- \*\*(?:Meten|Measuring):\*\* (.*)$/mu.exec(text)?.[1] ?? "";
};

describe("when a goal is measured", () => {
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

  it("in the last week, where the support ends within 6 months", () => {
    expect(measured("nl", 26, {})).toBe("In de laatste week wordt op vijf werkdagen bijgehouden of dit te zien is: “zagen”");
    expect(measured("en", 26, {})).toMatch(/^In the last week, a record is kept on five working days .*“zagen”$/u);
  });

  it("in the last week of the first 6 months, where support goes on after those as aftercare", () => {
    expect(measured("nl", 78, {})).toBe(
      "In de laatste week van de eerste 6 maanden wordt op vijf werkdagen bijgehouden of dit te zien is: “zagen” Wat daarna volgt, is nazorg.",
    );
    expect(measured("en", 27, {})).toBe(
      "In the last week of the first 6 months, a record is kept on five working days of whether this can be seen: “zagen” What follows after that is aftercare.",
    );
  });

  it("at the end where the goal takes longer than 6 months", () => {
    expect(measured("nl", 78, { termijn: "lang" })).toMatch(/^In de laatste week wordt .*“zagen”$/u);
  });

  it("within those 6 months too where weeks are counted, or something is obtained", () => {
    expect(measured("nl", 52, {}, "10 kg", kg)).toMatch(/^In de laatste vier weken van de eerste 6 maanden wordt .*nazorg\.$/u);
    expect(measured("en", 52, {}, "10 kg", kg)).toMatch(/^In the last four weeks of the first 6 months, .* aftercare\.$/u);
    expect(measured("nl", 52, {}, "diploma", bewijs)).toMatch(/^Aan het eind van de eerste 6 maanden wordt .*nazorg\.$/u);
    expect(measured("nl", 20, {}, "diploma", bewijs)).toMatch(/^Aan het eind van de afgesproken tijd wordt /u);
  });
});
