import { beschrijfFout, isLeft, isRight, leidraadNl, type Fout } from "passend";
import { logboekSchema, parseLogboek, parseUitslagen, parseVervolg, uitslagenSchema, vervolgSchema } from "passend/follow-up";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { geheimen } from "../messages/vijandig.js";
import {
  coachbaar,
  eersteDag,
  goed,
  kringloop,
  logboek,
  moment,
  opLaterDag,
  regel,
  regels,
  uitslag,
  uitslagen,
  vervolg,
  vijandig,
} from "./support.js";

const { formulier } = moment(eersteDag, [
  ["hulp-vragen", "deels", "ja", coachbaar],
  ["werkhouding", 0, 2, coachbaar],
]);
const doelen = formulier.doelen.periode.map(({ id }) => id);
const alleDoelen = (over: object = {}) => uitslagen(...doelen.map((doel) => uitslag(doel, 0, over)));

const leesLogboek = (invoer: unknown) => parseLogboek(invoer, opLaterDag);
const leesUitslagen = (invoer: unknown) => parseUitslagen(invoer, formulier, opLaterDag);
const leesVervolg = (invoer: unknown) => parseVervolg(invoer, opLaterDag);

const foutenIn = (uitkomst: ReturnType<typeof leesLogboek | typeof leesUitslagen | typeof leesVervolg>): readonly Fout[] =>
  isLeft(uitkomst) ? uitkomst.left.fouten : [];

describe("a logboek", () => {
  it("is put in the order of time and frozen, with goals by their criterium", () => {
    const gelezen = goed(leesLogboek(logboek([regel({ datum: "2026-03-02", doel: "tillen" }), regel(), regel({ doel: null })])));
    expect(gelezen.regels.map(({ datum, doel }) => [datum, doel])).toEqual([
      ["2026-02-09", "hulp-vragen"],
      ["2026-02-09", null],
      ["2026-03-02", "tillen"],
    ]);
    expect(Object.isFrozen(gelezen.regels[0])).toBe(true);
  });

  it("reads the same again", () => {
    const { documenten } = kringloop();
    const gelezen = goed(parseLogboek(documenten.logboek, documenten));
    expect(goed(parseLogboek(JSON.parse(JSON.stringify(gelezen)), documenten))).toEqual(gelezen);
    expect(gelezen.regels).toHaveLength(23);
  });

  it("names an unknown activity and goal, with the nearest one", () => {
    const invoer = logboek([regel({ activiteit: "handeling-aanleren", doel: "doel/tilen" })]);
    expect(foutenIn(leesLogboek(invoer))).toEqual([
      {
        ...{ code: "onbekende-code", kant: "logboek", pad: ["regels", 0, "activiteit"] },
        ...{ wat: "activiteit", bedoeld: "handelingen-aanleren" },
      },
      { code: "onbekend-criterium", kant: "logboek", pad: ["regels", 0, "doel"], bedoeld: "tillen" },
    ]);
  });

  it("knows every activity of the catalogue", () => {
    for (const activiteit of leidraadNl.activiteiten.keys()) {
      expect(regels(leesLogboek(logboek([regel({ activiteit })])))).toEqual([]);
    }
    expect(leidraadNl.activiteiten.size).toBeGreaterThan(15);
  });

  it.each([
    ["a day after the reference date", regel({ datum: "2026-08-04" }), ["datum-na-peildatum logboek regels/0/datum"]],
    ["a day before the beginning", regel({ datum: "2026-02-08" }), ["datum-voor-begin logboek regels/0/datum"]],
    ["a day that does not exist", regel({ datum: "2026-02-30" }), ["datum-bestaat-niet logboek regels/0/datum"]],
    ["half a minute", regel({ minuten: 0.5 }), ["verkeerde-vorm logboek regels/0/minuten"]],
    ["no minutes", regel({ minuten: 0 }), ["buiten-bereik logboek regels/0/minuten"]],
    ["more than a day", regel({ minuten: 1441 }), ["buiten-bereik logboek regels/0/minuten"]],
    ["minutes as text", regel({ minuten: "45" }), ["verkeerde-vorm logboek regels/0/minuten"]],
    ["nobody", regel({ wie: "Jannie" }), ["verkeerde-vorm logboek regels/0/wie"]],
    ["no participants", regel({ deelnemers: 0 }), ["buiten-bereik logboek regels/0/deelnemers"]],
    ["a name", regel({ naam: "Jannie" }), ["onbekende-sleutel logboek regels/0"]],
  ])("is refused with %s", (_, fout, verwacht) => {
    expect(regels(leesLogboek(logboek([fout])))).toEqual(verwacht);
  });

  it.each(["datum", "minuten", "doel", "activiteit", "wie"] as const)("is refused with an entry without its %s", (sleutel) => {
    const { [sleutel]: _, ...rest } = regel();
    expect(regels(leesLogboek(logboek([rest])))).toEqual([`ontbreekt logboek regels/0/${sleutel}`]);
  });

  it("is refused when it begins after the reference date, or on no day", () => {
    expect(regels(leesLogboek(logboek([], { begin: "2026-08-04" })))).toEqual(["datum-na-peildatum logboek begin"]);
    expect(foutenIn(leesLogboek(logboek([], { begin: "maandag" })))).toEqual([
      { code: "verkeerde-vorm", kant: "logboek", pad: ["begin"], verwacht: { soort: "datum" } },
    ]);
  });

  it("names an entry that stands there twice, however its goal is written", () => {
    expect(foutenIn(leesLogboek(logboek([regel(), regel({ minuten: 30 }), regel({ doel: "hulp-vragen" })])))).toEqual([
      { code: "dubbel", kant: "logboek", pad: ["regels", 2], wat: "logboekregel", eerste: 0 },
    ]);
    expect(regels(leesLogboek(logboek([regel({ toelichting: "ochtend" }), regel({ toelichting: "middag" })])))).toEqual([]);
  });

  it("has a limit", () => {
    const dagen = (aantal: number) => logboek(Array.from({ length: aantal }, (_, i) => regel({ toelichting: `contact ${i}` })));
    expect(isRight(leesLogboek(dagen(5000)))).toBe(true);
    expect(regels(leesLogboek(dagen(5001)))).toEqual(["te-groot logboek regels"]);
  });
});

describe("what was reached", () => {
  it("is kept as it was written, by the criterium of the goal", () => {
    const gelezen = goed(leesUitslagen(alleDoelen({ beginniveau: -2, weging: { belang: 3, moeilijkheid: 2 } })));
    expect(gelezen.uitslagen.map(({ doel }) => `doel/${doel}`)).toEqual(doelen);
    expect(goed(leesUitslagen(JSON.parse(JSON.stringify(gelezen))))).toEqual(gelezen);
    expect(Object.isFrozen(gelezen.uitslagen[0]?.weging)).toBe(true);
  });

  it.each([
    ["above +2", 3, ["buiten-bereik uitslagen uitslagen/0/niveau"]],
    ["below −2", -3, ["buiten-bereik uitslagen uitslagen/0/niveau"]],
    ["between two levels", 0.5, ["verkeerde-vorm uitslagen uitslagen/0/niveau"]],
    ["no number", Number.NaN, ["verkeerde-vorm uitslagen uitslagen/0/niveau"]],
    ["without end", Number.POSITIVE_INFINITY, ["verkeerde-vorm uitslagen uitslagen/0/niveau"]],
    ["empty", null, ["verkeerde-vorm uitslagen uitslagen/0/niveau"]],
    ["text", "1", ["verkeerde-vorm uitslagen uitslagen/0/niveau"]],
    ["missing", undefined, ["ontbreekt uitslagen uitslagen/0/niveau"]],
  ])("is refused when a level is %s", (_, niveau, verwacht) => {
    const [eerste = "", ...rest] = doelen;
    expect(regels(leesUitslagen(uitslagen(uitslag(eerste, niveau), ...rest.map((doel) => uitslag(doel, 0)))))).toEqual(verwacht);
  });

  it("is refused without an outcome for every goal", () => {
    expect(foutenIn(leesUitslagen(uitslagen()))).toEqual(
      doelen.map((doel) => ({ code: "doel-zonder-uitslag", kant: "uitslagen", pad: ["uitslagen"], doel })),
    );
    expect(doelen).toHaveLength(2);
  });

  it("is refused on something that is no goal of the period, or twice", () => {
    const invoer = uitslagen(...doelen.map((doel) => uitslag(doel, 0)), uitslag("doel/tillen", 0), uitslag("hulp-vragen", 1));
    expect(regels(leesUitslagen(invoer))).toEqual([
      "onbekende-code uitslagen uitslagen/2/doel",
      "dubbel uitslagen uitslagen/3/doel",
    ]);
    expect(foutenIn(leesUitslagen(uitslagen(uitslag("doel/hulp-vraag", 0))))[0]).toMatchObject({ bedoeld: "doel/hulp-vragen" });
  });

  it.each([
    ["before the form", eersteDag.replace("02-02", "02-01"), "datum-voor-begin"],
    ["after the reference date", "2026-08-04", "datum-na-peildatum"],
  ])("is refused from %s", (_, datum, code) => {
    expect(foutenIn(leesUitslagen(alleDoelen({ datum }))).map((fout) => fout.code)).toEqual(doelen.map(() => code));
  });

  it("is weighed for all goals or for none, and never with nothing", () => {
    const [eerste = "", tweede = ""] = doelen;
    const weging = { belang: 1, moeilijkheid: 3 };
    expect(regels(leesUitslagen(uitslagen(uitslag(eerste, 0), uitslag(tweede, 0, { weging }))))).toEqual([
      "ontbreekt uitslagen uitslagen/0/weging",
    ]);
    expect(regels(leesUitslagen(alleDoelen({ weging: { belang: 0, moeilijkheid: 4 } })))).toEqual(
      doelen.flatMap((_, i) => [
        `buiten-bereik uitslagen uitslagen/${i}/weging/belang`,
        `buiten-bereik uitslagen uitslagen/${i}/weging/moeilijkheid`,
      ]),
    );
    expect(regels(leesUitslagen(alleDoelen({ weging: { belang: 1 } })))).toEqual(
      doelen.map((_, i) => `ontbreekt uitslagen uitslagen/${i}/weging/moeilijkheid`),
    );
  });
});

describe("what people say of the next period", () => {
  it("may be next to nothing, or all of it", () => {
    const regime = { regeling: "uwv-extern-2015", was: "midden", gevraagd: "licht" };
    const herhaald = [{ doel: "doel/hulp-vragen", reden: "ziek geweest" }];
    expect(goed(leesVervolg(vervolg()))).toEqual(vervolg());
    expect(goed(leesVervolg(vervolg({ werkt: "ja", begeleiding: "jobcoach", regime, herhaald })))).toEqual(
      vervolg({ werkt: "ja", begeleiding: "jobcoach", regime, herhaald: [{ doel: "hulp-vragen", reden: "ziek geweest" }] }),
    );
  });

  it("is refused with a rule, a regime or a goal that does not exist, and with two reasons for one goal", () => {
    const regime = { regeling: "uwv-extern-2015", was: "middel", gevraagd: "geen-idee-hoe-heet-dit" };
    const reden = { doel: "hulp-vragen", reden: "ziek geweest" };
    expect(regels(leesVervolg(vervolg({ regime: { ...regime, regeling: "uwv-extern-2013" } })))).toEqual([
      "onbekende-code vervolg regime/regeling",
    ]);
    expect(foutenIn(leesVervolg(vervolg({ regime, herhaald: [reden, { ...reden, doel: "doel/hulp-vragen" }] })))).toEqual([
      { code: "onbekende-code", kant: "vervolg", pad: ["regime", "was"], wat: "regime", bedoeld: "midden" },
      { code: "onbekende-code", kant: "vervolg", pad: ["regime", "gevraagd"], wat: "regime" },
      { code: "dubbel", kant: "vervolg", pad: ["herhaald", 1, "doel"], wat: "doel", eerste: 0 },
    ]);
    expect(regels(leesVervolg(vervolg({ herhaald: [{ ...reden, doel: "hulp" }] })))).toEqual([
      "onbekend-criterium vervolg herhaald/0/doel",
    ]);
  });

  it("is refused with a reason that says nothing, or a day after the reference date", () => {
    expect(regels(leesVervolg(vervolg({ herhaald: [{ doel: "tillen", reden: "" }] })))).toEqual([
      "te-klein vervolg herhaald/0/reden",
    ]);
    expect(regels(leesVervolg(vervolg({ datum: "2026-08-04" })))).toEqual(["datum-na-peildatum vervolg datum"]);
  });
});

describe.each([
  ["a logboek", logboek(), leesLogboek, logboekSchema],
  ["what was reached", alleDoelen(), leesUitslagen, uitslagenSchema],
  ["what comes next", vervolg(), leesVervolg, vervolgSchema],
] as const)("%s", (_, document, lees, schema) => {
  it("is right as the tests write it", () => {
    expect(regels(lees(document))).toEqual([]);
    expect(schema.safeParse(document).success).toBe(true);
  });

  it("is refused, not thrown on, whatever it is", () => {
    for (const invoer of vijandig(document)) {
      const uitkomst = lees(invoer);
      expect(isLeft(uitkomst) && uitkomst.left.aantal).toBeGreaterThan(0);
      expect(isLeft(uitkomst) && uitkomst.left.fouten.length).toBeLessThanOrEqual(100);
    }
  });

  it("needs a reference date that exists", () => {
    const opties = { peildatum: "2026-02-30" };
    const uitkomsten = [
      parseLogboek(logboek(), opties),
      parseUitslagen(alleDoelen(), formulier, opties),
      parseVervolg(vervolg(), opties),
    ];
    expect(uitkomsten.flatMap(regels)).toEqual(Array.from({ length: 3 }, () => "datum-bestaat-niet opties peildatum"));
  });
});

describe("faults in a follow-up", () => {
  const [naam, , nummer, adres] = geheimen;
  const ingevuld = [
    leesLogboek(logboek([regel({ activiteit: naam, doel: adres, wie: naam, datum: nummer, minuten: adres, toelichting: 5 })])),
    leesUitslagen(uitslagen(uitslag(adres, naam, { door: naam, datum: nummer, weging: nummer }))),
    leesVervolg(vervolg({ werkt: naam, regime: { regeling: naam, was: nummer, gevraagd: adres }, herhaald: [{ doel: naam }] })),
  ];
  const fouten = ingevuld.flatMap(foutenIn);

  it("are explained in every language and hold nothing that was typed", () => {
    expect(fouten.length).toBeGreaterThan(12);
    for (const taal of talen) for (const fout of fouten) expect(beschrijfFout(fout, taal)).toMatch(/^["A-Z].*\.$/u);
    const tekst = JSON.stringify([fouten, talen.map((taal) => fouten.map((fout) => beschrijfFout(fout, taal)))]);
    expect(geheimen.filter((geheim) => tekst.includes(geheim))).toEqual([]);
  });
});
