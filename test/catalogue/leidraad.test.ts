import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import type { Onderdeel } from "../../src/domain/onderdeel.js";

type Rij = readonly [punt: string, criteria: readonly string[]];

/**
 * The readable notes of the Matchingsformulier, as the Leidraad asks them, and the criteria that ask it here. Note III has no
 * profile side: whether something can be trained is asked of every criterion; what is asked of the work stands below.
 */
const noten: Readonly<Record<string, readonly [Onderdeel, readonly Rij[]]>> = {
  I: [
    "capaciteiten",
    [
      ["what the worker can physically do and not do", ["tillen", "dragen", "lopen", "staan", "zitten", "buigen", "reiken"]],
      ["skills and competences", ["mate-van-zelfstandigheid", "samenwerken", "werkhouding", "vakkennis", "computervaardigheid"]],
      ["education", ["diplomaniveau", "overige-diplomas-en-certificaten"]],
      ["work experience", ["werkervaring"]],
    ],
  ],
  II: [
    "capaciteiten",
    [
      ["what is physically needed", ["duwen-trekken", "traplopen", "klimmen", "knielen", "boven-schouderhoogte-werken"]],
      ["skills asked", ["stappen-in-volgorde", "werk-nakijken", "hulp-vragen", "vakkennis", "contact-met-klanten"]],
      ["education asked", ["diplomaniveau", "rijbewijs-b", "nederlands"]],
      ["experience asked", ["werkervaring"]],
      ["what to ask the employer for", ["taken-beschreven", "risicos-beschreven"]],
    ],
  ],
  III: [
    "capaciteiten",
    [
      ["how the work is adapted", ["aanpassing-bespreekbaar"]],
      ["how colleagues and manager are coached and instructed", ["leiding-werkt-met-jobcoach", "begeleiding-op-de-werkplek"]],
    ],
  ],
  IV: [
    "leren",
    [
      ["how the worker learns", ["leervorm"]],
      ["learning possibilities", ["nieuwe-taken-leren", "instructie-opvolgen"]],
      ["conditions for developing", ["oefenen-zonder-druk", "aard-van-de-werkplek", "leervoorwaarden-overig"]],
      ["what the worker can already do", ["taken-al-beheerst"]],
      ["potential, and how to direct it", ["ontwikkelpotentieel"]],
    ],
  ],
  V: [
    "leren",
    [
      ["growth possibilities", ["groeimogelijkheden"]],
      ["and their conditions", ["groeivoorwaarden-bekend", "tijd-voor-opleiding"]],
      ["career", ["loopbaanmogelijkheden"]],
      ["character of guidance", ["manier-van-begeleiden"]],
      ["content of guidance", ["taakgerichte-begeleiding", "gedragsgerichte-begeleiding", "terugkoppeling"]],
      ["role of colleagues", ["rol-van-collegas"]],
      ["role of the employer", ["rol-van-leidinggevende"]],
      ["nature of the workplace", ["aard-van-de-werkplek"]],
    ],
  ],
  VI: ["leren", [["attention points in the way of learning", ["geleerde-vasthouden", "geleerde-elders-toepassen"]]]],
};

/** The item pool, row by row: worker item and job counterpart, and the criteria that ask both. */
const puntenPerRij: Readonly<Record<Onderdeel, readonly Rij[]>> = {
  capaciteiten: [
    ["work independently / required self-direction", ["mate-van-zelfstandigheid", "initiatief-nemen", "rechtstreeks-toezicht"]],
    [
      "pace / required and imposed pace, peaks",
      ["handelingstempo", "geen-hoog-tempo", "geen-opgelegd-tempo", "geen-deadlines-pieken"],
    ],
    ["criticism and stress / feedback style", ["kritiek-ontvangen", "manier-van-feedback"]],
    ["criticism and stress / deadlines, pressure", ["stress-hanteren", "deadlines-halen", "geen-deadlines-pieken"]],
    ["guidance needed / guidance on the spot", ["begeleiding-op-de-werkplek", "terugvallen-op-collegas"]],
    ["contact with colleagues / contact required", ["contact-met-collegas", "geen-direct-collegacontact"]],
    ["contact with customers", ["contact-met-klanten", "weinig-klantcontact", "geen-patientencontact"]],
    ["mobility, stairs / physical obstacles", ["verplaatsen-op-de-werkplek", "traplopen"]],
    ["travel to work / location, times, transport", ["reizen"]],
    ["speak, read, write, calculate / demands", ["spreken", "lezen", "schrijven", "rekenen"]],
    ["diplomas and experience", ["diplomaniveau", "werkervaring", "vakkennis"]],
    ["computer, licence, language", ["computervaardigheid", "rijbewijs-b", "nederlands"]],
    ["attitude, motivation, punctuality / norms of the team", ["werkhouding", "motivatie", "op-tijd-komen"]],
    ["physical strengths and limits / physical demands", ["tillen", "zien", "horen", "fijne-handbewegingen", "geluid"]],
    ["hours, time of day / roster, shifts", ["uren-per-dag", "uren-per-week", "avondwerk", "nachtwerk", "wisselende-diensten"]],
    ["concentration / line, queue, till", ["aandacht-vasthouden", "weinig-afleiding"]],
    ["dividing attention / single or multiple task", ["aandacht-verdelen"]],
  ],
  leren: [
    ["how one learns / how instruction is given", ["leervorm", "instructie-opvolgen"]],
    ["what one can already do / detailed instruction", ["taken-al-beheerst", "gedetailleerde-werkinstructie"]],
    ["conditions for learning, potential", ["oefenen-zonder-druk", "ontwikkelpotentieel"]],
    ["growth, career, conditions", ["groeimogelijkheden", "groeivoorwaarden-bekend", "loopbaanmogelijkheden"]],
    ["longer introduction / what is offered", ["inwerkperiode", "inwerkuren-per-week"]],
    [
      "guidance that works / role of colleagues and employer",
      ["manier-van-begeleiden", "rol-van-collegas", "rol-van-leidinggevende"],
    ],
    ["is there a work guide", ["vaste-werkbegeleider", "vervanger-van-begeleider"]],
  ],
  context: [
    ["living situation", ["wonen-stabiel"]],
    ["family situation", ["thuissituatie-rustig", "zorgtaken-geregeld"]],
    ["health", ["gezondheid-stabiel"]],
    ["addiction", ["nuchter-op-het-werk"]],
    ["debts", ["geldzaken-op-orde"]],
    ["pressure from outside that shows at work", ["signaal-doorgeven", "aanspreekpunt-bij-zorgen"]],
    ["who to call", ["contactpersoon-bekend"]],
    ["network / contacts and co-ordination", ["netwerk-steunt-werk", "contactpersoon-bekend"]],
    ["other services / agreements between services", ["afspraken-tussen-hulpverleners", "ruimte-voor-hulpafspraken"]],
  ],
  cultuur: [
    ["alone or together", ["alleen-of-samen"]],
    ["silence or talk / room for talk", ["stil-werken-of-praten"]],
    ["atmosphere among colleagues", ["sfeer", "erbij-horen"]],
    ["values, personality", ["waarden-in-het-werk", "persoonlijkheid"]],
    ["manners / unwritten norms", ["omgangsvormen", "sociale-normen", "duidelijke-omgangsregels"]],
    ["protocols and quality criteria", ["protocollen-volgen", "kwaliteitscriteria"]],
    ["hygiene and safety rules", ["hygieneregels-volgen", "veiligheidsregels-volgen"]],
    ["disclosure", ["openheid-over-beperking"]],
    ["knowledge of the team", ["collegas-weten-wat-helpt"]],
    ["attitude of the team", ["begrip-in-het-team"]],
  ],
  wensen: [
    ["sector or environment", ["sector", "werkomgeving"]],
    ["in- or outdoors", ["binnen-of-buiten"]],
    ["fixed task or variety / task structure", ["vast-of-afwisselend"]],
    ["what one wants / tasks", ["soort-taken", "gewenste-taken"]],
    ["why", ["motief-om-te-werken"]],
    ["is it realistic", ["realistisch-beeld-van-het-werk"]],
    ["dream job", ["droombaan"]],
    ["perspective, contract", ["perspectief-over-een-jaar", "contract-perspectief"]],
    ["sources of energy", ["wat-energie-geeft"]],
    ["share of energising tasks", ["energiebronnen"]],
  ],
};

const zonderVraag = (code: string): boolean => {
  const criterium = leidraadNl.criteria.get(code)?.criterium;
  if (criterium === undefined) return true;
  const vragen = [criterium.vraagWerknemer, criterium.vraagWerk];
  return vragen.some(({ nl, en }) => !nl.endsWith("?") || !en.endsWith("?"));
};

/** What a line of the table does not find: an unknown code, a code without both questions, a code in another row. */
const mist = (onderdeel: Onderdeel, codes: readonly string[]): readonly string[] =>
  codes.filter((code) => zonderVraag(code) || leidraadNl.criteria.get(code)?.criterium.onderdeel !== onderdeel);

describe.each(Object.entries(noten))("note %s", (_, [onderdeel, rijen]) => {
  it.each(rijen)("asks on both sides: %s", (_punt, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(mist(onderdeel, codes)).toEqual([]);
  });
});

describe.each(Object.entries(puntenPerRij))("row %s", (onderdeel, rijen) => {
  it.each(rijen)("asks on both sides: %s", (_punt, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(mist(onderdeel as Onderdeel, codes)).toEqual([]);
  });
});

describe("the table itself", () => {
  it("would find a code that is missing, and one in another row", () => {
    expect(mist("leren", ["leervorm", "bestaat-niet", "tillen"])).toEqual(["bestaat-niet", "tillen"]);
  });

  it("has the six readable notes and all five rows", () => {
    expect(Object.keys(noten)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(Object.values(puntenPerRij).flat().length).toBeGreaterThanOrEqual(50);
  });
});

describe("the questions and the anchors", () => {
  const criteria = leidraadNl.data.criteria;

  it("ask the worker as 'you', and the work about a person or the workplace", () => {
    const zonderJij = criteria.filter(({ vraagWerknemer }) => !/\b(?:je|jij|jou|jouw)\b/u.test(vraagWerknemer.nl));
    expect(zonderJij.map(({ code }) => code)).toEqual([]);
    const metJij = criteria.filter(({ vraagWerk }) => /\b(?:jij|jouw|je|jou)\b/u.test(vraagWerk.nl));
    expect(metJij.map(({ code }) => code)).toEqual([]);
  });

  it("are one sentence each: a level is something one can see", () => {
    const zinnen = criteria.flatMap(({ code, schaal }) => {
      if (schaal.soort === "niveau") return schaal.ankers.map((anker) => [code, anker] as const);
      return schaal.soort === "hoeveelheid" || schaal.soort === "voorwaarde" ? [[code, schaal.zin] as const] : [];
    });
    const fout = zinnen.filter(([, { nl, en }]) => [nl, en].some((zin) => !/^[^.?!]*[^.?!\s]\.$/u.test(zin)));
    expect(fout.map(([code, { nl }]) => `${code}: ${nl}`)).toEqual([]);
  });

  it("name no inner state as a level: what a person feels, knows or is able to cannot be seen", () => {
    const innerlijk = /\b(?:voelt zich|begrijpt|weet|durft|is in staat|kan goed|vindt het)\b/iu;
    const ankers = criteria.flatMap(({ code, schaal }) =>
      schaal.soort === "niveau" ? schaal.ankers.map(({ nl }) => `${code}: ${nl}`) : [],
    );
    // "dat een ander begrijpt" in writing is seen by the other person.
    expect(ankers.filter((anker) => innerlijk.test(anker) && !anker.includes("dat een ander begrijpt"))).toEqual([]);
  });
});
