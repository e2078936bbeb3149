import type { Toets, Toetspunt, Toetspuntcode } from "passend";
import { describe, expect, it } from "vitest";
import { toetspuntcodes, toetspuntsoorten } from "../../src/domain/toets.js";
import { kiesDoelen } from "../../src/form/kiesDoelen.js";
import { toets } from "../../src/form/toets.js";
import type { Toetsstof } from "../../src/form/toets/stof.js";
import { urenVoor } from "../../src/form/uren.js";
import { coachingsdoelen } from "../../src/goals/coachingsdoelen.js";
import { ondersteuningsbehoeften } from "../../src/support/ondersteuningsbehoeften.js";
import { beoordeeld, besluit, compare, form, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

const seen = new Set<Toetspuntcode>();
const noted = (review: readonly Toets[]): readonly Toets[] => {
  for (const { punten } of review) for (const { code } of punten) seen.add(code);
  return review;
};

const review = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}): readonly Toets[] =>
  noted(form(worker, job, rest).toets);

/** What the review looks at, to change before it looks. */
const material = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}): Toetsstof => {
  const vergelijking = compare(worker, job, rest);
  const ondersteuning = ondersteuningsbehoeften(vergelijking);
  const doelen = kiesDoelen(coachingsdoelen(vergelijking, ondersteuning), 3, rest.doelkeuze);
  return { vergelijking, ondersteuning, doelen, uren: urenVoor(vergelijking, doelen, ondersteuning) };
};

/** The points of one question as short lines: `code row: because`. */
const lines = (answers: readonly Toets[], question: number): readonly string[] =>
  (answers[question - 1]?.punten ?? []).map(
    ({ code, onderdeel, ontbreekt, because }: Toetspunt) =>
      `${code} ${onderdeel ?? "-"}: ${because.length > 0 ? because.join(" ") : `(${ontbreekt})`}`,
  );
const outcome = (answers: readonly Toets[], question: number): string | undefined => answers[question - 1]?.uitkomst;

/** Every code but those of the rows of question 1, which are told apart below. */
const withoutRows = (found: readonly string[]): readonly string[] => found.filter((line) => !line.startsWith("rij-"));

describe("the review", () => {
  it("asks the Leidraad's questions in order, and says of empty profiles that nothing shows", () => {
    const answers = review([], []);
    expect(answers.map(({ vraag }) => vraag)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(answers.map(({ uitkomst }) => uitkomst)).toEqual([
      ...["nee", "nee", "nee", "nee", "niet-van-toepassing", "niet-van-toepassing", "mens"],
    ]);
    expect(lines(answers, 1)).toEqual(
      ["capaciteiten", "leren", "context", "cultuur", "wensen"].map((row) => `rij-zonder-punt ${row}: (rij)`),
    );
    expect(lines(answers, 2)).toEqual(["geen-wensen wensen: (wensen)"]);
    expect(lines(answers, 3)).toEqual(["geen-behoeften -: (behoeften)"]);
    expect(lines(answers, 4)).toEqual(["geen-werkbegeleider -: (rol)"]);
    expect(lines(answers, 7)).toEqual(["samenwerking-onbekend -: (samenwerking)"]);
  });

  it("gives of what counts against what would mend it, and of nothing else but what only people can say", () => {
    for (const code of toetspuntcodes) {
      const { tegen, verbetering } = toetspuntsoorten[code];
      expect(tegen, code).toBe(verbetering !== null && code !== "samenwerking-onbekend");
    }
  });
});

describe("question 1, what to watch", () => {
  const full = [
    ...[punt("tillen", "20 kg"), punt("instructie-opvolgen", 2), punt("thuissituatie-rustig", "ja")],
    ...[punt("sociale-normen", 2), punt("zelf-kiezen", "ja")],
  ];

  it("is yes where every row says something", () => {
    const answers = review(full, []);
    expect(outcome(answers, 1)).toBe("ja");
    expect(lines(answers, 1)[0]).toBe("rij-gezegd capaciteiten: bevinding/tillen");
  });

  it("names the row in which only the work speaks, with what the work says", () => {
    const answers = review(full.slice(1), [punt("tillen", "10 kg")]);
    expect(outcome(answers, 1)).toBe("deels");
    expect(lines(answers, 1)).toContain("rij-zonder-punt capaciteiten: bevinding/tillen");
  });

  it("sees a doctor's document of more than six months old", () => {
    const old = beoordeeld("tillen", ["20 kg", "arts", "document", "2025-07-31"]);
    const recent = beoordeeld("tillen", ["20 kg", "arts", "document", "2025-08-01"]);
    const found = (point: unknown) => withoutRows(lines(review([point, ...full.slice(1)], []), 1));
    expect(found(old)).toEqual(["belastbaarheid-verouderd capaciteiten: bevinding/tillen"]);
    expect(found(recent)).toEqual([]);
  });

  it("sees words of the worker's side that nobody judged, and stops when somebody did", () => {
    const worded = [punt("tillen", "20 kg", { voorbehoud: "niet na vier uur" }), ...full.slice(1)];
    const job = [punt("tillen", "10 kg")];
    expect(withoutRows(lines(review(worded, job), 1))).toEqual(["tekst-te-beoordelen capaciteiten: bevinding/tillen"]);
    expect(withoutRows(lines(review(worded, job, { beslissingen: [besluit("tillen", "match")] }), 1))).toEqual([]);
  });

  it("leaves words of the work's side to question 3", () => {
    const answers = review(full, [punt("tillen", "10 kg", { voorbehoud: "soms meer" })]);
    expect(withoutRows(lines(answers, 1))).toEqual([]);
    expect(lines(answers, 3)).toContain("niet-te-vergelijken capaciteiten: bevinding/tillen");
  });

  it("sees raters who do not say the same", () => {
    const differ = beoordeeld("instructie-opvolgen", [1, "test", "test", "2026-01-05"], [3, "zelf", "gesprek", "2026-01-05"]);
    expect(withoutRows(lines(review([differ], []), 1))).toEqual([
      "beoordelaars-verschillen leren: bevinding/instructie-opvolgen",
    ]);
  });
});

describe("questions 2 and 3, the worker's wishes and the workplace", () => {
  it("see a wish that only the work speaks of, and a need that only the worker speaks of", () => {
    const answers = review([punt("geen-hoog-tempo", "ja")], [punt("zelf-kiezen", "ja")]);
    expect(lines(answers, 2)).toEqual(["geen-wensen wensen: (wensen)", "wens-onbekend wensen: bevinding/zelf-kiezen"]);
    expect(lines(answers, 3)).toEqual(["behoefte-onbekend capaciteiten: bevinding/geen-hoog-tempo"]);
    expect(outcome(answers, 3)).toBe("nee");
  });

  it("call a need met, waiting for support, or not met", () => {
    const worker = [punt("geen-hoog-tempo", "ja"), punt("zelf-kiezen", "ja"), punt("geen-deadlines-pieken", "ja")];
    const job = [
      punt("geen-hoog-tempo", "ja"),
      punt("zelf-kiezen", "deels", { aanpasbaar: "ja" }),
      punt("geen-deadlines-pieken", "nee", { aanpasbaar: "nee" }),
    ];
    const answers = review(worker, job);
    expect(outcome(answers, 2)).toBe("ja");
    expect(outcome(answers, 3)).toBe("deels");
    expect(new Set(lines(answers, 3))).toEqual(
      new Set([
        "behoefte-vervuld capaciteiten: bevinding/geen-hoog-tempo",
        "behoefte-wacht-op-steun wensen: bevinding/zelf-kiezen",
        "behoefte-niet-vervuld capaciteiten: bevinding/geen-deadlines-pieken",
      ]),
    );
  });

  it("name an essential shortage that stays open", () => {
    const job = [punt("tillen", "60 kg", { essentieel: true, aanpasbaar: "nee" })];
    expect(lines(review([punt("tillen", "0 kg")], job), 3)).toContain("eis-blijft-open capaciteiten: discrepantie/tillen");
  });

  it("wait for a person where a need stands in words", () => {
    const answers = review([punt("overige-werktijden", "liever niet op maandag")], [punt("overige-werktijden", "elke dag")]);
    expect(lines(answers, 3).filter((line) => line.includes("overige-werktijden"))).toEqual(
      lines(answers, 3).filter((line) => line.startsWith("niet-te-vergelijken")),
    );
    expect(outcome(answers, 3)).toBe("nee");
  });
});

describe("question 4, support at the workplace", () => {
  const asked = (werkbegeleider: object) => review([], [], { werk: { werkbegeleider } });

  it("is yes where everything is said of the werkbegeleider, also that something is not so", () => {
    expect(outcome(asked({ ...goedeBegeleider, opgeleid: "nee" }), 4)).toBe("ja");
  });

  it("names each thing that is not known", () => {
    const answers = asked({ rol: "voorman", kentWerk: "ja", bereid: "onbekend" });
    expect(outcome(answers, 4)).toBe("deels");
    const unknown = answers[3]?.punten.filter(({ code }) => code === "begeleider-onbekend");
    expect(unknown?.map(({ ontbreekt }) => ontbreekt)).toEqual([
      ...["urenVrij", "opgeleid", "aanwezig", "bereid", "rugdekking", "vervanging"],
    ]);
    expect(new Set(unknown?.flatMap(({ because }) => because))).toEqual(new Set(["werk/werkbegeleider"]));
  });

  it("is no where only a role is named", () => {
    expect(outcome(asked({ rol: "voorman" }), 4)).toBe("nee");
  });

  it("sees support of which nobody knows whether it is enough", () => {
    const werkbegeleider = { rol: "voorman", steuntBij: ["tillen"] };
    const answers = review([punt("tillen", "0 kg")], [punt("tillen", "20 kg")], { werk: { werkbegeleider } });
    expect(lines(answers, 4)).toContain("steun-niet-zeker capaciteiten: bevinding/tillen");
  });
});

describe("question 5, the support", () => {
  const skill = (...measures: readonly ReturnType<typeof maatregel>[]) =>
    catalogusVan(
      [
        vaardigheid(
          "zagen",
          measures.map(({ code }) => code),
        ),
      ],
      measures,
    );
  const supported = (catalogus: ReturnType<typeof skill>, rest: Rest = {}, worker: object = { leerbaarheid: "trainbaar" }) =>
    lines(review([punt("zagen", "nee", worker)], [punt("zagen", "ja", { aanpasbaar: "onbekend" })], { catalogus, ...rest }), 5);

  it("follows from the shortage where a certain measure closes it", () => {
    expect(supported(skill(maatregel("ander-werk")))).toEqual(["steun-volgt capaciteiten: discrepantie/zagen"]);
  });

  it("is missing, reaches too little, or is not certain yet", () => {
    expect(supported(skill())).toEqual(["geen-steun capaciteiten: discrepantie/zagen"]);
    expect(supported(skill(maatregel("half-werk", { bereik: 120 })))).toEqual([
      "steun-reikt-niet capaciteiten: discrepantie/zagen ondersteuning/zagen/half-werk",
    ]);
    expect(supported(skill(maatregel("ander-werk", { vereist: ["aanpasbaar"] })))).toEqual([
      "steun-voorwaardelijk capaciteiten: discrepantie/zagen ondersteuning/zagen/ander-werk",
    ]);
  });

  it("asks first what people who are there anyway can do", () => {
    const colleague = maatregel("collega-helpt", { gever: "collega", vereist: ["aanpasbaar"] });
    const coach = training("oefenen", { bereik: 240 });
    const found = supported(skill(colleague, coach), { werk: { contract: { uren: "24 uur/week" } }, peildatum: "2026-02-01" });
    expect(found[0]).toBe("alleen-jobcoach capaciteiten: discrepantie/zagen ondersteuning/zagen/oefenen");
    expect(supported(skill(coach))[0]).toBe("steun-volgt capaciteiten: discrepantie/zagen");
  });

  it("never finds coach hours plausible for continuous supervision", () => {
    const measure = maatregel("coach-blijft", {
      ...{ gever: "jobcoach", inzet: { frequentie: { nl: "x", en: "x" }, weken: 26, jobcoachMinuten: [600] } },
    });
    const catalogus = catalogusVan(
      [vaardigheid("toezicht", ["coach-blijft"], { doorlopend: true, richting: "behoefte" })],
      [measure],
    );
    const rest: Rest = { catalogus, werk: { contract: { uren: "24 uur/week" } } };
    const answers = review([punt("toezicht", "ja")], [punt("toezicht", "nee")], rest);
    expect(lines(answers, 5)[0]).toBe(
      "coachuren-voor-toezicht capaciteiten: discrepantie/toezicht ondersteuning/toezicht/coach-blijft",
    );
    const without = catalogusVan([vaardigheid("toezicht", [], { doorlopend: true, richting: "behoefte" })], []);
    expect(lines(review([punt("toezicht", "ja")], [punt("toezicht", "nee")], { catalogus: without }), 5)).toEqual([
      "toezicht-niet-geregeld capaciteiten: discrepantie/toezicht",
    ]);
  });

  /** 500 hours a year: half a year of zeer licht, licht, midden and intensief hold 7.5, 15, 25 and 37.5 hours. */
  it.each([
    [25 * 60, "uren-passen"],
    [25 * 60 + 1, "uren-boven-standaardregime"],
    [37.5 * 60 + 1, "uren-boven-zwaarste-regime"],
  ])("lays %s minutes beside the rule: %s", (minutes, code) => {
    const coach = training("oefenen", { inzet: { frequentie: { nl: "x", en: "x" }, weken: 26, jobcoachMinuten: [minutes] } });
    const on = { datum: "2014-09-10" };
    const rated = (waarde: string, rest: object = {}) => ({
      ...{ criterium: "zagen", ...rest },
      beoordelingen: [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2014-09-05" }],
    });
    const answers = review([rated("nee", { leerbaarheid: "trainbaar" })], [rated("ja")], {
      ...{ catalogus: skill(coach), peildatum: "2014-09-15", werknemer: on, werk: { ...on, contract: { uren: "500 uur/jaar" } } },
    });
    expect(lines(answers, 5).at(-1)).toBe(`${code} -: doel/zagen`);
  });

  it("says that hours were laid beside no rule", () => {
    const coach = skill(training("oefenen"));
    expect(supported(coach).at(-1)).toBe("uren-zonder-contract -: doel/zagen");
    expect(supported(coach, { werk: { contract: { uren: "24 uur/week" } } }).at(-1)).toBe("uren-zonder-regel -: doel/zagen");
  });

  it("sees support that belongs to no shortage", () => {
    const stof = material([punt("zagen", "nee")], [punt("zagen", "ja")], { catalogus: skill(maatregel("ander-werk")) });
    const stray = stof.ondersteuning.map((need) => ({ ...need, discrepantie: "discrepantie/boren" }));
    expect(lines(noted(toets({ ...stof, ondersteuning: stray })), 5)).toContain(
      "steun-zonder-discrepantie capaciteiten: ondersteuning/zagen/ander-werk",
    );
  });
});

describe("question 6, the goals", () => {
  const catalogus = (reach = 240, rest: Parameters<typeof training>[1] = {}) =>
    catalogusVan([vaardigheid("zagen", ["oefenen"])], [training("oefenen", { bereik: reach, ...rest })]);
  const worker = (rest: object = { leerbaarheid: "trainbaar", toelichting: "leerde in twee weken schuren" }) => [
    punt("zagen", "nee", rest),
  ];
  const job = [punt("zagen", "ja")];
  const together: Rest = { doelkeuze: { criteria: ["zagen"], door: ["werknemer", "werkgever"], reden: "eerst dit" } };
  const asked = (rest: Rest = {}, points = worker()) => review(points, job, { catalogus: catalogus(), ...together, ...rest });

  it("is yes for a goal from its own row, learnable with an explanation, chosen together", () => {
    expect(outcome(asked(), 6)).toBe("ja");
    expect(lines(asked(), 6)).toEqual(["doel-afleidbaar capaciteiten: doel/zagen discrepantie/zagen"]);
  });

  it("asks what shows that it can be learned", () => {
    const answers = asked({}, worker({ leerbaarheid: "trainbaar" }));
    expect(outcome(answers, 6)).toBe("deels");
    expect(lines(answers, 6)[1]).toBe("leerbaarheid-zonder-uitleg capaciteiten: doel/zagen discrepantie/zagen");
  });

  it("sees a goal that does not reach, and one that takes longer than the period", () => {
    expect(lines(asked({ catalogus: catalogus(120) }), 6)[1]).toMatch(/^doel-reikt-niet/u);
    expect(lines(asked({ catalogus: catalogus(240, { termijn: "lang" }) }), 6)[1]).toMatch(/^doel-te-lang/u);
  });

  it("sees that the choice is a proposal, or was not made together", () => {
    const { doelkeuze: _, ...alone } = { catalogus: catalogus(), ...together };
    expect(lines(review(worker(), job, alone), 6).at(-1)).toBe("doelen-niet-samen-gekozen -: doel/zagen");
    const byCoach: Rest = { doelkeuze: { criteria: ["zagen"], door: ["jobcoach"], reden: "x" } };
    expect(lines(asked(byCoach), 6).at(-1)).toMatch(/^doelen-niet-samen-gekozen/u);
  });

  it("sees what can be learned and is no goal, and what nobody judged", () => {
    expect(lines(asked({}, worker({})), 6)).toEqual(["leerbaarheid-onbekend capaciteiten: discrepantie/zagen"]);
    const conditional = catalogus(240, { vereist: ["leerbaar", "werkbegeleider-bereid"] });
    expect(lines(asked({ catalogus: conditional }), 6)).toEqual(["geen-doel capaciteiten: discrepantie/zagen"]);
    expect(outcome(asked({}, worker({ leerbaarheid: "niet" })), 6)).toBe("niet-van-toepassing");
  });

  it("sees a goal that follows from nothing in its row, and one without levels", () => {
    const stof = material(worker(), job, { catalogus: catalogus(), ...together });
    const [goal] = stof.doelen.periode;
    if (goal === undefined) throw new Error("no goal");
    const changed = (change: object) =>
      lines(noted(toets({ ...stof, doelen: { ...stof.doelen, periode: [{ ...goal, ...change }] } })), 6);
    expect(changed({ onderdeel: "leren" })).toEqual(["doel-niet-afleidbaar leren: doel/zagen discrepantie/zagen"]);
    expect(changed({ discrepantie: "discrepantie/boren" })[0]).toBe("doel-niet-afleidbaar capaciteiten: doel/zagen");
    expect(changed({ gas: goal.gas.slice(1) })[1]).toMatch(/^doel-zonder-niveaus/u);
    const { vergelijking } = stof;
    const discrepanties = vergelijking.discrepanties.map((gap) => ({
      ...gap,
      leerbaar: { oordeel: "nee", grond: "aard" } as const,
    }));
    expect(lines(noted(toets({ ...stof, vergelijking: { ...vergelijking, discrepanties } })), 6)[1]).toMatch(
      /^doel-zonder-grond/u,
    );
  });
});

describe("these checks", () => {
  it("saw every code there is", () => {
    expect(toetspuntcodes.filter((code) => !seen.has(code))).toEqual([]);
  });
});
