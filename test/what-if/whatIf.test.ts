import { readFileSync } from "node:fs";
import { buildMatchingsformulier, isLeft, leidraadNl, match, parsePaar, renderMarkdown, type Vergelijking } from "passend";
import { parseWijzigingen, planverschil, renderWhatIf, whatIf, type Wijziging } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { beoordeeld, compare, goedeBegeleider } from "../support/cases.js";

const lees = (naam: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/kringloop/${naam}.json`, import.meta.url), "utf8"));

const kringloop = (): Vergelijking => {
  const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
  if (isLeft(paar)) throw new Error(JSON.stringify(paar.left));
  return match(paar.right);
};

const gezien = (waarde: unknown) => [waarde, "jobcoach", "observatie", "2026-01-05"] as const;
const uitkomst = (vergelijking: Vergelijking, criterium: string): unknown =>
  vergelijking.bevindingen.find((bevinding) => bevinding.criterium === criterium)?.uitkomst;

/** 25 kg asked and 10 kg there, on a scale of 60 kg: a shortage of 15 kg is 60 of 240. A lifting aid reaches 75 % of the scale. */
const tillen = (aanpasbaar?: string) =>
  compare(
    [beoordeeld("tillen", gezien("10 kg"))],
    [{ ...beoordeeld("tillen", gezien("25 kg")), ...(aanpasbaar === undefined ? {} : { aanpasbaar }) }],
  );

const tilhulp: Wijziging = { soort: "maatregel", criterium: "tillen", maatregel: "tilhulp" };

describe("a measure that is supposed", () => {
  it("covers the shortage, and says that it is a supposition", () => {
    const { na } = whatIf(tillen("ja"), [tilhulp]);
    const [bevinding] = na.bevindingen;
    expect(bevinding).toMatchObject({ uitkomst: "gedekt", tekort: 60, gedekt: 60, verlies: { minimum: 0, maximum: 0 } });
    expect(bevinding?.steun).toEqual([{ soort: "maatregel", naam: "tilhulp" }]);
    expect(bevinding?.redenen).toContain("verondersteld");
    expect(na.discrepanties).toEqual([]);
  });

  it("answers what nobody knows", () => {
    expect(uitkomst(whatIf(tillen(), [tilhulp]).na, "tillen")).toBe("gedekt");
  });

  it("does not overrule a no of the profile, unless a change does", () => {
    const alleen = whatIf(tillen("nee"), [tilhulp]);
    expect(uitkomst(alleen.na, "tillen")).toBe("tekort");
    expect(alleen.wijzigingen).toEqual([{ wijziging: tilhulp, werkt: false, maatregel: { kan: "nee", belet: ["aanpasbaar"] } }]);
    const samen = whatIf(tillen("nee"), [{ soort: "aanpasbaar", criterium: "tillen", aanpasbaar: "ja" }, tilhulp]);
    expect(uitkomst(samen.na, "tillen")).toBe("gedekt");
    expect(samen.wijzigingen.map(({ werkt }) => werkt)).toEqual([true, true]);
  });

  it("reaches half where its precondition is half met", () => {
    // 180 of 240 is the whole reach; half of it is 90, still more than the shortage of 60. Of 40 kg asked it leaves 120 - 90 = 30.
    const zwaar = compare(
      [beoordeeld("tillen", gezien("10 kg"))],
      [{ ...beoordeeld("tillen", gezien("40 kg")), aanpasbaar: "deels" }],
    );
    expect(whatIf(zwaar, [tilhulp]).na.bevindingen[0]).toMatchObject({ uitkomst: "tekort", tekort: 120, gedekt: 90 });
  });

  it("counts once per side: two changes of the work overlap", () => {
    const voor = compare(
      [beoordeeld("tillen", gezien("0 kg"))],
      [{ ...beoordeeld("tillen", gezien("60 kg")), aanpasbaar: "ja" }],
    );
    const verdelen: Wijziging = { soort: "maatregel", criterium: "tillen", maatregel: "tilwerk-verdelen" };
    const taakruil: Wijziging = { soort: "maatregel", criterium: "tillen", maatregel: "taakruil" };
    // Dividing heavy work reaches 120, exchanging tasks 240: together 240, not 360; the first is then without effect.
    const { na, wijzigingen } = whatIf(voor, [verdelen, taakruil]);
    expect(na.bevindingen[0]?.gedekt).toBe(240);
    expect(wijzigingen.map(({ werkt }) => werkt)).toEqual([false, true]);
    expect(na.bevindingen[0]?.steun.map(({ naam }) => naam)).toEqual(["tilwerk-verdelen", "taakruil"]);
  });

  it("puts an aid of the profile to use", () => {
    const voor = compare(
      [{ ...beoordeeld("lezen", gezien(1)), metSteun: [{ steun: "voorleessoftware", inGebruik: false, waarde: 2 }] }],
      [beoordeeld("lezen", gezien(2))],
    );
    const { na } = whatIf(voor, [{ soort: "maatregel", criterium: "lezen", maatregel: "hulpmiddel-uit-profiel" }]);
    expect(uitkomst(na, "lezen")).toBe("gedekt");
  });

  it("brings nothing where it cannot be learned", () => {
    const hulpVragen = (leerbaarheid: string) =>
      compare([{ ...beoordeeld("hulp-vragen", gezien("deels")), leerbaarheid }], [beoordeeld("hulp-vragen", gezien("ja"))], {
        werk: { werkbegeleider: goedeBegeleider },
      });
    const oefenen: Wijziging = { soort: "maatregel", criterium: "hulp-vragen", maatregel: "jobcoach-sociale-vaardigheden" };
    expect(uitkomst(whatIf(hulpVragen("coachbaar"), [oefenen]).na, "hulp-vragen")).toBe("gedekt");
    expect(uitkomst(whatIf(hulpVragen("niet"), [oefenen]).na, "hulp-vragen")).toBe("tekort");
  });
});

describe("another value", () => {
  it("is what everybody says", () => {
    const voor = compare(
      [beoordeeld("tillen", gezien("10 kg"), ["15 kg", "zelf", "gesprek", "2026-01-06"])],
      [beoordeeld("tillen", gezien("25 kg"))],
    );
    const { na } = whatIf(voor, [
      { soort: "waarde", kant: "werknemer", criterium: "tillen", waarde: { waarde: 25, eenheid: "kg" } },
    ]);
    expect(na.bevindingen[0]).toMatchObject({ uitkomst: "match", zekerheid: "vast" });
    expect(na.bevindingen[0]?.aanwezig?.afwijkend).toEqual([]);
  });

  it("can be given where nobody said anything yet", () => {
    const { verschil } = whatIf(kringloop(), [
      { soort: "waarde", kant: "werknemer", criterium: "aandacht-vasthouden", waarde: 2 },
    ]);
    expect(verschil.bevindingen.map(({ criterium, voor, na }) => [criterium, voor?.uitkomst, na?.uitkomst])).toEqual([
      ["aandacht-vasthouden", "onbekend", "match"],
    ]);
  });

  it("leaves the profiles as they are", () => {
    const voor = kringloop();
    const eerst = JSON.stringify(voor);
    whatIf(voor, [{ soort: "waarde", kant: "werk", criterium: "tillen", waarde: { waarde: 5, eenheid: "kg" } }]);
    expect(JSON.stringify(voor)).toBe(eerst);
  });
});

describe("other hours", () => {
  it("move a point that says the same hours along, and the regime with them", () => {
    const watAls = whatIf(kringloop(), [{ soort: "uren", uren: { waarde: 16, eenheid: "uur/week" } }]);
    // 16 hours are offered and 20 wanted: a shortage of 4 hours, which is 20 of 240 on a scale of 48.
    expect(watAls.na.bevindingen.find(({ criterium }) => criterium === "gewenste-uren")).toMatchObject({
      uitkomst: "tekort",
      tekort: 20,
    });
    const { voor, na } = planverschil(watAls);
    // 40 hours in the first half-year. Of 24 h × 48 weeks = 1,152 h a year 10 % is 57.6 h in half a year; of 768 h it is 38.4 h: too little.
    expect([voor, na].map(({ uren }) => uren.regelingen[0]?.kleinste)).toEqual(["midden", "intensief"]);
  });
});

describe("fewer tasks", () => {
  it("take away what they alone ask, and leave what others ask too", () => {
    const { na, verschil } = whatIf(kringloop(), [{ soort: "zonder-taken", taken: ["kassa", "lossen"] }]);
    expect(uitkomst(na, "rekenen")).toBe("niet-gevraagd");
    expect(uitkomst(na, "contact-met-klanten")).toBe("tekort"); // filling the shop asks it too
    expect(verschil.oordeel).toEqual({ voor: "niet-passend", na: "passend-met-ondersteuning" });
    expect(na.paar.werk.taken?.map(({ id }) => id)).toEqual(["sorteren", "vullen"]);
  });
});

describe("a form made from a what-if", () => {
  it("says so, in its data and above the verdict", () => {
    const formulier = buildMatchingsformulier(whatIf(tillen("ja"), [tilhulp]).na);
    expect(formulier.veronderstellingen).toEqual([tilhulp]);
    expect(renderMarkdown(formulier, { taal: "nl" })).toContain("Niet ondertekenen");
    expect(renderMarkdown(buildMatchingsformulier(tillen("ja")), { taal: "nl" })).not.toContain("Niet ondertekenen");
  });
});

describe("a what-if of everything at once", () => {
  const wijzigingen: readonly unknown[] = [
    { soort: "zonder-taken", taken: ["lossen", "kassa"] },
    { soort: "maatregel", criterium: "op-tijd-komen", maatregel: "jobcoach-gedragscoaching" },
    { soort: "maatregel", criterium: "tillen", maatregel: "tilhulp" },
    { soort: "waarde", kant: "werknemer", criterium: "aandacht-vasthouden", waarde: 2 },
    { soort: "belang", kant: "werk", criterium: "werkhouding", belang: 5 },
    { soort: "essentieel", kant: "werk", criterium: "werkhouding", essentieel: true },
    { soort: "leerbaarheid", criterium: "contact-met-klanten", leerbaarheid: "coachbaar" },
    { soort: "aanpasbaar", criterium: "werkhouding", aanpasbaar: "deels" },
    { soort: "werkbegeleider", begeleider: { opgeleid: "ja", urenVrij: "4 uur/week", steuntBij: ["werkhouding"] } },
    { soort: "netwerk", steunt: "ja" },
    { soort: "uren", uren: "20 uur/week" },
    {
      soort: "beslissing",
      beslissing: { criterium: "sfeer", oordeel: "match", reden: "samen gekeken", door: "jobcoach", datum: "2015-02-20" },
    },
  ];

  it.each(["nl", "nl-BE", "en"] as const)("reads as the golden file, in %s", async (taal) => {
    const voor = kringloop();
    const gelezen = parseWijzigingen(wijzigingen, voor.paar);
    if (isLeft(gelezen)) throw new Error(JSON.stringify(gelezen.left));
    const tekst = renderWhatIf(whatIf(voor, gelezen.right), { taal });
    await expect(tekst).toMatchFileSnapshot(`../golden/wat-als.${taal}.md`);
  });
});

describe("changes that do not parse", () => {
  const { paar } = kringloop();
  const codes = (invoer: unknown): readonly unknown[] => {
    const gelezen = parseWijzigingen(invoer, paar);
    return isLeft(gelezen) ? gelezen.left.fouten.map(({ code, kant, pad }) => [code, kant, pad.join("/")]) : [];
  };

  it.each([
    ["no list", {}, ["verkeerde-vorm", "wijzigingen", ""]],
    ["another kind", [{ soort: "wens" }], ["verkeerde-vorm", "wijzigingen", "0/soort"]],
    [
      "a criterium that is not there",
      [{ soort: "aanpasbaar", criterium: "tilen", aanpasbaar: "ja" }],
      ["onbekend-criterium", "wijzigingen", "0/criterium"],
    ],
    ["a measure of another point", [{ ...tilhulp, criterium: "lezen" }], ["onbekende-maatregel", "wijzigingen", "0/maatregel"]],
    [
      "a value off the scale",
      [{ soort: "waarde", kant: "werk", criterium: "tillen", waarde: "90 kg" }],
      ["buiten-schaal", "wijzigingen", "0/waarde"],
    ],
    [
      "an interval where one brings",
      [{ soort: "waarde", kant: "werknemer", criterium: "tillen", waarde: { min: "5 kg" } }],
      ["interval-niet-hier", "wijzigingen", "0/waarde"],
    ],
    [
      "a rating that is not there",
      [{ soort: "waarde", kant: "werk", criterium: "tillen", waarde: "20 kg", beoordeling: 1 }],
      ["buiten-bereik", "wijzigingen", "0/beoordeling"],
    ],
    [
      "a task that is not there",
      [{ soort: "zonder-taken", taken: ["lossen", "vegen"] }],
      ["onbekende-taak", "wijzigingen", "0/taken/1"],
    ],
    ["hours in another unit", [{ soort: "uren", uren: "20 kg" }], ["vreemde-eenheid", "wijzigingen", "0/uren"]],
    [
      "a decision of tomorrow",
      [
        {
          soort: "beslissing",
          beslissing: { criterium: "sfeer", oordeel: "match", reden: "x", door: "jobcoach", datum: "2015-03-03" },
        },
      ],
      ["datum-na-peildatum", "wijzigingen", "0/beslissing/datum"],
    ],
  ])("%s", (_, invoer, verwacht) => {
    expect(codes(invoer)).toEqual([verwacht]);
  });

  it("name the measure that was probably meant", () => {
    const gelezen = parseWijzigingen([{ ...tilhulp, maatregel: "tilhup" }], paar);
    expect(isLeft(gelezen) && gelezen.left.fouten[0]).toMatchObject({ bedoeld: "tilhulp" });
    expect(leidraadNl.maatregelen.has("tilhulp")).toBe(true);
  });
});
