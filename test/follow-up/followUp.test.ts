import { isLeft } from "passend";
import { bevraging, eindevaluatie, followUp, parseUitslagen, type Opvolging } from "passend/follow-up";
import { describe, expect, it } from "vitest";
import { besluit, goedeBegeleider } from "../support/cases.js";
import {
  coachbaar,
  eersteDag,
  gegevens,
  kringloop,
  laterDag,
  logboek,
  moment,
  regel,
  uitslag,
  uitslagen,
  vervolg,
} from "./support.js";

type Punten = Parameters<typeof moment>[1];
type Rest = Parameters<typeof moment>[2];

const opvolgingVan = (eerst: Punten, later: Punten, rest: { readonly eerst?: Rest; readonly later?: Rest } = {}): Opvolging => {
  const eerste = moment(eersteDag, eerst, rest.eerst);
  return followUp(eerste, moment(laterDag, later, rest.later), gegevens(eerste));
};

const soorten = ({ verschuivingen }: Opvolging) =>
  Object.fromEntries(verschuivingen.map(({ criterium, soort }) => [criterium, soort]));

describe("a discrepantie of then", () => {
  const eerst: Punten = [["tillen", "10 kg", "25 kg"]];

  it.each<readonly [soort: string, wanneer: string, punten: Punten, rest: Rest | undefined]>([
    ["gesloten", "the worker brings it now", [["tillen", "25 kg", "25 kg"]], undefined],
    ["gesloten", "the work asks less", [["tillen", "10 kg", "10 kg"]], undefined],
    ["gebleven", "nothing changed", eerst, undefined],
    ["gebleven", "it became smaller", [["tillen", "15 kg", "25 kg"]], undefined],
    ["niet-meer-gevraagd", "the work does not ask it", [["tillen", "10 kg", "niet-gevraagd"]], undefined],
    [
      "niet-meer-gevraagd",
      "the work leaves it out of all it asks",
      [["tillen", "10 kg", undefined]],
      { werk: { volledig: ["capaciteiten"] } },
    ],
    ["onbekend-geworden", "nobody knows what the worker brings", [["tillen", undefined, "25 kg"]], undefined],
    ["onbekend-geworden", "nobody knows what the work asks", [["tillen", "10 kg", "onbekend"]], undefined],
    ["onbekend-geworden", "both profiles are silent", [], undefined],
    [
      "onbekend-geworden",
      "a person still has to judge it",
      [["tillen", "25 kg", "25 kg", { voorbehoud: "niet na een lange dag" }]],
      undefined,
    ],
    [
      "gesloten",
      "a person judged that it fits",
      [["tillen", "25 kg", "25 kg", { voorbehoud: "niet na een lange dag" }]],
      { beslissingen: [besluit("tillen", "match")] },
    ],
  ])("is %s when %s", (soort, _, later, rest) => {
    expect(soorten(opvolgingVan(eerst, later, rest === undefined ? {} : { later: rest }))).toEqual({ tillen: soort });
  });

  it("is closed by support, and says so", () => {
    const steun = { werk: { werkbegeleider: { ...goedeBegeleider, steuntBij: ["werkhouding"] } } };
    const punten: Punten = [["werkhouding", 1, 2]];
    const opvolging = opvolgingVan(punten, punten, { later: steun });
    expect(opvolging.verschuivingen[0]).toMatchObject({ soort: "gesloten", veranderd: ["steun"], later: { uitkomst: "gedekt" } });
    expect(opvolging.verschuivingen[0]?.because).toContain("later/werk/werkbegeleider");
    expect(opvolging.steun).toEqual([
      {
        ...{ wijziging: "erbij", soort: "werkbegeleider", criterium: "werkhouding", naam: "voorman" },
        because: ["later/werk/werkbegeleider"],
      },
    ]);
    expect(opvolging.werkgever.draagt).toEqual(["werkhouding"]);
  });

  it("says how it moved and what changed", () => {
    const beweging = (waarde: string, vraag: string) => {
      const [eerste] = opvolgingVan(eerst, [["tillen", waarde, vraag]]).verschuivingen;
      return [eerste?.beweging, eerste?.veranderd];
    };
    expect(beweging("15 kg", "25 kg")).toEqual(["kleiner", ["aanwezig"]]);
    expect(beweging("5 kg", "25 kg")).toEqual(["groter", ["aanwezig"]]);
    expect(beweging("10 kg", "30 kg")).toEqual(["groter", ["gevraagd"]]);
    expect(beweging("10 kg", "25 kg")).toEqual(["gelijk", []]);
  });
});

describe("a discrepantie of now", () => {
  const later: Punten = [["tillen", "10 kg", "25 kg"]];

  it.each<readonly [soort: string, wanneer: string, punten: Punten, rest: Rest | undefined]>([
    ["teruggekomen", "it fitted", [["tillen", "25 kg", "25 kg"]], undefined],
    ["teruggekomen", "there was more than enough", [["tillen", "25 kg", { max: "10 kg" }]], undefined],
    [
      "teruggekomen",
      "a person judged that it fits",
      [["tillen", "25 kg", "25 kg", { voorbehoud: "niet na een lange dag" }]],
      { beslissingen: [besluit("tillen", "match")] },
    ],
    ["nieuw", "nobody named it", [], undefined],
    ["nieuw", "the worker's side was unknown", [["tillen", "onbekend", "25 kg"]], undefined],
    ["nieuw", "it was not asked", [["tillen", "10 kg", "niet-gevraagd"]], undefined],
    [
      "nieuw",
      "a person still had to judge it",
      [["tillen", "25 kg", "25 kg", { voorbehoud: "niet na een lange dag" }]],
      undefined,
    ],
  ])("is %s when %s", (soort, _, eerst, rest) => {
    expect(soorten(opvolgingVan(eerst, later, rest === undefined ? {} : { eerst: rest }))).toEqual({ tillen: soort });
  });

  it("came back when the support that covered it fell away", () => {
    const punten: Punten = [["werkhouding", 1, 2]];
    const metSteun = (steuntBij: readonly string[]) => ({ werk: { werkbegeleider: { ...goedeBegeleider, steuntBij } } });
    const opvolging = opvolgingVan(punten, punten, { eerst: metSteun(["werkhouding"]), later: metSteun([]) });
    expect(opvolging.verschuivingen[0]).toMatchObject({ soort: "teruggekomen", veranderd: ["steun"] });
    expect(opvolging.steun.map(({ wijziging }) => wijziging)).toEqual(["weggevallen"]);
    expect(opvolgingVan(punten, punten, { eerst: metSteun(["werkhouding"]) }).steun[0]?.wijziging).toBe("niet-genoemd");
  });
});

describe("an aid", () => {
  const met = (inGebruik: boolean, naam = "tilband") => ({ metSteun: [{ steun: naam, inGebruik, waarde: "25 kg" }] });
  const wijzigingen = (eerst: object, later: object) =>
    opvolgingVan([["tillen", "10 kg", "25 kg", eerst]], [["tillen", "10 kg", "25 kg", later]]).steun.map(
      ({ wijziging, naam }) => [wijziging, naam],
    );

  it("falls away, is added, stays, or is not named any more", () => {
    expect(wijzigingen(met(true), met(false))).toEqual([["weggevallen", "tilband"]]);
    expect(wijzigingen(met(false), met(true))).toEqual([["erbij", "tilband"]]);
    expect(wijzigingen(met(true), met(true))).toEqual([]);
    expect(wijzigingen(met(true), {})).toEqual([["niet-genoemd", "tilband"]]);
    expect(wijzigingen(met(true), met(true, "steekkar"))).toEqual([
      ["weggevallen", "tilband"],
      ["erbij", "steekkar"],
    ]);
  });
});

describe("goals", () => {
  const eerst: Punten = [
    ["hulp-vragen", "deels", "ja", coachbaar],
    ["werkhouding", 1, 2, coachbaar],
  ];
  const eerste = moment(eersteDag, eerst);
  const verder = (niveaus: readonly number[], later: Punten, over: object = {}) =>
    followUp(
      eerste,
      moment(laterDag, later),
      gegevens(eerste, {
        uitslagen: uitslagen(...eerste.formulier.doelen.periode.map(({ id }, i) => uitslag(id, niveaus[i], over))),
      }),
    );

  it("are met from 0 on", () => {
    expect([-2, -1, 0, 1, 2].map((niveau) => verder([niveau, 0], eerst).doelen[0]?.gehaald)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it("have the published T-score, weighed and not", () => {
    expect(verder([0, 0], eerst).score.waarde).toBe(50);
    const weging = { belang: 3, moeilijkheid: 2 };
    const gewogen = verder([1, 0], eerst, { weging, beginniveau: -1 }).score;
    // PhysioClinical: levels 1 and 0, both with weight 6.
    expect(gewogen.waarde).toBeCloseTo(56.20174, 5);
    expect(gewogen.gewogen).toBe(true);
    // Two goals at −1 with weight 6: 50 − 10·12/√(0,7·72 + 0,3·144) = 50 − 120/√93,6.
    expect(gewogen.begin).toBeCloseTo(50 - 120 / Math.sqrt(93.6), 10);
    expect(gewogen.verschil).toBeCloseTo((60 + 120) / Math.sqrt(93.6), 10);
  });

  it("have no change when one level at the start is missing", () => {
    const [een, twee] = eerste.formulier.doelen.periode;
    const deels = uitslagen(uitslag(een?.id ?? "", 1, { beginniveau: -1 }), uitslag(twee?.id ?? "", 1));
    const { score } = followUp(eerste, moment(laterDag, eerst), gegevens(eerste, { uitslagen: deels }));
    expect([score.begin, score.verschil]).toEqual([null, null]);
    expect(score.waarde).not.toBeNull();
  });

  it("that contradict the re-assessment are named", () => {
    const gesloten: Punten = [
      ["hulp-vragen", "ja", "ja", coachbaar],
      ["werkhouding", 1, 2, coachbaar],
    ];
    expect(verder([-1, 0], gesloten).doelen.map(({ tegenspraak }) => tegenspraak)).toEqual([
      "niet-gehaald-maar-gesloten",
      "gehaald-maar-gebleven",
    ]);
    expect(verder([0, -1], gesloten).doelen.map(({ tegenspraak }) => tegenspraak)).toEqual([null, null]);
  });

  it("of another form are never scored in silence", () => {
    const alleen = moment(eersteDag, [["hulp-vragen", "deels", "ja", coachbaar]]);
    const { score, losseUitslagen, doelen } = followUp(eerste, moment(laterDag, eerst), gegevens(alleen));
    expect(score).toMatchObject({ waarde: null, zonder: ["doel/werkhouding"] });
    expect(doelen[1]).toMatchObject({ uitslag: null, gehaald: null });
    expect(losseUitslagen).toEqual([]);
    const leeg = moment(eersteDag, []);
    expect(followUp(leeg, leeg, gegevens(eerste)).losseUitslagen).toEqual(["hulp-vragen", "werkhouding"]);
  });

  it("that are asked again need a reason; what a rule says of it comes from the catalogue", () => {
    const { eerste: toen, later, gegevens: alles } = kringloop();
    const [zonder] = followUp(toen, later, { ...alles, vervolg: undefined }).herhaald;
    expect(zonder).toMatchObject({ criterium: "op-tijd-komen", stand: "zonder-reden", reden: null });
    expect(zonder?.gevolg).toEqual([
      { regeling: "uwv-intern-2015", plaats: "3.3.2, voorbeeld 5" },
      { regeling: "uwv-extern-2015", plaats: "A.4.1" },
    ]);
    // On a day without a known rule nothing is said of what it means.
    const nu = verder([0, 0], eerst).herhaald;
    expect(nu.map(({ stand, gevolg }) => [stand, gevolg])).toEqual([
      ["zonder-reden", []],
      ["zonder-reden", []],
    ]);
  });

  it("follow the choice of the new form, not its proposal", () => {
    const keuze = { criteria: ["werkhouding"], door: ["werknemer", "werkgever"], reden: "dit eerst" } as const;
    const later = moment(laterDag, eerst, { doelkeuze: keuze });
    const reden = { doel: "hulp-vragen", reden: "nog niet klaar" };
    const opvolging = followUp(eerste, later, gegevens(eerste, { vervolg: vervolg({ herhaald: [reden] }) }));
    expect(opvolging.herhaald.map(({ criterium, stand }) => [criterium, stand])).toEqual([["werkhouding", "zonder-reden"]]);
    expect(opvolging.losseRedenen).toEqual(["hulp-vragen"]);
    expect(opvolging.planning.door).toEqual(["werknemer", "werkgever"]);
  });
});

describe("the result class", () => {
  const paar = moment(eersteDag, []);
  const klasse = (over?: object) => {
    const { resultaat } = followUp(paar, paar, gegevens(paar, over === undefined ? {} : { vervolg: vervolg(over) }));
    return [resultaat.klasse, resultaat.vraag];
  };
  const regime = (was: string, gevraagd: string) => ({ regime: { regeling: "uwv-extern-2015", was, gevraagd } });
  const metJobcoach = { werkt: "ja", begeleiding: "jobcoach" };

  it.each([
    [{ werkt: "ja", begeleiding: "geen" }, "werkt-zonder-begeleiding"],
    [{ ...metJobcoach, ...regime("midden", "licht") }, "werkt-lichter-regime"],
    [{ ...metJobcoach, ...regime("licht", "licht") }, "werkt-zelfde-regime"],
    [{ ...metJobcoach, ...regime("zeer-licht", "intensief") }, "werkt-zwaarder-regime"],
    [{ werkt: "ja", begeleiding: "werkgever" }, "werkt-begeleiding-door-werkgever"],
    [{ werkt: "nee", begeleiding: "jobcoach" }, "werkt-niet-meer"],
  ])("of %j is %s", (over, verwacht) => {
    expect(klasse(over)).toEqual([verwacht, null]);
  });

  it.each([
    [undefined, "werkt"],
    [{}, "werkt"],
    [{ werkt: "onbekend", begeleiding: "geen" }, "werkt"],
    [{ werkt: "ja" }, "begeleiding"],
    [{ werkt: "ja", begeleiding: "onbekend" }, "begeleiding"],
    [metJobcoach, "regime"],
  ])("of %j is not known, and asks: %s", (over, vraag) => {
    expect(klasse(over)).toEqual(["onbekend", vraag]);
  });
});

describe("time", () => {
  const eerste = moment(eersteDag, [["hulp-vragen", "deels", "ja", coachbaar]]);
  const tijdVan = (lijst: readonly unknown[], begin = "2026-02-09", peildatum = laterDag) =>
    followUp(eerste, moment(peildatum, []), gegevens(eerste, { logboek: logboek(lijst, { begin }), peildatum })).tijd;

  it("of group coaching is the part of this participant", () => {
    const { totaal, groep } = tijdVan([regel({ minuten: 120, deelnemers: 6 }), regel({ minuten: 100, deelnemers: 6 })]);
    // A.9, example 14: 120 minutes for 6 is 20 each; 100 for 6 is 16, rounded down.
    expect(groep.map(({ deel }) => deel).sort()).toEqual([16, 20]);
    expect(totaal).toEqual([{ gepland: 1200, besteed: 36, anderen: 0 }]);
  });

  it("outside the plan is listed and counted", () => {
    const { afwijkingen, regels, totaal } = tijdVan([
      regel({ doel: "tillen", activiteit: "advies-inrichting-werk" }),
      regel({ activiteit: "netwerk-afstemmen" }),
      regel({ doel: null, activiteit: "werkafspraken-evalueren" }),
    ]);
    expect(afwijkingen.map(({ soort, criterium }) => [soort, criterium])).toEqual([
      ["buiten-plan", "tillen"],
      ["andere-activiteit", "hulp-vragen"],
    ]);
    expect(regels.map(({ soort, perHalfjaar }) => [soort, perHalfjaar[0]?.besteed])).toEqual([
      ["doel", 45],
      ["zonder-doel", 45],
      ["buiten-plan", 45],
    ]);
    expect(totaal[0]?.besteed).toBe(135);
  });

  it("of others is not that of the job coach", () => {
    expect(tijdVan([regel({ wie: "werkbegeleider" }), regel({ minuten: 30 })]).totaal).toEqual([
      { gepland: 1200, besteed: 30, anderen: 45 },
    ]);
  });

  it.each([
    ["2026-01-31", "2026-07-30", ["2026-01-31 2026-07-30 false"]],
    ["2026-01-31", "2026-07-31", ["2026-01-31 2026-07-30 false", "2026-07-31 2027-01-30 true"]],
    // Six months after 31 August is the last day of February.
    ["2025-08-31", "2026-02-27", ["2025-08-31 2026-02-27 false"]],
    ["2025-08-31", "2026-02-28", ["2025-08-31 2026-02-27 false", "2026-02-28 2026-08-30 true"]],
    ["2026-02-09", "2026-02-09", ["2026-02-09 2026-08-08 true"]],
  ])("from %s to %s falls in half-years", (begin, totEnMet, verwacht) => {
    const { halfjaren } = followUp(
      eerste,
      moment(totEnMet, []),
      gegevens(moment(totEnMet, []), { logboek: logboek([], { begin }), peildatum: totEnMet }),
    ).tijd;
    expect(halfjaren.map(({ van, tot, lopend }) => `${van} ${tot} ${lopend}`)).toEqual(verwacht);
  });

  it("is counted in the half-year of its day", () => {
    const { totaal } = tijdVan(
      [regel({ datum: "2026-08-08" }), regel({ datum: "2026-08-09", minuten: 10 })],
      "2026-02-09",
      "2026-08-10",
    );
    expect(totaal.map(({ gepland, besteed }) => [gepland, besteed])).toEqual([
      [1200, 45],
      [600, 10],
    ]);
  });

  it("keeps what is known of the logboek itself", () => {
    const { tijd } = followUp(eerste, eerste, gegevens(eerste, { logboek: logboek([], { volledig: "ja" }) }));
    expect([tijd.volledig, tijd.ondertekend]).toEqual(["ja", "onbekend"]);
  });
});

describe("two moments that do not belong together", () => {
  const punten: Punten = [["tillen", "10 kg", "25 kg"]];

  it("are compared, and said to be so", () => {
    expect(opvolgingVan(punten, punten).letOp).toEqual([]);
    const anders = opvolgingVan(punten, punten, { later: { werknemer: { id: "een-ander" }, werk: { id: "elders" } } });
    expect(anders.letOp).toEqual(["andere-werknemer", "ander-werk"]);
    const zelf = moment(eersteDag, punten);
    expect(followUp(zelf, zelf, gegevens(zelf)).letOp).toEqual(["niet-later"]);
    const eerder = gegevens(zelf, { logboek: logboek([], { begin: "2026-02-01" }) });
    expect(followUp(zelf, moment(laterDag, punten), eerder).letOp).toEqual(["logboek-begint-eerder"]);
  });
});

/** Worked out by hand from the files in `examples/kringloop`. */
describe("the thrift shop, half a year later", () => {
  const { eerste, later, gegevens: alles, documenten } = kringloop();
  const opvolging = followUp(eerste, later, alles);

  it("has every class of discrepantie", () => {
    expect(soorten(opvolging)).toEqual({
      "hulp-vragen": "gesloten",
      "instructie-opvolgen": "gesloten",
      tillen: "gesloten",
      "op-tijd-komen": "gebleven",
      "weinig-afleiding": "gebleven",
      werkhouding: "gebleven",
      staan: "teruggekomen",
      "aandacht-vasthouden": "nieuw",
      rekenen: "niet-meer-gevraagd",
      "contact-met-klanten": "onbekend-geworden",
    });
  });

  it("has the T-score of 1, 1 and −1, and of −1, −1 and −2 at the start", () => {
    // Three equal weights: √(0,7·3 + 0,3·9) = √4,8.
    expect(opvolging.score.waarde).toBeCloseTo(50 + 10 / Math.sqrt(4.8), 10);
    expect(opvolging.score.begin).toBeCloseTo(50 - 40 / Math.sqrt(4.8), 10);
    expect(opvolging.score.verschil).toBeCloseTo(50 / Math.sqrt(4.8), 10);
  });

  it("has the minutes of the logboek", () => {
    expect(opvolging.tijd.regels.map(({ criterium, perHalfjaar }) => [criterium, ...perHalfjaar.map(Object.values)])).toEqual([
      // 60 + 45 + 45 + 45 + 45 + 120/6 + 45 + 30
      ["hulp-vragen", [1200, 335, 0], [600, 0, 0]],
      // the werkbegeleider: 30 + 30 + 30 + 20
      ["instructie-opvolgen", [0, 0, 110], [0, 0, 0]],
      // 60 + 45 + 45 + 45 + 45 + 60 + 45, and 45 in the second half-year
      ["op-tijd-komen", [1200, 345, 0], [600, 45, 0]],
      [null, [0, 120, 0], [0, 0, 0]],
      ["tillen", [0, 60, 0], [0, 0, 0]],
    ]);
    expect(opvolging.tijd.totaal.map(Object.values)).toEqual([
      [2400, 860, 110],
      [1200, 45, 0],
    ]);
    expect(opvolging.tijd.afwijkingen.map(({ regel: id, soort }) => [id, soort])).toEqual([
      ["logboek/16", "buiten-plan"],
      ["logboek/21", "andere-activiteit"],
    ]);
  });

  it("asks one goal again with a reason, and the same regime", () => {
    expect(opvolging.herhaald.map(({ criterium, stand }) => [criterium, stand])).toEqual([["op-tijd-komen", "met-reden"]]);
    expect(opvolging.planning.doelen.map(({ criterium, opnieuw }) => [criterium, opnieuw])).toEqual([
      ["op-tijd-komen", true],
      ["werkhouding", false],
    ]);
    expect(opvolging.resultaat.klasse).toBe("werkt-zelfde-regime");
  });

  it("trained the werkbegeleider, who still has no stand-in", () => {
    const stand = (naam: string) => {
      const gevonden = opvolging.werkgever.items.find(({ item }) => item === naam);
      return [gevonden?.eerst, gevonden?.later];
    };
    expect(stand("opgeleid")).toEqual(["nee", "ja"]);
    expect(stand("vervanging")).toEqual(["onbekend", "nee"]);
    expect(opvolging.werkgever.opJobcoach).toEqual(["op-tijd-komen", "werkhouding"]);
  });

  it("leaves the input as it was", () => {
    const voor = JSON.stringify([eerste.formulier, later.formulier, alles]);
    bevraging(followUp(eerste, later, alles));
    eindevaluatie(followUp(eerste, later, alles));
    expect(JSON.stringify([eerste.formulier, later.formulier, alles])).toBe(voor);
  });

  it("does not take the outcomes of another form", () => {
    expect(isLeft(parseUitslagen(documenten.uitslagen, later.formulier, documenten))).toBe(true);
  });
});

describe("the Bevraging", () => {
  const { eerste, later, gegevens: alles } = kringloop();
  const metToelichting = {
    ...alles,
    uitslagen: {
      ...alles.uitslagen,
      uitslagen: alles.uitslagen.uitslagen.map((uit) => ({ ...uit, toelichting: "alleen voor de jobcoach" })),
    },
  };
  const opvolging = followUp(eerste, later, metToelichting);
  const formulier = bevraging(opvolging);

  it("names no point of the profiles that is no goal, and nothing that was typed on a level", () => {
    const doelen = new Set([...opvolging.doelen, ...opvolging.planning.doelen].map(({ criterium }) => criterium));
    const anderen = opvolging.verschuivingen.map(({ criterium }) => criterium).filter((criterium) => !doelen.has(criterium));
    expect(anderen).toContain("tillen");
    expect(anderen.filter((criterium) => JSON.stringify(formulier).includes(criterium))).toEqual([]);
    expect(JSON.stringify(formulier)).not.toContain("alleen voor de jobcoach");
  });

  it("keeps every minute", () => {
    const { doelen, overig, totaal } = formulier.tijd;
    totaal.forEach((alle, i) => {
      for (const wat of ["gepland", "besteed", "anderen"] as const) {
        const som = [...doelen, overig].reduce((opgeteld, { perHalfjaar }) => opgeteld + (perHalfjaar[i]?.[wat] ?? 0), 0);
        expect(som).toBe(alle[wat]);
      }
    });
    expect(overig.perHalfjaar[0]?.besteed).toBe(180);
  });

  it("fills no answer in, and neither does the Eindevaluatie", () => {
    const alle = [...formulier.vragen, ...eindevaluatie(opvolging).vragen];
    expect(alle.every(({ antwoord }) => antwoord === null)).toBe(true);
    expect(new Set(alle.map(({ aan }) => aan)).size).toBe(3);
  });
});
