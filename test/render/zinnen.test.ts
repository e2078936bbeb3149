import { renderMarkdown, zinnen, type Matchingsformulier, type Taal } from "passend";
import { describe, expect, it } from "vitest";
import { leidraadNl } from "../../src/catalogue/leidraadNl.js";
import { rangregels } from "../../src/domain/doel.js";
import { lezers, type Lezer } from "../../src/domain/lezer.js";
import { talen } from "../../src/domain/taal.js";
import { inTaal } from "../../src/messages/inTaal.js";
import { optietekstenIn } from "../../src/messages/optietekstenIn.js";
import { lezerTekstenIn } from "../../src/messages/lezerTekstenIn.js";
import { tekstenIn } from "../../src/messages/teksten.js";
import { voorbeelden, voorbeeldformulier } from "../support/voorbeelden.js";

/** What is the same in every form, and so rests on nothing. A text that is not here has to carry ids. */
const vast = (lezer: Lezer, taal: Taal): readonly string[] => {
  const { werknemer, werkgever } = lezerTekstenIn(taal);
  const form = tekstenIn(taal);
  const regels = rangregels.map((regel) => form.rangregel[regel]).join(", ");
  const keuze = [form.doel.keuze.voorstel, form.rangregels(regels)];
  // The review stands under the numbers and names of the rows.
  const rijen = Object.values(form.rij).map(([naam], i) => `${i + 1}. ${naam}`);
  const vanFormulier = [...keuze, ...rijen, form.kop.voorWie, ...form.toetsvragen, form.verantwoording.slot, form.vraag.geen];
  const perLezer: Readonly<Record<Lezer, readonly string[]>> = {
    jobcoach: [
      ...vanFormulier,
      form.kop.rijLeeg,
      optietekstenIn(taal).uitleg,
      form.kop.geschiktheid,
      form.kop.passendheid,
      form.werkbegeleiding.perPunt,
      optietekstenIn(taal).uitleg,
      form.werkbegeleiding.nietNodig,
      form.werkbegeleiding.standaard,
      // What belongs to every start of work, of which these profiles say nothing.
      ...(leidraadNl.data.aandachtspunten ?? []).map(
        ({ naam, omschrijving }) => `**${inTaal(naam, taal)}.** ${inTaal(omschrijving, taal)}`,
      ),
    ],
    reviewer: [...vanFormulier, lezerTekstenIn(taal).reviewer.geenVraag],
    werknemer: [
      ...werknemer.kiezen.rechten,
      werknemer.kiezen.wachtend,
      werknemer.kiezen.anders,
      werknemer.kiezen.meer,
      werknemer.vragen.geen,
      werknemer.kop.past,
      ...werknemer.werkgever.ziet,
      ...werknemer.oneens,
    ],
    werkgever: [
      werkgever.voorWie,
      werkgever.geenSteun,
      werkgever.geenDoelen,
      werkgever.anderDoel,
      werkgever.geenVraag,
      werkgever.meerVragen,
    ],
  };
  return perLezer[lezer];
};

/** Lines and cells, without the marks of a list, a heading or a table. */
const stukken = (tekst: string): readonly string[] =>
  tekst
    .split(/\n|<br>|(?<!\\)\|/u)
    .map((stuk) => stuk.replace(/^(?:[#\-\s]|\d+\. )+/u, "").trim())
    .filter((stuk) => stuk !== "");

/** Reads as a sentence: three words or more, and a full stop, question mark or closing quote somewhere. */
const lijktZin = (stuk: string): boolean => (stuk.match(/\p{L}+/gu) ?? []).length >= 3 && /[.?!”](?:\s|\*|$)/u.test(stuk);

/** The text without the listed sentences, taken out one by one; undefined when one is missing or out of order. */
const zonderZinnen = (tekst: string, delen: readonly string[]): string | undefined => {
  let rest = tekst;
  let over = "";
  for (const deel of delen) {
    const plaats = rest.indexOf(deel);
    if (plaats < 0) return undefined;
    over += `${rest.slice(0, plaats)} `;
    rest = rest.slice(plaats + deel.length);
  }
  return over + rest;
};

const zonderVast = (stuk: string, vaste: readonly string[]): string => {
  const kaal = (tekst: string): string => tekst.replaceAll("*", "");
  return vaste.reduce((over, tekst) => over.replace(kaal(tekst), ""), kaal(stuk)).trim();
};

const ongedekt = (formulier: Matchingsformulier, lezer: Lezer, taal: Taal): readonly string[] | undefined => {
  const tekst = renderMarkdown(formulier, { taal, lezer });
  const over = zonderZinnen(
    tekst,
    zinnen(formulier, { taal, lezer }).map((zin) => zin.tekst),
  );
  return over === undefined
    ? undefined
    : stukken(over)
        .map((stuk) => zonderVast(stuk, vast(lezer, taal)))
        .filter(lijktZin);
};

describe.each(voorbeelden)("the sentences of %s", (naam, peildatum) => {
  const formulier = voorbeeldformulier(naam, peildatum);

  describe.each(lezers)("for the %s", (lezer) => {
    it.each(talen)("are all of the text in %s, in its order", (taal) => {
      expect(ongedekt(formulier, lezer, taal)).toEqual([]);
    });

    it("rest on at least one id each", () => {
      const gevonden = zinnen(formulier, { taal: "nl", lezer });
      expect(gevonden.length).toBeGreaterThan(lezer === "werkgever" ? 0 : 3);
      expect(gevonden.filter(({ because, tekst }) => because.length === 0 || tekst === "")).toEqual([]);
      expect(gevonden.filter(({ because }) => new Set(because).size < because.length)).toEqual([]);
    });

    it("are those that carry their ids in the text on request", () => {
      const metIds = renderMarkdown(formulier, { taal: "nl", lezer, ids: true });
      for (const { tekst, because } of zinnen(formulier, { taal: "nl", lezer })) {
        expect(metIds).toContain(`${tekst} ⟨${because[0] ?? ""}`);
      }
      expect(metIds.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(renderMarkdown(formulier, { taal: "nl", lezer }));
    });
  });
});

describe("this check", () => {
  it("sees a sentence that is not in the list, and one out of order", () => {
    expect(stukken("- **Doel.** Een zin die niemand draagt.\n| a | Nog een zin hier. |").filter(lijktZin)).toEqual([
      "**Doel.** Een zin die niemand draagt.",
      "Nog een zin hier.",
    ]);
    expect(zonderZinnen("eerst dit, dan dat", ["dan dat", "eerst dit"])).toBeUndefined();
    expect(["Op tijd komen", "20 uur per week", "1. Werkhouding"].filter(lijktZin)).toEqual([]);
  });
});
