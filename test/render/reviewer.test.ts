import { leidraadNl, renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { voorbeelden, voorbeeldformulier } from "../support/voorbeelden.js";

describe.each(voorbeelden)("the argument of %s", (naam, peildatum) => {
  const formulier = voorbeeldformulier(naam, peildatum);
  const tekst = renderMarkdown(formulier, { taal: "nl", lezer: "reviewer" });
  const { catalogus, beleid, invoer } = formulier.verantwoording;

  it("holds every digest whole", () => {
    const digests = [catalogus.digest, beleid.digest, invoer.werknemer, invoer.werk, invoer.beslissingen];
    expect(digests.filter((digest) => !tekst.includes(`\`${digest}\``))).toEqual([]);
  });

  it("has one argument for every discrepantie", () => {
    const deel = /## Van discrepantie naar ondersteuning\n(?<inhoud>.*?)\n## /su.exec(tekst)?.groups?.["inhoud"] ?? "";
    const koppen = [...deel.matchAll(/^### (?<naam>.*?)(?: \(essentieel\))?$/gmu)].map(({ groups }) => groups?.["naam"]);
    expect(koppen).toEqual(formulier.discrepanties.map(({ criterium }) => leidraadNl.criteria.get(criterium)?.criterium.naam.nl));
    expect(deel.match(/\*\*Te leren:\*\*/gu) ?? []).toHaveLength(formulier.discrepanties.length);
    expect(deel.match(/\*\*Lichter en niet gekozen:\*\*/gu) ?? []).toHaveLength(
      formulier.ondersteuning.filter(({ lichter }) => lichter.length > 0).length,
    );
  });

  it("answers the seven questions, and asks only what can change the verdict", () => {
    expect(tekst.match(/^\*\*\d\. [^*]*\?\*\* /gmu) ?? []).toHaveLength(7);
    const vragen =
      /## Open vragen die het oordeel kunnen veranderen\n\n(?<inhoud>.*?)\n\n/su.exec(tekst)?.groups?.["inhoud"] ?? "";
    expect(vragen.match(/^\d+\. /gmu) ?? []).toHaveLength(formulier.vragen.filter(({ beslissend }) => beslissend).length);
  });

  it("names every source it used, each once", () => {
    const gebruikt = new Set(formulier.ondersteuning.flatMap(({ grond }) => grond.map(({ bron }) => bron)));
    for (const code of gebruikt) {
      const titel = leidraadNl.data.bronnen.find((bron) => bron.code === code)?.titel ?? "";
      expect(tekst.split(`**${titel}**`)).toHaveLength(2);
    }
  });
});
