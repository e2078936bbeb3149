import { buildMatchingsformulier, isLeft, isRight, leidraadNl, match, parsePaar, type Criterium } from "passend";
import { loadCatalogus } from "passend/catalogue";
import { begeleidWerken } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { evaluatiecriteria, evaluatiescores } from "../../src/catalogue/vlaanderen/evaluatie.js";
import { plaatsingspunten } from "../../src/catalogue/vlaanderen/plaatsingspunten.js";
import { randvoorwaardenlijst } from "../../src/catalogue/vlaanderen/randvoorwaarden.js";
import { trajectregels } from "../../src/catalogue/vlaanderen/trajectregels.js";
import { trajectstappen } from "../../src/catalogue/vlaanderen/trajectstappen.js";
import { gemeten, punt, werk, werknemer } from "../support/input.js";
import { textsIn } from "../support/teksten.js";

const { data } = begeleidWerken;
const dutch = new Set(leidraadNl.data.criteria.map(({ code }) => code));
const own: readonly Criterium[] = data.criteria.filter(({ code }) => !dutch.has(code));

describe("the catalogue of Begeleid Werken", () => {
  it("loads", () => {
    const loaded = loadCatalogus(JSON.parse(JSON.stringify(data)));
    expect(isLeft(loaded) ? loaded.left.fouten : []).toEqual([]);
    expect(isRight(loaded) && loaded.right.data.code).toBe("begeleid-werken-be");
    expect(data.editie).toBe("2026.2");
  });

  it("has every point and measure of the Leidraad, under the same code", () => {
    const codes = new Set(data.criteria.map(({ code }) => code));
    // Its levels are Dutch diplomas; diploma-vlaanderen has those of Flanders.
    expect([...dutch].filter((code) => !codes.has(code))).toEqual(["diplomaniveau"]);
    expect(data.koppelingen?.filter(({ criterium }) => !codes.has(criterium))).toEqual([]);
    const measures = new Set(data.maatregelen.map(({ code }) => code));
    expect(leidraadNl.data.maatregelen.filter(({ code }) => !measures.has(code))).toEqual([]);
  });

  it("knows no measure twice: no two by one name", () => {
    const names = data.maatregelen.map(({ naam }) => naam.nl);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const referrals = data.maatregelen.filter(({ soort }) => soort === "verwijzing").map(({ code }) => code);
    expect(referrals.filter((code) => code.startsWith("doorverwijzen"))).toEqual([]);
  });

  it("has the diplomas of Flanders", () => {
    const schaal = begeleidWerken.criteria.get("diploma-vlaanderen")?.criterium.schaal;
    expect(schaal?.soort === "kwalificatie" && schaal.niveaus.map(({ naam }) => naam.nl)).toEqual([
      ...["Geen diploma", "Lager onderwijs", "Secundair onderwijs tweede graad", "Diploma secundair onderwijs"],
      ...["Graduaat", "Bachelor", "Master"],
    ]);
  });

  it("leaves the catalogue of the Leidraad as it was", () => {
    expect(leidraadNl.criteria.has("evaluatie-werkattitudes")).toBe(false);
    expect(leidraadNl.criteria.has("diplomaniveau")).toBe(true);
    expect(leidraadNl.regelingen.length).toBeGreaterThan(0);
  });

  it("holds no funding rule, so that on a day the Netherlands had one there is none here", () => {
    const invoer = {
      werknemer: werknemer([punt("reizen", 0, { leerbaarheid: "trainbaar" })], { datum: "2015-01-10" }),
      werk: werk([punt("reizen", 2)], { datum: "2015-01-10", contract: { uren: "24 uur/week" } }),
    };
    const uren = [begeleidWerken, leidraadNl].map((catalogus) => {
      const text = JSON.stringify(invoer).replaceAll(gemeten.datum, "2015-01-05");
      const paar = parsePaar(JSON.parse(text), { peildatum: "2015-02-01", catalogus });
      if (isLeft(paar)) throw new Error(JSON.stringify(paar.left));
      return buildMatchingsformulier(match(paar.right)).uren.stand;
    });
    expect(uren).toEqual(["geen-regel", "berekend"]);
  });

  it("gives every point of its own a measure, and names sources that are there", () => {
    const sources = new Set(data.bronnen.map(({ code }) => code));
    expect(own.length).toBe(10);
    for (const { code, maatregelen, bronnen } of own) {
      expect(maatregelen.length, code).toBeGreaterThan(0);
      expect(
        bronnen.filter(({ bron }) => !sources.has(bron)),
        code,
      ).toEqual([]);
    }
  });

  it("uses every measure of its own", () => {
    const known = new Set(leidraadNl.data.maatregelen.map(({ code }) => code));
    const added = data.maatregelen.filter(({ code }) => !known.has(code)).map(({ code }) => code);
    expect(added.length).toBe(3);
    const used = new Set([...begeleidWerken.criteria.values()].flatMap(({ maatregelen }) => maatregelen.map(({ code }) => code)));
    expect(added.filter((code) => !used.has(code))).toEqual([]);
  });
});

/** Facts 6.2: seven parts, four scores. Written by hand. */
describe("the Antwerp evaluation", () => {
  it("has its seven parts", () => {
    expect(evaluatiecriteria.map(({ naam }) => naam.nl)).toEqual([
      "Evaluatie: kwaliteit van het werk",
      "Evaluatie: werkattitudes",
      "Evaluatie: samenwerking",
      "Evaluatie: communicatie",
      "Evaluatie: persoonlijke vaardigheden",
      "Evaluatie: technische competenties",
      "Evaluatie: loopbaancompetenties",
    ]);
  });

  it("asks what the worker brings, in the row of capacities or of learning", () => {
    expect(new Set(evaluatiecriteria.map(({ richting }) => richting))).toEqual(new Set(["eis"]));
    expect(evaluatiecriteria.filter(({ onderdeel }) => onderdeel !== "capaciteiten").map(({ code }) => code)).toEqual([
      "evaluatie-loopbaancompetenties",
    ]);
  });

  it.each(evaluatiecriteria.map(({ code }) => code))("%s has its four scores, each with what is seen", (code) => {
    const schaal = begeleidWerken.criteria.get(code)?.criterium.schaal;
    if (schaal?.soort !== "niveau") throw new Error("no levels");
    const { ankers } = schaal;
    expect(ankers.map(({ nl }) => nl.split(":")[0]?.toLowerCase())).toEqual([...evaluatiescores]);
    expect(ankers.map(({ en }) => en.split(":")[0])).toEqual(["Problematic", "Basic", "Good", "Strength"]);
    // Problematisch is urgent, Basis needs intensive support every time; the two others need neither.
    expect(ankers.map(({ nl }) => nl.endsWith(", en dat moet nu anders."))).toEqual([true, false, false, false]);
    expect(ankers[1]?.nl).toMatch(/elke (?:dag|keer)/u);
    expect(ankers[3]?.nl).not.toMatch(/elke (?:dag|keer)/u);
  });
});

/**
 * Every question that the three Flemish sources ask, in the order of the source, with the point or points on which its answer is
 * written down. Made by hand from the texts.
 */
const questions: Readonly<Record<string, readonly (readonly [question: string, codes: readonly string[]])[]>> = {
  "Methodiek Begeleid Werken": [
    ["hoe zelfstandig kan de cliënt werken", ["mate-van-zelfstandigheid"]],
    ["welk tempo haalt de cliënt", ["handelingstempo"]],
    ["kan de cliënt omgaan met kritiek of stress", ["kritiek-ontvangen", "stress-hanteren"]],
    ["hoeveel begeleiding is nodig", ["begeleiding-op-de-werkplek"]],
    ["vlot contact met collega's", ["contact-met-collegas"]],
    ["zich verplaatsen naar een werkomgeving", ["reizen"]],
    ["welke taken en type werk", ["soort-taken", "gewenste-taken"]],
    ["een bepaalde sector of werkomgeving", ["sector", "werkomgeving"]],
    ["binnen of buiten", ["binnen-of-buiten"]],
    ["samen of liever alleen", ["alleen-of-samen"]],
    ["afgelijnde opdracht of afwisseling", ["vast-of-afwisselend"]],
    ["financiële en arbeidsrechtelijke gevolgen voor het bedrijf", ["tewerkstellingsmaatregel-nagegaan"]],
    ["zich vlot kunnen uitdrukken", ["spreken"]],
    ["kunnen lezen", ["lezen"]],
    ["zich gemakkelijk verplaatsen", ["verplaatsen-op-de-werkplek"]],
    ["fysieke hindernissen, trappen", ["traplopen", "verplaatsen-op-de-werkplek"]],
    ["contact met klanten", ["contact-met-klanten", "weinig-klantcontact"]],
    ["in stilte werken of ruimte voor een gesprek", ["stil-werken-of-praten"]],
    ["sfeer onder collega's", ["sfeer"]],
    ["iemand bereid als werkbegeleider", ["vaste-werkbegeleider"]],
    ["vervoerstraject haalbaar of aan te leren", ["reizen", "reistijd-woon-werk"]],
    ["specifieke vaardigheden aanleren", ["instructie-opvolgen", "nieuwe-taken-leren"]],
    ["taken op een veilige manier", ["veiligheidsregels-volgen"]],
    ["sociale integratie", ["erbij-horen"]],
  ],
  "Goede praktijken": [
    ["2 geschikt takenpakket op maat", ["soort-taken", "gewenste-taken"]],
    ["3 hygiënische en veilige omstandigheden", ["veilige-en-schone-werkplek"]],
    ["5 jobcoach bereikbaar, kan snel komen", ["tijd-voor-jobcoach"]],
    ["5 keuze van werkdag", ["gewenste-werktijden"]],
    ["8 zelf instaan voor vervoer", ["reizen"]],
    ["9 zelf een positieve keuze", ["zelf-kiezen"]],
    ["9 waardering voor het werk", ["waardering"]],
    ["10 contact met het netwerk", ["netwerk-steunt-werk", "contactpersoon-bekend"]],
    ["10 afspraken met leefgroep en diensten", ["afspraken-tussen-hulpverleners"]],
    ["10 problemen op andere vlakken", ["aanspreekpunt-bij-zorgen"]],
  ],
  "OCMW-traject": [
    ["gezondheidsproblemen", ["gezondheid-stabiel"]],
    ["leefsituatie en omstandigheden", ["wonen-stabiel", "geldzaken-op-orde"]],
    ["gezinssituatie", ["thuissituatie-rustig", "zorgtaken-geregeld"]],
    ["drank, drugs", ["nuchter-op-het-werk"]],
    ["wat wil betrokkene", ["gewenste-taken", "droombaan", "motief-om-te-werken"]],
    ["wat kan betrokkene", ["taken-al-beheerst"]],
    ["is dit realistisch", ["realistisch-beeld-van-het-werk"]],
    ["welke diploma's", ["diploma-vlaanderen", "overige-diplomas-en-certificaten"]],
    ["zinvol een opleiding te volgen", ["tijd-voor-opleiding", "ontwikkelpotentieel"]],
    ["computer, rijbewijs, talen", ["computervaardigheid", "rijbewijs-b", "nederlands"]],
    ["attitude, motivatie", ["werkhouding", "motivatie"]],
    ["sollicitaties, brieven, cv", ["sollicitatie-voorbereid"]],
    ["tewerkstellingsmaatregelen", ["tewerkstellingsmaatregel-nagegaan"]],
    ["begeleiding op de werkvloer", ["begeleiding-op-de-werkplek"]],
    ["kan betrokkene blijven", ["perspectief-over-een-jaar", "contract-perspectief"]],
  ],
};

describe.each(Object.entries(questions))("the questions of %s", (_, asked) => {
  it.each(asked)("“%s” have a point", (__, codes) => {
    expect(codes.filter((code) => !begeleidWerken.criteria.has(code))).toEqual([]);
  });
});

describe("what the results rest on", () => {
  it("names sources that are there", () => {
    const sources = new Set(data.bronnen.map(({ code }) => code));
    const places = [
      ...plaatsingspunten.flatMap(({ bronnen }) => bronnen),
      ...randvoorwaardenlijst.flatMap(({ bronnen }) => bronnen),
      ...Object.values(trajectregels).flatMap(({ bronnen }) => bronnen),
      ...Object.values(trajectstappen).flatMap((steps) => steps.flatMap(({ bronnen }) => bronnen)),
    ];
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter(({ bron, plaats }) => !sources.has(bron) || plaats === "")).toEqual([]);
  });

  it("names preconditions and referrals that are there", () => {
    for (const { criterium, verwijzing } of randvoorwaardenlijst) {
      expect(begeleidWerken.maatregelen.get(verwijzing)?.soort).toBe("verwijzing");
      const place = begeleidWerken.criteria.get(criterium);
      expect(place?.criterium.schaal.soort).toBe("voorwaarde");
      expect(place?.maatregelen.map(({ code }) => code)).toContain(verwijzing);
    }
  });

  it("asks of a placement as many things as docs/vlaanderen.md says", () => {
    expect(plaatsingspunten.length).toBe(28);
    expect(plaatsingspunten.flatMap(({ vragen }) => vragen).length).toBe(45);
  });

  it("asks each question about a placement once, and refers only to questions that are there", () => {
    const codes = plaatsingspunten.flatMap(({ vragen }) => vragen.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(plaatsingspunten.map(({ code }) => code)).size).toBe(plaatsingspunten.length);
    for (const { vragen, genoeg = [], beslissend = [] } of plaatsingspunten) {
      const here = new Set(vragen.map(({ code }) => code));
      expect([...genoeg.flat(), ...beslissend].filter((code) => !here.has(code))).toEqual([]);
    }
  });

  it("is written as sentences of the same kind in both languages", () => {
    const texts = textsIn({
      own,
      measures: data.maatregelen,
      plaatsingspunten,
      randvoorwaardenlijst,
      trajectregels,
      trajectstappen,
    });
    const end = (text: string): string => text.match(/[.?!]$/u)?.[0] ?? "";
    expect(texts.filter(({ nl, en }) => end(nl) !== end(en)).map(({ path }) => path)).toEqual([]);
    expect(texts.filter(({ nl, en }) => nl === en && !/^\p{L}+$/u.test(nl)).map(({ path }) => path)).toEqual([]);
    const unclean = texts.filter(({ nl, en }) => [nl, en].some((text) => text !== text.trim() || /[<>*_`|\n]| {2}/u.test(text)));
    expect(unclean.map(({ path }) => path)).toEqual([]);
    expect(texts.filter(({ path, nl }) => /\.(?:vraag\w*)$/u.test(path) && end(nl) !== "?")).toEqual([]);
    expect(
      texts.filter(({ path, nl }) => /\.(?:herstel|eigenKeuze|omschrijving|voorWerknemer)$/u.test(path) && end(nl) !== "."),
    ).toEqual([]);
  });
});
