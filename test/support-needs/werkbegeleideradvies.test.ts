import { readFileSync } from "node:fs";
import { buildMatchingsformulier, isLeft, match, matchingsformulierSchema, parsePaar } from "passend";
import { describe, expect, it } from "vitest";
import type { Maatregel } from "../../src/domain/maatregel.js";
import { besluit, form, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { begeleidcatalogus, steun } from "../support/guideCatalogue.js";
import { catalogusVan, maatregel, vaardigheid } from "../support/smallCatalogue.js";

type Points = Readonly<Record<string, readonly Maatregel[]>>;
type Guide = Readonly<Record<string, unknown>>;

/** Every point is asked and falls wholly short: a gap of 240, unless the case says otherwise. */
const adviceOf = (points: Points, guide?: Guide, { worker = {}, job = {}, brings = "nee" } = {}, rest: Rest = {}) => {
  const codes = Object.keys(points);
  return form(
    codes.map((code) => punt(code, brings, worker)),
    codes.map((code) => punt(code, "ja", job)),
    { ...rest, catalogus: begeleidcatalogus(points), ...(guide === undefined ? {} : { werk: { werkbegeleider: guide } }) },
  );
};

const advice = (...args: Parameters<typeof adviceOf>) => adviceOf(...args).werkbegeleiding;

const itemOf = (name: string, ...args: Parameters<typeof adviceOf>) => {
  const found = advice(...args).items.find(({ item }) => item === name);
  if (found === undefined) throw new Error(`no item ${name}`);
  return found;
};

const seen = (name: string, ...args: Parameters<typeof adviceOf>) => {
  const { stand, advies, voor } = itemOf(name, ...args);
  return [stand, advies, voor.map((id) => id.split("/")[1])];
};

const without = (name: string): Guide => Object.fromEntries(Object.entries(goedeBegeleider).filter(([key]) => key !== name));

const gates = {
  kentWerk: ["werkbegeleider-kent-werk", "begeleider-kent-werk"],
  opgeleid: ["werkbegeleider-opgeleid", "begeleider-opleiden"],
  bereid: ["werkbegeleider-bereid", "begeleider-bereid"],
  rugdekking: ["werkbegeleider-rugdekking", "begeleider-rugdekking"],
} as const;

describe.each(Object.entries(gates))("the item %s", (name, [gate, code]) => {
  const points = { zagen: [steun("zaagsteun", { vereist: [gate] })] };

  it("is there: no advice, and it says which point rests on it", () => {
    expect(seen(name, points, goedeBegeleider)).toEqual(["ja", null, ["zagen"]]);
  });

  it.each(["deels", "nee", "onbekend"])("is %s: the advice, for the point that waits for it", (said) => {
    expect(seen(name, points, { ...goedeBegeleider, [name]: said })).toEqual([said, code, ["zagen"]]);
  });

  it("is not filled in: unknown, never no", () => {
    expect(seen(name, points, without(name))).toEqual(["onbekend", code, ["zagen"]]);
  });
});

describe("an item that nothing waits for", () => {
  const points = { zagen: [steun("zaagsteun")] };

  it("keeps what is said of it and brings no advice", () => {
    expect(seen("kentWerk", points, { ...goedeBegeleider, kentWerk: "nee" })).toEqual(["nee", null, []]);
    expect(seen("bereid", { zagen: [steun("zaagsteun", { vereist: [] })] }, without("bereid"))).toEqual(["onbekend", null, []]);
  });
});

describe("backing from the management", () => {
  const points = { zagen: [steun("zaagsteun")] };

  it.each(["deels", "nee", "onbekend"])("that is %s: the advice for all points this colleague can take", (rugdekking) => {
    const guide = { ...goedeBegeleider, rugdekking };
    expect(seen("rugdekking", points, guide)).toEqual([rugdekking, "begeleider-rugdekking", ["zagen"]]);
  });

  it("brings no advice where it is there, nor where there is nothing to guide", () => {
    expect(seen("rugdekking", points, goedeBegeleider)).toEqual(["ja", null, ["zagen"]]);
    const nothing = [points, { ...goedeBegeleider, rugdekking: "nee" }, { brings: "ja" }] as const;
    expect(seen("rugdekking", ...nothing)).toEqual(["nee", null, []]);
  });
});

describe("presence and hours", () => {
  const presence = (code: string, minimaalAanwezig: number, rest: Partial<Maatregel> = {}) =>
    steun(code, { vereist: ["werkbegeleider-aanwezig"], minimaalAanwezig, ...rest });
  const hours = (code: string, minimaleUren: number) => steun(code, { vereist: ["werkbegeleider-uren"], minimaleUren });
  const day = { boren: [presence("soms", 50)], zagen: [presence("altijd", 100)] };
  const week = { boren: [hours("weinig", 1)], zagen: [hours("veel", 4)] };
  const there = (aanwezig: string | undefined) => ({ rol: "voorman", ...(aanwezig === undefined ? {} : { aanwezig }) });
  const free = (urenVrij: string | undefined) => ({ rol: "voorman", ...(urenVrij === undefined ? {} : { urenVrij }) });

  it.each([
    ["100 %", ["ja", null, ["boren", "zagen"]]],
    ["60 %", ["deels", "begeleider-aanwezig", ["zagen"]]],
    ["50 %", ["deels", "begeleider-aanwezig", ["zagen"]]],
    ["40 %", ["nee", "begeleider-aanwezig", ["boren", "zagen"]]],
    [undefined, ["onbekend", "begeleider-aanwezig", ["boren", "zagen"]]],
  ])("present %s where 50 and 100 %% is asked", (said, expected) => {
    expect(seen("aanwezig", day, there(said))).toEqual(expected);
    expect(itemOf("aanwezig", day, there(said)).nodig).toEqual({ waarde: 100, eenheid: "%" });
  });

  it.each([
    ["4 uur/week", ["ja", null, ["boren", "zagen"]]],
    ["2 uur/week", ["deels", "begeleider-uren-vrij", ["zagen"]]],
    ["0 uur/week", ["nee", "begeleider-uren-vrij", ["boren", "zagen"]]],
    [undefined, ["onbekend", "begeleider-uren-vrij", ["boren", "zagen"]]],
  ])("%s free where 1 and 4 hours are asked", (said, expected) => {
    expect(seen("urenVrij", week, free(said))).toEqual(expected);
    expect(itemOf("urenVrij", week, free(said)).nodig).toEqual({ waarde: 4, eenheid: "uur/week" });
  });

  it("that nothing asks is not needed, however little there is", () => {
    const { stand, nodig, advies, voor } = itemOf("urenVrij", day, { ...there("10 %"), urenVrij: "0 uur/week" });
    expect([stand, nodig, advies, voor]).toEqual(["niet-nodig", null, null, []]);
  });

  it("is what the lightest measure that is enough asks, not a heavier one beside it", () => {
    const both = { zagen: [presence("soms", 50, { gewicht: 1 }), presence("altijd", 100, { gewicht: 5 })] };
    expect(itemOf("aanwezig", both, there("40 %")).nodig?.waarde).toBe(50);
    expect(seen("aanwezig", both, there("60 %"))).toEqual(["ja", null, ["zagen"]]);
  });

  it("is the most that any of them asks where no measure is enough alone", () => {
    const both = { zagen: [presence("soms", 50, { bereik: 80 }), presence("altijd", 100, { bereik: 120 })] };
    expect(itemOf("aanwezig", both, there("60 %")).nodig?.waarde).toBe(100);
  });

  it("of a measure that something else stands in the way of does not count", () => {
    const blocked = {
      zagen: [
        presence("altijd", 100, { vereist: ["werkbegeleider-aanwezig", "aanpasbaar"] }),
        presence("soms", 50, { bereik: 80 }),
      ],
    };
    expect(itemOf("aanwezig", blocked, there("60 %"), { job: { aanpasbaar: "nee" } }).nodig?.waarde).toBe(50);
    expect(itemOf("aanwezig", blocked, there("60 %"), { job: { aanpasbaar: "ja" } }).nodig?.waarde).toBe(100);
  });
});

describe("a stand-in", () => {
  const points = { zagen: [steun("zaagsteun")] };

  it.each([
    ["ja", null],
    ["deels", "begeleider-vervanging"],
    ["nee", "begeleider-vervanging"],
    ["onbekend", "begeleider-vervanging"],
  ])("%s: for every point that this colleague can take", (vervanging, code) => {
    expect(seen("vervanging", points, { ...goedeBegeleider, vervanging })).toEqual([vervanging, code, ["zagen"]]);
  });
});

describe("a colleague who does not want to", () => {
  it("brings one advice, to look for another; what is missing in this one is no advice any more", () => {
    const points = { zagen: [steun("zaagsteun", { vereist: ["werkbegeleider-kent-werk", "werkbegeleider-bereid"] })] };
    const { items, training, steun: support } = advice(points, { rol: "voorman", bereid: "nee", kentWerk: "nee" });
    expect(items.flatMap(({ advies }) => advies ?? [])).toEqual(["begeleider-bereid"]);
    expect(training).toBe(false);
    expect([support.nu, support.naAdvies]).toEqual([[], ["discrepantie/zagen"]]);
  });
});

describe("training", () => {
  const points = { zagen: [steun("zaagsteun")] };

  it.each(["deels", "nee", "onbekend"])(
    "is advised to who guides and is %s trained, also where no measure asks it",
    (opgeleid) => {
      expect(advice(points, { ...goedeBegeleider, opgeleid }).training).toBe(true);
      expect(seen("opgeleid", points, { ...goedeBegeleider, opgeleid })).toEqual([opgeleid, "begeleider-opleiden", ["zagen"]]);
    },
  );

  it.each(["deels", "nee", "onbekend"])("is advised to who is %s trained, also while no point waits for it", (opgeleid) => {
    const nothing = [points, { ...goedeBegeleider, opgeleid }, { brings: "ja" }] as const;
    expect(seen("opgeleid", ...nothing)).toEqual([opgeleid, "begeleider-opleiden", []]);
    expect(itemOf("opgeleid", ...nothing).because).toEqual(["werk/werkbegeleider"]);
    expect(advice(...nothing).training).toBe(true);
  });

  it("is not advised to who is trained, nor to who does not want to guide", () => {
    expect(advice(points, goedeBegeleider).training).toBe(false);
    const unwilling = { ...goedeBegeleider, opgeleid: "nee", bereid: "nee" };
    expect(advice(points, unwilling, { brings: "ja" }).training).toBe(false);
    expect(seen("opgeleid", points, unwilling, { brings: "ja" })).toEqual(["nee", null, []]);
  });
});

describe("which gaps a werkbegeleider covers", () => {
  const none = { gedekt: [], nu: [], naAdvies: [], misschien: [], samen: [] };
  const supports = (...steuntBij: readonly string[]) => ({ ...goedeBegeleider, steuntBij });

  it("now, with what there is", () => {
    expect(advice({ zagen: [steun("zaagsteun")] }, goedeBegeleider).steun).toEqual({ ...none, nu: ["discrepantie/zagen"] });
  });

  it("already, where the Werkprofiel says so and it carries", () => {
    const { steun: support, items } = advice({ zagen: [steun("zaagsteun")] }, supports("zagen"));
    expect(support).toEqual({ ...none, gedekt: ["bevinding/zagen"] });
    expect(items.find(({ item }) => item === "bereid")).toMatchObject({
      ...{ stand: "ja", voor: ["bevinding/zagen"], because: ["werk/werkbegeleider", "bevinding/zagen"] },
    });
  });

  it("once the advice is followed, also where support is said to be there that does not carry yet", () => {
    const trained = { zagen: [steun("zaagsteun", { vereist: ["werkbegeleider-opgeleid"] })] };
    const after = { ...none, naAdvies: ["discrepantie/zagen"] };
    expect(advice(trained, { ...goedeBegeleider, opgeleid: "nee" }).steun).toEqual(after);
    expect(advice(trained, { ...supports("zagen"), opgeleid: "nee" }).steun).toEqual(after);
    expect(advice(trained, without("opgeleid")).steun).toEqual(after);
  });

  it("perhaps, where it also waits for another answer", () => {
    const learning = { zagen: [steun("voordoen", { vereist: ["leerbaar", "werkbegeleider-bereid"] })] };
    const perhaps = { ...none, misschien: ["discrepantie/zagen"] };
    expect(advice(learning, goedeBegeleider).steun).toEqual(perhaps);
    expect(advice(learning, goedeBegeleider, { worker: { leerbaarheid: "trainbaar" } }).steun.nu).toEqual(["discrepantie/zagen"]);
    expect(advice(learning, goedeBegeleider, { worker: { leerbaarheid: "niet" } }).steun).toEqual(none);
    expect(advice({ zagen: [maatregel("ruilen")] }, supports("zagen")).steun, "support nobody can weigh").toEqual(perhaps);
  });

  it("only together with something else, where it does not reach", () => {
    const short = { zagen: [steun("zaagsteun", { bereik: 120 })] };
    expect(advice(short, goedeBegeleider).steun).toEqual({ ...none, samen: ["discrepantie/zagen"] });
    // A gap of 120 is reached by the same support.
    expect(advice(short, goedeBegeleider, { brings: "deels" }).steun.nu).toEqual(["discrepantie/zagen"]);
    // 120 is carried already; the same support cannot carry the other 120 too.
    expect(advice(short, supports("zagen")).steun).toEqual({ ...none, samen: ["discrepantie/zagen"] });
  });

  it("adds teaching the worker to support in the work, and no two ways of support", () => {
    const teaching = steun("voordoen", { ingreep: "persoon", vereist: ["leerbaar", "werkbegeleider-bereid"], bereik: 120 });
    const reminding = steun("herinneren", { bereik: 120 });
    const trainable = { worker: { leerbaarheid: "trainbaar" } };
    expect(advice({ zagen: [teaching, reminding] }, goedeBegeleider, trainable).steun.nu).toEqual(["discrepantie/zagen"]);
    expect(advice({ zagen: [teaching, reminding] }, supports("zagen"), trainable).steun.nu).toEqual(["discrepantie/zagen"]);
    expect(advice({ zagen: [steun("nakijken", { bereik: 120 }), reminding] }, goedeBegeleider).steun.nu).toEqual([]);
    // What another giver would ask besides is not needed then.
    const coach = maatregel("coach-helpt", { gever: "jobcoach", ingreep: "collegas", vereist: ["werkbegeleider-kent-werk"] });
    const three = { zagen: [teaching, reminding, coach] };
    expect(seen("kentWerk", three, goedeBegeleider, trainable)).toEqual(["ja", null, []]);
    expect(seen("kentWerk", { zagen: [reminding, coach] }, goedeBegeleider)).toEqual(["ja", null, ["zagen"]]);
  });

  it("leaves out what others give, but tells what they need of this colleague", () => {
    const coach = maatregel("coach-helpt", { gever: "jobcoach", ingreep: "collegas", vereist: ["werkbegeleider-kent-werk"] });
    const { steun: support, items } = advice({ zagen: [coach] }, { ...goedeBegeleider, kentWerk: "nee", vervanging: "nee" });
    expect(support).toEqual(none);
    expect(items.flatMap(({ advies }) => advies ?? [])).toEqual(["begeleider-kent-werk"]);
  });

  it("does not count support against a person who decided that the point falls short", () => {
    const decided = { beslissingen: [besluit("zagen", "tekort")] };
    const caveat = { worker: { voorbehoud: "alleen met droge handen" } };
    const points = { zagen: [steun("zaagsteun")] };
    expect(advice(points, supports("zagen"), caveat, decided).steun).toEqual(none);
    // As long as nobody decided, the support carries what was measured.
    expect(advice(points, supports("zagen"), caveat).steun).toEqual({ ...none, gedekt: ["bevinding/zagen"] });
  });

  it("does not count support against what the worker does not want", () => {
    const tekst = (nl: string) => ({ nl, en: nl });
    const opties = ["alleen", "samen"].map((code) => ({ code, naam: tekst(code) }));
    const wish = vaardigheid("werkvorm", ["uitleg"], { richting: "behoefte", schaal: { soort: "voorkeur", opties } });
    const catalogus = catalogusVan([wish], [steun("uitleg")]);
    const supportOf = (...steuntBij: readonly string[]) =>
      form([punt("werkvorm", { nooit: ["samen"] })], [punt("werkvorm", ["samen"])], {
        ...{ catalogus, werk: { werkbegeleider: supports(...steuntBij) } },
      }).werkbegeleiding.steun;
    expect(supportOf().nu).toEqual(["discrepantie/werkvorm"]);
    expect(supportOf("werkvorm")).toEqual(none);
  });
});

describe("without a werkbegeleider in the Werkprofiel", () => {
  const points = { zagen: [steun("zaagsteun", { vereist: ["werkbegeleider-kent-werk", "werkbegeleider-bereid"] })] };

  it("everything is unknown, one question is asked, and nothing is advised", () => {
    const made = adviceOf(points);
    const { bekend, vraag, items, steun: support, training } = made.werkbegeleiding;
    expect([bekend, training]).toEqual([false, false]);
    expect(items.map(({ item, stand }) => `${item} ${stand}`)).toEqual([
      ...["rol onbekend", "kentWerk onbekend", "urenVrij niet-nodig", "opgeleid onbekend"],
      ...["aanwezig niet-nodig", "bereid onbekend", "rugdekking onbekend", "vervanging onbekend"],
    ]);
    expect(items.flatMap(({ advies }) => advies ?? [])).toEqual(["begeleider-kiezen"]);
    expect(items.map(({ because }) => because)).toEqual(items.map(() => ["discrepantie/zagen"]));
    expect(made.vragen.map(({ id }) => id)).toContain(vraag);
    expect(support).toEqual({ gedekt: [], nu: [], naAdvies: ["discrepantie/zagen"], misschien: [], samen: [] });
  });

  it("nothing is asked where nothing waits for one", () => {
    expect(advice(points, undefined, { brings: "ja" })).toMatchObject({ bekend: false, vraag: null, items: [], training: false });
    expect(advice({ zagen: [maatregel("ruilen")] })).toMatchObject({ vraag: null, items: [] });
  });
});

describe("a catalogue without questions about the werkbegeleider", () => {
  it("tells what is missing without an advice", () => {
    const catalogus = { ...begeleidcatalogus({ zagen: [steun("zaagsteun")] }) };
    const { begeleideradviezen: _adviezen, aandachtspunten: _punten, ...data } = catalogus.data;
    const made = form([punt("zagen", "nee")], [punt("zagen", "ja")], {
      catalogus: { ...catalogus, data },
      werk: { werkbegeleider: { rol: "voorman", bereid: "nee" } },
    }).werkbegeleiding;
    expect(made.items.find(({ item }) => item === "bereid")).toMatchObject({ stand: "nee", advies: null });
    expect(made.aandachtspunten).toEqual([]);
  });
});

describe("the attention points of the introduction period", () => {
  const catalogus = begeleidcatalogus({ boren: [], schuren: [], verven: [], zagen: [steun("zaagsteun")] }, [
    ...["zagen", "verven", "schuren", "boren"],
  ]);

  it("name what falls short, is not known or is covered, in the order of the form", () => {
    const { aandachtspunten } = form(
      [punt("boren", "nee"), punt("schuren", "ja"), punt("zagen", "nee")],
      ["boren", "schuren", "verven", "zagen"].map((code) => punt(code, "ja")),
      { catalogus, werk: { werkbegeleider: { ...goedeBegeleider, steuntBij: ["zagen"] } } },
    ).werkbegeleiding;
    expect(aandachtspunten).toMatchObject([
      {
        aandachtspunt: "arbeidsgedrag",
        standaard: false,
        bevindingen: ["bevinding/boren", "bevinding/verven", "bevinding/zagen"],
      },
      { aandachtspunt: "gedetailleerde-werkinstructie", standaard: true, bevindingen: [] },
    ]);
    expect(aandachtspunten.map(({ grond }) => grond[0]?.bron)).toEqual(["werkbegeleiding", "werkbegeleiding"]);
  });

  it("count a point that a person decided to fall short, and not one that was decided to fit", () => {
    const decided = (oordeel: "match" | "tekort") =>
      form([punt("boren", "ja", { voorbehoud: "niet op een ladder" })], [punt("boren", "ja")], {
        ...{ catalogus, beslissingen: [besluit("boren", oordeel)] },
      }).werkbegeleiding.aandachtspunten[0]?.bevindingen;
    expect(decided("tekort")).toEqual(["bevinding/boren"]);
    expect(decided("match")).toEqual([]);
  });
});

describe("the AKC case: a fixed guide who structures the work", () => {
  const read = (side: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../examples/akc/${side}.json`, import.meta.url), "utf8"));
  const pair = parsePaar({ werknemer: read("werknemer"), werk: read("werk") }, { peildatum: "2015-02-09" });
  if (isLeft(pair)) throw new Error("the example does not parse");
  const { werkbegeleiding } = buildMatchingsformulier(match(pair.right));
  const covered = "bevinding/rechtstreeks-toezicht";

  it("carries the supervision, and nothing else waits for the guide", () => {
    expect(werkbegeleiding.steun).toEqual({ gedekt: [covered], nu: [], naAdvies: [], misschien: [], samen: [] });
  });

  it("has what the supervision asks; whether the guide is trained and replaced the case does not say", () => {
    expect(werkbegeleiding.items.map(({ item, stand, advies, voor }) => [item, stand, advies, voor])).toEqual([
      ["rol", "ja", null, [covered]],
      ["kentWerk", "ja", null, [covered]],
      ["urenVrij", "niet-nodig", null, []],
      ["opgeleid", "onbekend", "begeleider-opleiden", [covered]],
      ["aanwezig", "ja", null, [covered]],
      ["bereid", "ja", null, [covered]],
      ["rugdekking", "ja", null, [covered]],
      ["vervanging", "onbekend", "begeleider-vervanging", [covered]],
    ]);
    expect(werkbegeleiding.training).toBe(true);
  });

  it("asks attention for working together, of which the demand is unknown; the other attention points are the default", () => {
    expect(werkbegeleiding.aandachtspunten.map(({ aandachtspunt, standaard }) => [aandachtspunt, standaard])).toEqual([
      ["arbeidsgedrag", false],
      ["gedetailleerde-werkinstructie", true],
      ["protocollen-en-kwaliteitscriteria", true],
      ["ongeschreven-sociale-normen", true],
    ]);
    expect(werkbegeleiding.aandachtspunten[0]?.bevindingen).toEqual(["bevinding/samenwerken"]);
  });
});

describe("the schema of the form", () => {
  const made = adviceOf({ zagen: [steun("zaagsteun")] }, goedeBegeleider);
  const accepts = (werkbegeleiding: object): boolean => matchingsformulierSchema.safeParse({ ...made, werkbegeleiding }).success;
  const [first] = made.werkbegeleiding.items;

  it("accepts the advice, and refuses an item that rests on nothing, is unknown or has another word for how it stands", () => {
    expect(accepts(made.werkbegeleiding)).toBe(true);
    expect(accepts({ ...made.werkbegeleiding, items: [{ ...first, because: [] }] })).toBe(false);
    expect(accepts({ ...made.werkbegeleiding, items: [{ ...first, item: "naam" }] })).toBe(false);
    expect(accepts({ ...made.werkbegeleiding, items: [{ ...first, stand: "misschien" }] })).toBe(false);
  });
});
