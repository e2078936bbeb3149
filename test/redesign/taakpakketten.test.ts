import { readFileSync } from "node:fs";
import { isLeft, match, parsePaar } from "passend";
import { renderTaakpakketten, taakpakketten } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { besluit, compare, punt } from "../support/cases.js";

const taken = (...delen: readonly (readonly [string, number])[]) => delen.map(([id, aandeel]) => ({ id, naam: id, aandeel }));
const drieTaken = taken(["lossen", 50], ["vullen", 30], ["kassa", 20]);

/** The packages of a few points of the worker beside a few points of the work, which has these tasks. */
const herontwerp = (worker: readonly unknown[], job: readonly unknown[], werk: object = { taken: drieTaken }) =>
  taakpakketten(compare(worker, job, { werk }));

const klassen = ({ taken: oordelen }: ReturnType<typeof herontwerp>) =>
  Object.fromEntries(oordelen.map(({ taak, klasse }) => [taak, klasse]));
const inhoud = ({ pakketten }: ReturnType<typeof herontwerp>) =>
  pakketten.map(({ soorten, taken: erin }) => `${soorten.join("/")}: ${erin.join("+")}`);

/** Lifts 10 kg. Unloading asks 25 kg, which cannot change, and filling 8. */
const tilt = punt("tillen", "10 kg");
const tillen = punt("tillen", "25 kg", {
  essentieel: true,
  aanpasbaar: "nee",
  taken: ["lossen", "vullen"],
  perTaak: [{ taak: "vullen", waarde: "8 kg" }],
});
const staat = punt("staan", "60 minuten");
const staan = punt("staan", "45 minuten", { taken: ["lossen", "vullen", "kassa"] });

describe("a task by itself", () => {
  it("fits, fits with support, is better exchanged, or is not known", () => {
    const leest = punt("lezen", 0, { leerbaarheid: "trainbaar" });
    const lezen = punt("lezen", 1, { taken: ["kassa"] });
    const resultaat = herontwerp([tilt, staat, leest], [tillen, staan, lezen]);
    expect(klassen(resultaat)).toEqual({ lossen: "beter-ruilen", vullen: "past", kassa: "past-met-ondersteuning" });
    expect(resultaat.taken.map(({ taak }) => taak)).toEqual(["lossen", "vullen", "kassa"]); // largest share first
  });

  it("is judged on what it asks itself, not on what the whole job has in common", () => {
    const resultaat = herontwerp([staat, punt("op-tijd-komen", "70 %")], [staan, punt("op-tijd-komen", "95 %")]);
    expect(new Set(Object.values(klassen(resultaat)))).toEqual(new Set(["past"]));
    expect(resultaat.heelWerk).toEqual({ discrepanties: ["discrepantie/op-tijd-komen"], blokkeert: [] });
  });

  it("is not known where an essential point is not, and where nothing is described", () => {
    const horen = punt("horen", 2, { essentieel: true, taken: ["kassa"] });
    const resultaat = herontwerp([tilt], [tillen, horen], {
      taken: taken(["vullen", 30], ["kassa", 20], ["poetsen", 10], ["lossen", 5]),
    });
    expect(klassen(resultaat)).toEqual({ vullen: "past", kassa: "onbekend", poetsen: "onbekend", lossen: "beter-ruilen" });
    const [, kassa, poetsen] = resultaat.taken;
    expect(kassa?.onbekend).toEqual(["bevinding/horen"]);
    expect(poetsen?.redenen.map(({ code }) => code)).toEqual(["niets-gevraagd"]);
    expect(resultaat.vragen.find(({ soort }) => soort === "eisen-beschrijven")?.taken).toEqual(["poetsen"]);
  });

  it("tells which shortages are its own and which others have too", () => {
    const rekent = punt("rekenen", 0, { leerbaarheid: "niet" });
    const rekenen = punt("rekenen", 2, { essentieel: true, aanpasbaar: "nee", taken: ["kassa", "lossen"] });
    const { taken: oordelen } = herontwerp([tilt, rekent], [tillen, rekenen]);
    const tekorten = Object.fromEntries(
      oordelen.map((een) => [een.taak, een.tekorten.map(({ criterium, ookVan }) => [criterium, ...ookVan])]),
    );
    expect(tekorten).toEqual({ lossen: [["rekenen", "kassa"], ["tillen"]], vullen: [], kassa: [["rekenen", "lossen"]] });
  });

  it("shows what the worker thinks of it, and asks where that is not known", () => {
    const wil = punt("soort-taken", { graag: ["vullen-en-aanvullen"], nooit: ["rekenen-en-controleren"] });
    const soort = punt("soort-taken", ["vullen-en-aanvullen", "rekenen-en-controleren"], {
      perTaak: [
        { taak: "vullen", waarde: ["vullen-en-aanvullen"] },
        { taak: "kassa", waarde: ["rekenen-en-controleren"] },
      ],
    });
    const resultaat = herontwerp([wil, staat], [soort, staan]);
    const wensen = Object.fromEntries(resultaat.taken.map((een) => [een.taak, een.wensen.map(({ houding }) => houding)]));
    expect(wensen).toEqual({ lossen: [], vullen: ["graag"], kassa: ["nooit"] });
    expect(resultaat.vragen.find(({ soort: vraag }) => vraag === "wens-vragen")).toMatchObject({
      aan: "werknemer",
      taken: ["lossen"],
    });
    expect(inhoud(resultaat)).toContain("zonder-ondersteuning/naar-wens: lossen+vullen");
  });

  it("has the decisions that people took on its points", () => {
    const grens = [
      punt("overige-werktijden", "niet voor negen uur"),
      punt("overige-werktijden", "vroeg", { taken: ["lossen"] }),
    ] as const;
    const bij = (beslissingen: readonly object[]) =>
      taakpakketten(compare([grens[0]], [grens[1]], { werk: { taken: drieTaken }, beslissingen })).taken[0]?.klasse;
    expect(bij([])).toBe("onbekend");
    expect(bij([besluit("overige-werktijden", "match")])).toBe("past");
  });
});

describe("packages", () => {
  it("keep the tasks without an open essential gap, and never fewer than two where two exist", () => {
    const resultaat = herontwerp([tilt, staat], [tillen, staan]);
    expect(inhoud(resultaat)).toEqual([
      "grootste/zonder-onbekend/zonder-ondersteuning/naar-wens: vullen+kassa",
      "op-een-na-grootste: vullen",
    ]);
    expect(resultaat.stand).toBe("keuze");
    const [grootste, kleiner] = resultaat.pakketten;
    expect(grootste?.tegenover).toEqual([
      {
        pakket: "pakket/op-een-na-grootste",
        aandeel: 20,
        taken: { erbij: ["kassa"], eraf: [] },
        discrepanties: { erbij: [], eraf: [] },
      },
    ]);
    expect(kleiner?.eruit).toEqual(["lossen", "kassa"]);
  });

  it("are all tasks where nothing has to be exchanged", () => {
    const { pakketten, vragen } = herontwerp([staat], [staan]);
    expect(pakketten[0]).toMatchObject({ taken: ["lossen", "vullen", "kassa"], eruit: [], voorwaarden: null, aandeel: 100 });
    expect(pakketten[0]?.watAls.na).toBe(pakketten[0]?.watAls.voor);
    expect(vragen.find(({ soort }) => soort === "ruil-mogelijk")?.taken).toEqual(["kassa"]); // only the second package exchanges
  });

  it("are one, or none, and then it is said", () => {
    const een = herontwerp([tilt], [tillen], { taken: taken(["lossen", 60], ["vullen", 40]) });
    expect([een.stand, ...inhoud(een)]).toEqual([
      "een-pakket",
      "grootste/zonder-onbekend/zonder-ondersteuning/naar-wens: vullen",
    ]);
    const geen = herontwerp([tilt], [punt("tillen", "25 kg", { essentieel: true, aanpasbaar: "nee", taken: ["lossen"] })], {
      taken: taken(["lossen", 60]),
    });
    expect([geen.stand, geen.pakketten]).toEqual(["geen-pakket", []]);
  });

  it("cannot mend what comes from no task, and say so", () => {
    const heel = punt("tillen", "25 kg", { essentieel: true, aanpasbaar: "nee" });
    const { pakketten, heelWerk } = herontwerp([tilt, staat], [heel, staan]);
    expect(heelWerk).toEqual({ discrepanties: ["discrepantie/tillen"], blokkeert: ["discrepantie/tillen"] });
    expect(pakketten.map(({ watAls }) => watAls.na.oordeel.uitkomst)).toEqual(["niet-passend", "niet-passend"]);
  });

  it("do not take a gap along that only what is unknown of another task hides", () => {
    const wil = punt("soort-taken", { "liever-niet": ["rekenen-en-controleren"] }, { essentieel: true });
    const soort = punt("soort-taken", ["rekenen-en-controleren", "schoonmaken"], {
      aanpasbaar: "nee",
      perTaak: [
        { taak: "kassa", waarde: ["rekenen-en-controleren"] },
        { taak: "vullen", waarde: ["schoonmaken"] },
      ],
    });
    const voor = compare([wil], [soort], { werk: { taken: taken(["vullen", 60], ["kassa", 40]) } });
    expect(voor.discrepanties).toEqual([]); // of the whole work the engine only knows that something is unknown
    const resultaat = taakpakketten(voor);
    expect(klassen(resultaat)).toEqual({ vullen: "onbekend", kassa: "beter-ruilen" });
    expect(inhoud(resultaat)).toEqual(["grootste/zonder-ondersteuning/naar-wens: vullen"]);
  });

  it("name the measures they rest on, and what the Werkprofiel says of the points", () => {
    const voorwaarden = herontwerp([tilt, staat], [tillen, staan]).pakketten[0]?.voorwaarden;
    expect(voorwaarden).toEqual({
      maatregelen: [
        { maatregel: "taakruil", vereist: ["aanpasbaar"] },
        { maatregel: "taakpakket-op-maat", vereist: ["aanpasbaar"] },
      ],
      punten: [{ criterium: "tillen", aanpasbaar: "nee", because: ["werk/tillen"] }],
    });
  });

  it("give hours in the unit of the contract, and name what no task describes", () => {
    const werk = { taken: taken(["lossen", 20], ["vullen", 25], ["kassa", 40]), contract: { uren: "24 uur/week" } };
    const { pakketten, nietBeschreven, vragen } = herontwerp([tilt, staat], [tillen, staan], werk);
    const week = (waarde: number) => ({ waarde, eenheid: "uur/week" });
    expect(pakketten[0]).toMatchObject({ aandeel: 65, uren: week(15.6), voorCollegas: { aandeel: 20, uren: week(4.8) } });
    expect(nietBeschreven).toEqual({ aandeel: 15, uren: week(3.6) });
    expect(vragen.map(({ soort }) => soort)).toContain("rest-beschrijven");
  });

  it("leave to colleagues what the tasks ask", () => {
    const [grootste] = herontwerp([tilt, staat], [tillen, staan]).pakketten;
    expect(
      grootste?.voorCollegas.taken.map(({ taak, eisen }) => [
        taak,
        ...eisen.map(({ criterium, gevraagd }) => [criterium, gevraagd.waarde]),
      ]),
    ).toEqual([["lossen", ["staan", { waarde: 45, eenheid: "min" }], ["tillen", { waarde: 25, eenheid: "kg" }]]]);
  });
});

describe("a Werkprofiel without tasks", () => {
  it("gives no proposal, and the question to ask", () => {
    for (const werk of [{}, { taken: [] }]) {
      const resultaat = herontwerp([tilt], [punt("tillen", "25 kg")], werk);
      expect(resultaat).toMatchObject({ stand: "geen-taken", taken: [], pakketten: [] });
      expect(resultaat.vragen).toEqual([
        { id: "vraag/taken-beschrijven", soort: "taken-beschrijven", aan: "werk", taken: [], because: [] },
      ]);
      expect(resultaat.nietBeschreven.aandeel).toBe(100);
      expect(renderTaakpakketten(resultaat, { taal: "nl" })).toContain("Uit welke taken bestaat het werk");
    }
  });
});

describe("every judgement on tasks", () => {
  it("names what it rests on, and everything it names exists", () => {
    const resultaat = herontwerp([tilt, staat], [tillen, staan]);
    const { bevindingen } = compare([tilt, staat], [tillen, staan], { werk: { taken: drieTaken } });
    const bekend = new Set([
      ...bevindingen.flatMap(({ id, criterium }) => [
        id,
        `discrepantie/${criterium}`,
        `werk/${criterium}`,
        `werknemer/${criterium}`,
      ]),
      ...drieTaken.flatMap(({ id }) => [`taak/${id}`, `werk/taken/${id}`]),
    ]);
    const { taken: oordelen, pakketten, vragen } = resultaat;
    const gronden = [
      resultaat.because,
      ...oordelen.flatMap(({ because, tekorten, wensen }) => [because, ...[...tekorten, ...wensen].map((een) => een.because)]),
      ...pakketten.flatMap(({ because, voorCollegas, voorwaarden }) => [
        because,
        ...voorCollegas.taken.flatMap(({ eisen }) => eisen.map((eis) => eis.because)),
        ...(voorwaarden?.punten ?? []).map((een) => een.because),
      ]),
      ...vragen.map(({ because }) => because),
    ];
    expect(gronden.filter((grond) => grond.length === 0)).toEqual([]);
    expect(gronden.flat().filter((id) => !bekend.has(id))).toEqual([]);
  });
});

describe("the page on tasks of the fictional shop", () => {
  const lees = (kant: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../examples/kringloop/${kant}.json`, import.meta.url), "utf8"));
  const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
  if (isLeft(paar)) throw new Error(JSON.stringify(paar.left));
  const resultaat = taakpakketten(match(paar.right));

  it.each(["nl", "nl-BE", "en"] as const)("is the same in %s", async (taal) => {
    await expect(renderTaakpakketten(resultaat, { taal })).toMatchFileSnapshot(`../golden/taakpakketten.${taal}.md`);
  });

  it("is the same with ids, but for the ids", () => {
    const metIds = renderTaakpakketten(resultaat, { taal: "nl", ids: true });
    expect(metIds.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(renderTaakpakketten(resultaat, { taal: "nl" }));
    expect(metIds.match(/⟨/gu)?.length).toBeGreaterThan(30);
  });

  it("proposes sorting and filling, 65 % of the working time, and leaves the van and the till", () => {
    expect(inhoud(resultaat)).toEqual(["grootste/zonder-onbekend/naar-wens: sorteren+vullen", "zonder-ondersteuning: sorteren"]);
    const [grootste] = resultaat.pakketten;
    expect(grootste?.watAls.verschil.oordeel).toEqual({ voor: "niet-passend", na: "passend-met-ondersteuning" });
    expect(grootste?.watAls.verschil.discrepanties.gesloten).toEqual(["discrepantie/rekenen", "discrepantie/tillen"]);
  });
});

describe("names that people type", () => {
  it("stay text", () => {
    const naam = "<b>Kassa</b> | **nu** [x](y)";
    const werk = { taken: [{ id: "kassa", naam, aandeel: 40 }, ...taken(["vullen", 20])] };
    const tekst = renderTaakpakketten(herontwerp([staat], [punt("staan", "45 minuten", { taken: ["kassa", "vullen"] })], werk), {
      taal: "nl",
    });
    expect(tekst).not.toContain("<b>");
    expect(tekst).not.toContain("**nu**");
    expect(tekst).toContain("\\<b\\>Kassa");
  });
});
