import fc from "fast-check";
import { renderMarkdown, zinnen, type Bevinding, type Matchingsformulier } from "passend";
import { describe, expect, it } from "vitest";
import { leidraadNl } from "../../src/catalogue/leidraadNl.js";
import { talen } from "../../src/domain/taal.js";
import { inTaal } from "../../src/messages/inTaal.js";
import { tekstenIn } from "../../src/messages/teksten.js";
import { gedragszin } from "../../src/render/waardetekst.js";
import { toontDoel, toontVraag } from "../../src/render/werkgever/toont.js";
import type { Weergave } from "../../src/render/weergave.js";
import { knownValue, pairInput, type PairInput, type Point, type Profile } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { copy, criterionOf, formOf } from "../support/pairs.js";

const merk = "Zmerk";
const gemerkt = (tekst: string): string => `${merk}-${tekst.replace(/[^A-Za-z0-9]/gu, "")}`;

const metMerk = (punt: Point): Point => ({
  ...punt,
  beoordelingen: punt.beoordelingen.map((oordeel) => ({
    ...oordeel,
    ...(criterionOf(punt.criterium).schaal.soort === "tekst" ? { waarde: gemerkt(String(oordeel.waarde)) } : {}),
    toelichting: gemerkt("toelichting"),
  })),
  ...(punt.voorbehoud === undefined ? {} : { voorbehoud: gemerkt(punt.voorbehoud) }),
  toelichting: gemerkt("uitleg"),
  ...(punt.metSteun === undefined ? {} : { metSteun: punt.metSteun.map((steun) => ({ ...steun, steun: gemerkt(steun.steun) })) }),
  ...(punt.taken === undefined ? {} : { taken: punt.taken.map(gemerkt) }),
});

/** Every text and every name that a person typed is recognisable. */
const helemaalGemerkt = ({ werknemer, werk, beslissingen }: PairInput): PairInput => {
  const kant = (profiel: Profile): Profile => ({ ...profiel, id: gemerkt(profiel.id), punten: profiel.punten.map(metMerk) });
  return {
    werknemer: { ...kant(werknemer), netwerk: { steunt: "ja", ...werknemer.netwerk, rol: gemerkt("broer") } },
    werk: {
      ...kant(werk),
      functie: gemerkt("functie"),
      taken: (werk.taken ?? []).map((taak) => ({ ...taak, id: gemerkt(taak.id), naam: gemerkt(taak.naam) })),
      ...(werk.werkbegeleider === undefined ? {} : { werkbegeleider: { ...werk.werkbegeleider, rol: gemerkt("voorman") } }),
    },
    beslissingen: beslissingen.map((beslissing) => ({ ...beslissing, reden: gemerkt("reden") })),
  };
};

const voorWerkgever = (formulier: Matchingsformulier, taal: (typeof talen)[number] = "nl"): string =>
  [
    renderMarkdown(formulier, { taal, lezer: "werkgever", ids: true }),
    ...zinnen(formulier, { taal, lezer: "werkgever" }).flatMap(({ tekst, because }) => [tekst, ...because]),
  ].join("\n");

const weergaveVan = (formulier: Matchingsformulier): Weergave => ({
  formulier,
  catalogus: leidraadNl,
  taal: "nl",
  teksten: tekstenIn("nl"),
  zin: (tekst) => tekst,
});

/** What a point would be known by: its name and its sentences. */
const kenmerken = (code: string): readonly string[] => {
  const { naam, schaal } = criterionOf(code);
  const zin = schaal.soort === "niveau" ? schaal.ankers.map((anker) => inTaal(anker, "nl")) : [];
  return [inTaal(naam, "nl"), ...zin].map((tekst) => tekst.replace(/\.$/u, ""));
};

const isGetoond = ({ criterium }: Bevinding, weergave: Weergave): boolean => {
  const { doelen, vragen } = weergave.formulier;
  return (
    doelen.periode.some((doel) => doel.criterium === criterium && toontDoel(doel, weergave)) ||
    vragen.some((vraag) => vraag.criterium === criterium && toontVraag(vraag, weergave))
  );
};

describe("the plan for the employer", { timeout: 60_000 }, () => {
  it("holds nothing a person typed, in any language", () => {
    law(
      pairInput().map(helemaalGemerkt),
      (input) => {
        const formulier = formOf(input);
        for (const taal of talen) expect(voorWerkgever(formulier, taal)).not.toContain(merk);
        // The same form says it all to the job coach: there was something to leak.
        return renderMarkdown(formulier, { taal: "nl" }).includes(merk) && formulier.ondersteuning.length > 0;
      },
      { atLeast: 0.3 },
    );
  });

  it("names no point that it does not show, by name, by sentence or by id", () => {
    law(
      pairInput(),
      (input) => {
        const formulier = formOf(input);
        const weergave = weergaveVan(formulier);
        const tekst = voorWerkgever(formulier);
        const verborgen = formulier.bevindingen.filter((bevinding) => !isGetoond(bevinding, weergave));
        const ids = zinnen(formulier, { taal: "nl", lezer: "werkgever" }).flatMap(({ because }) => because);
        expect(ids.filter((id) => !/^(?:maatregel|doel|vraag)\/[^/]+$|^uren$/u.test(id))).toEqual([]);
        for (const { criterium } of verborgen) {
          expect(kenmerken(criterium).filter((kenmerk) => tekst.includes(kenmerk))).toEqual([]);
          expect(ids.filter((id) => id === `doel/${criterium}` || id === `vraag/${criterium}`)).toEqual([]);
        }
        return verborgen.length > 0 && formulier.ondersteuning.length > 0;
      },
      { atLeast: 0.3 },
    );
  });

  it("says of a goal what will be seen, never what is seen now", () => {
    law(
      pairInput(),
      (input) => {
        const formulier = formOf(input);
        const weergave = weergaveVan(formulier);
        const doelen = formulier.doelen.periode;
        const tekst = voorWerkgever(formulier);
        const straks = doelen.map(({ criterium, streef }) => gedragszin(criterium, streef, weergave));
        const nu = doelen
          .filter((doel) => doel.onderdeel !== "context")
          .map(({ criterium, nu: waarde }) => gedragszin(criterium, waarde, weergave))
          .filter((zin) => !straks.some((ander) => ander.includes(zin)));
        expect(nu.filter((zin) => tekst.includes(zin))).toEqual([]);
        return nu.length > 0;
      },
      { atLeast: 0.02 },
    );
  });

  it("is the same to the byte when a profile changes and the plan does not", () => {
    /** The plan as data: what is given, the goals, the hours, and the questions to the work. */
    const planVan = ({ ondersteuning, doelen, uren, vragen }: Matchingsformulier): string =>
      JSON.stringify([
        ondersteuning.map(({ id, voorwaardelijk, hulpmiddel }) => [id, voorwaardelijk, hulpmiddel !== undefined]),
        doelen.periode.map(({ because: _because, nu: _nu, ...doel }) => doel),
        uren,
        vragen.filter(({ aan }) => aan === "werk").map(({ id }) => id),
      ]);
    const gevallen = pairInput().chain((input) =>
      input.werknemer.punten.length === 0
        ? fc.constant([input, input] as const)
        : fc.nat(input.werknemer.punten.length - 1).chain((plaats) => {
            const criterium = criterionOf(input.werknemer.punten[plaats]?.criterium ?? "");
            return knownValue(criterium, criterium.richting === "behoefte").map((waarde) => {
              const anders = copy(input);
              const punt = anders.werknemer.punten[plaats];
              for (const oordeel of punt?.beoordelingen ?? []) oordeel.waarde = waarde;
              return [input, anders] as const;
            });
          }),
    );
    law(
      gevallen,
      ([input, anders]) => {
        const [een, ander] = [formOf(input), formOf(anders)];
        const isGelijk = planVan(een) === planVan(ander);
        if (isGelijk) expect(voorWerkgever(ander)).toBe(voorWerkgever(een));
        return isGelijk && JSON.stringify(een.bevindingen) !== JSON.stringify(ander.bevindingen);
      },
      { atLeast: 0.2 },
    );
  });
});
