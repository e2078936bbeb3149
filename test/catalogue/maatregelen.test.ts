import { leidraadNl, type Criterium, type Maatregel } from "passend";
import { describe, expect, it } from "vitest";
import { maatregelcode } from "../../src/domain/criterium.js";
import { stapVan } from "../../src/domain/schaal.js";

const { data } = leidraadNl;

interface Catalogusdelen {
  readonly criteria: readonly Criterium[];
  readonly maatregelen: readonly Maatregel[];
}

/** The measures of a criterion, each with its reach there. */
const bij = (criterium: Criterium, { maatregelen }: Catalogusdelen): readonly Maatregel[] =>
  criterium.maatregelen.flatMap((verwijzing) => {
    const maatregel = maatregelen.find(({ code }) => code === maatregelcode(verwijzing));
    if (maatregel === undefined) return [];
    return [typeof verwijzing === "string" ? maatregel : { ...maatregel, bereik: verwijzing.bereik }];
  });

const isGeordend = ({ schaal }: Criterium): boolean => schaal.soort !== "voorkeur" && schaal.soort !== "tekst";
const kanTekortkomen = ({ schaal }: Criterium): boolean => schaal.soort !== "tekst";
const isLeren = ({ vereist }: Maatregel): boolean => vereist.includes("leerbaar");

const vanDeWerknemer: ReadonlySet<string> = new Set(["persoon", "netwerk", "hulpmiddel", "andere-dienst"]);
const vanHetWerk: ReadonlySet<string> = new Set(["taak", "werkplek", "uren", "collegas", "leidinggevende"]);

/** What helps the worker to bring more: learning, an aid, people at home, another service. */
const helptDeWerknemer = (maatregel: Maatregel): boolean => isLeren(maatregel) || vanDeWerknemer.has(maatregel.ingreep);
/** What asks less of the worker or offers more. An aid at the workplace offers something, but does not ask less. */
const verandertHetWerk = (maatregel: Maatregel): boolean => !isLeren(maatregel) && vanHetWerk.has(maatregel.ingreep);

/**
 * On these points nothing the worker learns, wears or uses changes what the body bears, what a person chooses or how long a
 * person has worked; only the work can change. Each is here on purpose.
 */
const alleenHetWerk: ReadonlySet<string> = new Set(["avondwerk", "nachtwerk", "reistijd-woon-werk", "traplopen", "werkervaring"]);

/** A measure on a preference has to be right whichever way the preference goes: more variety is wrong for who wants one task. */
const passendBijElkeVoorkeur: ReadonlySet<string> = new Set([
  "andere-plek-of-team",
  "jobcoach-coacht-leidinggevende",
  "jobcoach-instrueert-werkbegeleider",
  "leidinggevende-feedback",
  "openheid-afspreken",
  "sfeer-bespreken",
  "taakpakket-op-maat",
  "taakruil",
  "training-werkbegeleider",
  "uitleg-aan-collegas",
  "uitleg-op-maat",
  "werktijden-aanpassen",
]);

/** The engine itself puts this one to use, for an aid that a profile names. */
const alleenVanDeMotor: ReadonlySet<string> = new Set(["hulpmiddel-uit-profiel"]);

const coachbareAarden: ReadonlySet<string> = new Set(["vaardigheid", "gedrag"]);

type Controle = (delen: Catalogusdelen) => readonly string[];

const criteriaZonder =
  (welke: (criterium: Criterium) => boolean, optie: (maatregel: Maatregel, criterium: Criterium) => boolean): Controle =>
  (delen) =>
    delen.criteria
      .filter((criterium) => kanTekortkomen(criterium) && welke(criterium))
      .filter((criterium) => !bij(criterium, delen).some((maatregel) => optie(maatregel, criterium)))
      .map(({ code }) => code);

const maatregelenWaar =
  (fout: (maatregel: Maatregel) => boolean): Controle =>
  ({ maatregelen }) =>
    maatregelen.filter(fout).map(({ code }) => code);

/** Pairs of a criterion and one of its measures, as "criterium/maatregel". */
const parenWaar =
  (fout: (maatregel: Maatregel, criterium: Criterium, delen: Catalogusdelen) => boolean): Controle =>
  (delen) =>
    delen.criteria.flatMap((criterium) =>
      bij(criterium, delen)
        .filter((maatregel) => fout(maatregel, criterium, delen))
        .map(({ code }) => `${criterium.code}/${code}`),
    );

const eigenBereik = (code: string, { maatregelen }: Catalogusdelen): number | undefined =>
  maatregelen.find((maatregel) => maatregel.code === code)?.bereik;

const bijzonder: Controle = (delen) =>
  delen.criteria.flatMap(({ code, maatregelen }) =>
    maatregelen
      .filter((verwijzing) => typeof verwijzing !== "string")
      .filter((verwijzing) => verwijzing.bereik > 240 || verwijzing.bereik === eigenBereik(verwijzing.code, delen))
      .map((verwijzing) => `${code}/${verwijzing.code}`),
  );

const heeftBijzonderBereik = ({ maatregelen }: Criterium): boolean => maatregelen.some((each) => typeof each !== "string");

/** What each check lists of a catalogue; nothing, when all is well. */
const controles = {
  "criteria without any option": criteriaZonder(
    () => true,
    () => true,
  ),
  "demands without an option for the worker": criteriaZonder(
    ({ code, richting, schaal }) => richting === "eis" && schaal.soort !== "voorkeur" && !alleenHetWerk.has(code),
    helptDeWerknemer,
  ),
  "needs without an option at the work": criteriaZonder(
    ({ richting }) => richting === "behoefte",
    (maatregel) => verandertHetWerk(maatregel) || maatregel.ingreep === "hulpmiddel",
  ),
  "points nobody can coach without a change of the work": criteriaZonder(
    ({ aard }) => !coachbareAarden.has(aard),
    verandertHetWerk,
  ),
  "measures that nobody uses": (delen: Catalogusdelen) => {
    const gebruikt = new Set(delen.criteria.flatMap(({ maatregelen }) => maatregelen.map(maatregelcode)));
    return maatregelenWaar(({ code }) => !gebruikt.has(code) && !alleenVanDeMotor.has(code))(delen);
  },
  "measures whose minutes do not taper": maatregelenWaar(({ inzet: { jobcoachMinuten: tijd } }) =>
    tijd.some((minuten, i) => minuten > (tijd[i - 1] ?? minuten)),
  ),
  "measures with minutes after their last week": maatregelenWaar(
    ({ inzet }) => inzet.jobcoachMinuten.length > Math.max(1, Math.ceil(inzet.weken / 26)),
  ),
  "measures of the job coach without minutes or activities": maatregelenWaar(
    ({ gever, inzet, activiteiten }) =>
      (gever === "jobcoach" && (inzet.jobcoachMinuten[0] ?? 0) === 0) ||
      ((gever === "jobcoach" || inzet.jobcoachMinuten.length > 0) && activiteiten.length === 0),
  ),
  "measures without a source or without what is our own choice": maatregelenWaar(
    ({ bronnen, eigenKeuze }) => bronnen.length === 0 || eigenKeuze === undefined,
  ),
  "special reaches above the scale, or equal to the measure's own": bijzonder,
  "special reaches without a reason": ({ criteria }: Catalogusdelen) =>
    criteria.filter((each) => heeftBijzonderBereik(each) && each.eigenKeuze === undefined).map(({ code }) => code),
  "learning that ends between two levels": parenWaar(
    (maatregel, criterium) =>
      isLeren(maatregel) &&
      isGeordend(criterium) &&
      criterium.schaal.soort !== "hoeveelheid" &&
      maatregel.bereik % stapVan(criterium.schaal) !== 0,
  ),
  "measures that fit only one way of a preference": parenWaar(
    ({ code }, { schaal }) => schaal.soort === "voorkeur" && !passendBijElkeVoorkeur.has(code),
  ),
  "support of the network without its gate": maatregelenWaar(
    ({ gever, vereist }) => gever === "netwerk" && !vereist.includes("netwerk-steunt"),
  ),
  "support of the work guide who need not be willing": maatregelenWaar(
    ({ gever, vereist }) => gever === "werkbegeleider" && !vereist.includes("werkbegeleider-bereid"),
  ),
  "demonstration or supervision by a work guide who need not know the work": maatregelenWaar(
    ({ gever, soort, vereist }) =>
      gever === "werkbegeleider" && ["voordoen", "toezien"].includes(soort) && !vereist.includes("werkbegeleider-kent-werk"),
  ),
  "changes by employer, manager or colleague where the work need not be adaptable": maatregelenWaar(
    ({ gever, ingreep, vereist }) =>
      ["werkgever", "leidinggevende", "collega"].includes(gever) && vanHetWerk.has(ingreep) && !vereist.includes("aanpasbaar"),
  ),
  "training or coaching of the worker that needs no learning": maatregelenWaar(
    (maatregel) =>
      maatregel.ingreep === "persoon" &&
      ["training", "coaching", "opleiding", "voordoen"].includes(maatregel.soort) &&
      !isLeren(maatregel),
  ),
} as const satisfies Record<string, Controle>;

type Naam = keyof typeof controles;

const metCriterium = (code: string, rest: Partial<Criterium>): Catalogusdelen => ({
  ...data,
  criteria: data.criteria.map((criterium) => (criterium.code === code ? { ...criterium, ...rest } : criterium)),
});
const metMaatregel = (code: string, rest: Partial<Maatregel>): Catalogusdelen => ({
  ...data,
  maatregelen: data.maatregelen.map((maatregel) => (maatregel.code === code ? { ...maatregel, ...rest } : maatregel)),
});
const inzetVan = (code: string): Maatregel["inzet"] => {
  const maatregel = leidraadNl.maatregelen.get(code);
  if (maatregel === undefined) throw new Error(code);
  return maatregel.inzet;
};
const zonder = <T extends object>(record: T, sleutel: keyof T): T =>
  Object.fromEntries(Object.entries(record).filter(([naam]) => naam !== sleutel)) as T;
const zonderReden = (code: string): Catalogusdelen => ({
  ...data,
  criteria: data.criteria.map((each) => (each.code === code ? zonder(each, "eigenKeuze") : each)),
});

/** A way to break the catalogue for each check, and what the check then lists: so each is seen to fail. */
const kapot: Readonly<Record<Naam, readonly [Catalogusdelen, string]>> = {
  "criteria without any option": [metCriterium("tillen", { maatregelen: [] }), "tillen"],
  "demands without an option for the worker": [metCriterium("zien", { maatregelen: ["taakruil"] }), "zien"],
  "needs without an option at the work": [
    metCriterium("voorspelbaar-werk", { maatregelen: ["verwijzing-zorg"] }),
    "voorspelbaar-werk",
  ],
  "points nobody can coach without a change of the work": [metCriterium("dragen", { maatregelen: ["tilhulp"] }), "dragen"],
  "measures that nobody uses": [metMaatregel("tilhulp", { code: "vergeten" }), "vergeten"],
  "measures whose minutes do not taper": [
    metMaatregel("driegesprek", { inzet: { ...inzetVan("driegesprek"), jobcoachMinuten: [120, 180] } }),
    "driegesprek",
  ],
  "measures with minutes after their last week": [
    metMaatregel("driegesprek", { inzet: { ...inzetVan("driegesprek"), weken: 26 } }),
    "driegesprek",
  ],
  "measures of the job coach without minutes or activities": [
    metMaatregel("jobcoach-taaktraining", { inzet: { ...inzetVan("jobcoach-taaktraining"), jobcoachMinuten: [] } }),
    "jobcoach-taaktraining",
  ],
  "measures without a source or without what is our own choice": [metMaatregel("taakruil", { bronnen: [] }), "taakruil"],
  "special reaches above the scale, or equal to the measure's own": [
    metCriterium("dragen", { maatregelen: [{ code: "tilhulp", bereik: 180 }] }),
    "dragen/tilhulp",
  ],
  "special reaches without a reason": [zonderReden("dragen"), "dragen"],
  "learning that ends between two levels": [
    metCriterium("rekenen", { maatregelen: ["jobcoach-taaktraining"] }),
    "rekenen/jobcoach-taaktraining",
  ],
  "measures that fit only one way of a preference": [
    metCriterium("vast-of-afwisselend", { maatregelen: ["taken-afwisselen"] }),
    "vast-of-afwisselend/taken-afwisselen",
  ],
  "support of the network without its gate": [metMaatregel("netwerk-steunt", { vereist: [] }), "netwerk-steunt"],
  "support of the work guide who need not be willing": [
    metMaatregel("omgangsregels-uitleggen", { vereist: [] }),
    "omgangsregels-uitleggen",
  ],
  "demonstration or supervision by a work guide who need not know the work": [
    metMaatregel("werkbegeleider-voordoen", { vereist: ["leerbaar", "werkbegeleider-bereid"] }),
    "werkbegeleider-voordoen",
  ],
  "changes by employer, manager or colleague where the work need not be adaptable": [
    metMaatregel("taakruil", { vereist: [] }),
    "taakruil",
  ],
  "training or coaching of the worker that needs no learning": [
    metMaatregel("jobcoach-taaktraining", { vereist: [] }),
    "jobcoach-taaktraining",
  ],
};

describe.each(Object.keys(controles) as Naam[])("%s", (naam) => {
  it("there are none", () => {
    expect(controles[naam](data)).toEqual([]);
  });

  it("would be found", () => {
    const [gebroken, gevonden] = kapot[naam];
    expect(controles[naam](gebroken)).toContain(gevonden);
  });
});

describe("the points that only the work can change", () => {
  it.each([...alleenHetWerk])("%s still has no option for the worker", (code) => {
    const criterium = leidraadNl.criteria.get(code);
    expect(criterium?.maatregelen.filter(helptDeWerknemer)).toEqual([]);
  });
});

describe("the measures", () => {
  it("are at least eighty, and at least thirty of them natural support", () => {
    expect(data.maatregelen.length).toBeGreaterThanOrEqual(80);
    const natuurlijk = data.maatregelen.filter(({ gever }) =>
      ["werkbegeleider", "collega", "leidinggevende", "netwerk"].includes(gever),
    );
    expect(natuurlijk.length).toBeGreaterThanOrEqual(30);
  });

  it("change each of the nine targets, and run from the lightest to nearly the heaviest", () => {
    expect(new Set(data.maatregelen.map(({ ingreep }) => ingreep)).size).toBe(9);
    expect(new Set(data.maatregelen.map(({ gewicht }) => gewicht))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  });

  it("use every activity of the protocol", () => {
    const gebruikt = new Set(data.maatregelen.flatMap(({ activiteiten }) => activiteiten));
    expect([...leidraadNl.activiteiten.keys()].filter((activiteit) => !gebruikt.has(activiteit))).toEqual([]);
  });
});

describe("the options of JAN", () => {
  /** Copied by hand from the facts: limitation, option, and the measures that carry it. */
  it.each([
    ["lezen", "pictures", "beeldinstructie"],
    ["lezen", "screen-reading software", "voorleessoftware"],
    ["lezen", "read aloud by a person", "collega-leest-voor"],
    ["lezen", "spoken instruction", "mondelinge-instructie"],
    ["schrijven", "templates", "vast-formulier"],
    ["schrijven", "forms and speech", "schrijfhulp"],
    ["schrijven", "verbal instead of written", "mondeling-melden"],
    ["schrijven", "scribe", "collega-schrijft-op"],
    ["rekenen", "talking calculator", "rekenhulp"],
    ["rekenen", "pre-measured jig", "mal-met-vaste-maat"],
    ["stappen-in-volgorde", "colour code", "kleurcodes"],
    ["stappen-in-volgorde", "split tasks", "taak-opdelen"],
    ["op-tijd-beginnen", "prompts", "werkbegeleider-herinnert"],
    ["op-tijd-beginnen", "checklist and alarm watch", "checklist-en-timer"],
    ["handelingstempo", "jig", "mal-met-vaste-maat"],
  ])("on %s: %s", (criterium, _, maatregel) => {
    expect(leidraadNl.criteria.get(criterium)?.maatregelen.map(({ code }) => code)).toContain(maatregel);
    expect(leidraadNl.maatregelen.get(maatregel)?.bronnen.some(({ bron }) => bron.startsWith("jan-"))).toBe(true);
  });
});

describe("how far a measure reaches on a criterion", () => {
  const bereik = (criterium: string, maatregel: string): number | undefined =>
    leidraadNl.criteria.get(criterium)?.maatregelen.find(({ code }) => code === maatregel)?.bereik;

  /** By hand from what a job coach would say, in the unit of the scale. */
  it.each([
    ["a lifting aid takes away 45 kg of lifting", "tillen", "tilhulp", (240 * 45) / 60],
    ["but 30 kg of carrying: it needs a flat floor", "dragen", "tilhulp", (240 * 30) / 60],
    ["a list is less than a level of memory", "herinneren", "checklist-en-timer", 80],
    ["demonstration brings one level of five", "instructie-opvolgen", "werkbegeleider-voordoen", 240 / 4],
    ["a practised route is one level of three", "reizen", "jobcoach-reistraining", 240 / 2],
    ["building up brings six hours a week", "uren-per-week", "uren-opbouwen", (240 * 6) / 48],
    ["and an hour and a half a day", "uren-per-dag", "uren-opbouwen", (240 * 1.5) / 12],
    ["ear plugs take away 20 dB", "geluid", "gehoorbescherming", (240 * 20) / 80],
    ["a longer introduction counts for its 24 weeks", "werkervaring", "inwerktijd-verlengen", (240 * 24) / 240],
    ["a year of language lessons is one level", "nederlands", "taalcursus", 240 / 6],
    ["a weekly talk is one time a week", "terugkoppeling", "wekelijks-gesprek", (240 * 1) / 20],
    ["an agreement makes no higher job", "loopbaanmogelijkheden", "groeiafspraak", 240 / 3],
    ["a talk is half a step to a contract: the employer decides", "contract-perspectief", "contractgesprek", 240 / 4 / 2],
    ["plain words are one language level", "nederlands", "gewone-taal", 240 / 6],
    ["a colleague who translates too", "nederlands", "collega-vertaalt", 240 / 6],
    ["a clean place is half: people and animals stay", "besmettingsgevaar", "veilig-en-hygienisch-maken", 240 / 2],
    ["another material leaves wet work: half", "huidbelasting", "stof-vervangen", 240 / 2],
    ["clothes that cool leave the heat: a quarter", "temperatuur-hitte", "koelkleding", 240 / 4],
  ])("%s", (_, criterium, maatregel, verwacht) => {
    expect(bereik(criterium, maatregel)).toBe(verwacht);
  });
});

describe("protection that a person wears", () => {
  const gewicht = (code: string): number => leidraadNl.maatregelen.get(code)?.gewicht ?? Number.NaN;

  it.each(["gehoorbescherming", "beschermingsmiddelen", "koelkleding"])(
    "%s comes after tackling the source and changing the work",
    (middel) => {
      const bron = ["stof-vervangen", "klimaat-en-stof-beperken", "prikkelarme-werkplek", "taakruil"];
      expect(bron.filter((code) => !(gewicht(code) < gewicht(middel)))).toEqual([]);
    },
  );

  it("against cold is not offered against heat, nor for hands that have to feel", () => {
    const waar = leidraadNl.data.criteria.filter(({ maatregelen }) =>
      maatregelen.some((each) => maatregelcode(each) === "beschermingsmiddelen"),
    );
    expect(waar.map(({ code }) => code)).toContain("temperatuur-kou");
    expect(waar.filter(({ code }) => ["temperatuur-hitte", "voelen-met-de-handen"].includes(code))).toEqual([]);
  });
});

describe("what a trial period shows", () => {
  it("is no diploma, no experience and no contract", () => {
    const met = leidraadNl.data.criteria.filter(({ maatregelen }) =>
      maatregelen.some((each) => maatregelcode(each) === "proefplaatsing"),
    );
    expect(met.length).toBeGreaterThan(0);
    expect(met.filter(({ code }) => ["diplomaniveau", "werkervaring", "contract-perspectief"].includes(code))).toEqual([]);
  });
});
