import { buildMatchingsformulier, isRight, match, parsePaar, renderMarkdown } from "passend";
import { begeleidWerken } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { besluit } from "../support/cases.js";
import { gemeten, peildatum, werk, werknemer } from "../support/input.js";

/** Every place where a person types, each with words that our own texts would change. */
const typed = {
  toelichting: "op mijn werkplek lukte dit als werknemer",
  voorbehoud: "alleen op een vaste werkplek bij een bekende werknemer",
  steun: "de kar van de vorige werkplek",
  vrij: "mijn droombaan is een werkplek met werknemers",
  functie: "werknemer in de keuken",
  taak: "de werkplekken vegen",
  rol: "oudste werknemer van deze werkplek",
  reden: "gezien op de werkplek, samen met de werknemer",
};

const paar = parsePaar(
  {
    werknemer: werknemer([
      {
        criterium: "tillen",
        beoordelingen: [{ waarde: "5 kg", ...gemeten, toelichting: typed.toelichting }],
        metSteun: [{ steun: typed.steun, inGebruik: true, waarde: "10 kg" }],
        voorbehoud: typed.voorbehoud,
      },
      { criterium: "droombaan", beoordelingen: [{ waarde: typed.vrij, ...gemeten }] },
    ]),
    werk: werk(
      [
        { criterium: "tillen", beoordelingen: [{ waarde: "20 kg", ...gemeten }] },
        { criterium: "droombaan", beoordelingen: [{ waarde: "vegen", ...gemeten }] },
      ],
      {
        functie: typed.functie,
        taken: [{ id: "vegen", naam: typed.taak, aandeel: 100 }],
        werkbegeleider: { rol: typed.rol },
      },
    ),
    beslissingen: [{ ...besluit("droombaan", "match"), reden: typed.reden }],
  },
  { peildatum, catalogus: begeleidWerken },
);

describe("a form in Flemish", () => {
  const text = isRight(paar)
    ? renderMarkdown(buildMatchingsformulier(match(paar.right)), { taal: "nl-BE", catalogus: begeleidWerken })
    : "";

  it("is there, in the words of Flanders", () => {
    expect(isRight(paar)).toBe(true);
    expect(text).toContain("**Begeleidwerker:**");
    expect(text).toContain("| Punt | Startprofiel | Werkprofiel |");
    expect(text).toContain("Waarden en normen op de werkpost");
  });

  it.each(Object.entries(typed))("keeps what a person typed: %s", (_, said) => {
    expect(text).toContain(said);
  });

  it("has the other words nowhere but in what was typed", () => {
    const ours = Object.values(typed).reduce((left, said) => left.replaceAll(said, ""), text.replaceAll("Droomjob", ""));
    expect(ours.match(/\p{L}*(?:werknemer|werkplek|droombaan)\p{L}*/giu)).toEqual(["werkplek"]);
    expect(ours).toContain("**Werk:** werkplek"); // the id that the test gave the Werkprofiel
  });
});
