import {
  controleerPlaatsing,
  randvoorwaarden,
  renderPlaatsingscontrole,
  renderRandvoorwaarden,
  renderTrajectadvies,
  trajectadvies,
  type RenderVlaanderenOpties,
} from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { beoordeeld } from "../support/cases.js";
import { punt } from "../support/input.js";
import { catalogusVan } from "../support/smallCatalogue.js";
import { dutchOnly } from "../support/teksten.js";
import { comparison, evaluated, inOrder, known, placed, worker, type Place } from "./support.js";

const mixed = [
  punt("wonen-stabiel", "nee", { metSteun: [{ steun: "woonbegeleiding", inGebruik: true, waarde: "ja" }] }),
  punt("gezondheid-stabiel", "deels"),
  punt("geldzaken-op-orde", "nee"),
  punt("nuchter-op-het-werk", "ja", { voorbehoud: "alleen als werknemer op deze werkplek" }),
  beoordeeld("zorgtaken-geregeld", ["ja", "zelf", "gesprek", "2026-01-09"], ["nee", "jobcoach", "gesprek", "2026-01-05"]),
];

const preconditions = (opties: RenderVlaanderenOpties) => renderRandvoorwaarden(randvoorwaarden(worker(mixed).werknemer), opties);

const adviceOn =
  (points: readonly unknown[], verdicts: readonly Place[] = []) =>
  (opties: RenderVlaanderenOpties): string => {
    const all = [...points, ...known];
    const vergelijkingen = verdicts.map((verdict, i) => comparison(all, verdict, `plek_${i}`));
    return renderTrajectadvies(trajectadvies({ ...worker(all), vergelijkingen }), opties);
  };

const placement = (opties: RenderVlaanderenOpties): string =>
  renderPlaatsingscontrole(
    controleerPlaatsing(
      placed({
        ...{ "andere-clienten-op-de-plek": "ja", "als-groep-behandeld": "nee", "uitzondering-beperkt": "ja" },
        ...{ "alternatief-aangeboden": "nee", "op-eigen-campus-of-atelier": "nee", "eigen-bijdrage-gevraagd": "ja" },
      }),
    ),
    opties,
  );

const renderings: Readonly<Record<string, (opties: RenderVlaanderenOpties) => string>> = {
  preconditions,
  placement,
  "advice: other help first": adviceOn(mixed),
  "advice: regular work": adviceOn([...inOrder(), ...evaluated(1)], ["niet-passend", "passend-met-ondersteuning"]),
  "advice: art. 60": adviceOn([...inOrder(), ...evaluated(0)], ["passend"]),
  "advice: not enough known": adviceOn(inOrder(), ["niet-passend"]),
};

const dutchWords =
  /(?<!\p{L})(?:het|een|niet|geen|van|voor|wordt|wie|werkgever|werknemer|ondersteuning|vraag|onbekend)(?!\p{L})/iu;
/** Sources are titles and places in Dutch texts; they stand as they are in every language. */
const withoutSources = (text: string): string => text.replace(/^ {2}- (?:Source|Bron): .*$/gmu, "");

describe.each(Object.entries(renderings))("the rendering of %s", (_, render) => {
  it.each(talen)("is whole in %s", (taal) => {
    const text = render({ taal });
    expect(text).toMatch(/^# .+\n\n/u);
    expect(text.endsWith("\n") && !text.endsWith("\n\n")).toBe(true);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\n{3}/u);
    expect(text).not.toContain("⟨");
  });

  it("has the words of Flanders in nl-BE, and no Dutch in en", () => {
    expect(dutchOnly.exec(render({ taal: "nl-BE" }))?.[0]).toBeUndefined();
    expect(dutchWords.exec(withoutSources(render({ taal: "en" })))?.[0]).toBeUndefined();
  });

  it.each(talen)("shows behind every line of a list what it rests on, when asked, in %s", (taal) => {
    const withIds = render({ taal, ids: true });
    expect(withIds.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(render({ taal }));
    const listed = withIds.split("\n").filter((line) => /^ *- /u.test(line));
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.filter((line) => !/ ⟨(?:werknemer|vergelijking|plaatsing)[^⟩]*⟩$/u.test(line))).toEqual([]);
  });

  it("shows nothing that a person typed", () => {
    expect(render({ taal: "nl", ids: true })).not.toMatch(/woonbegeleiding|alleen als werknemer op deze/u);
  });
});

describe("the preconditions in Flemish", () => {
  it("say per point what is found and what to do or ask", () => {
    expect(preconditions({ taal: "nl-BE" })).toContain(
      [
        "- **Wonen: ✓ In orde.**",
        "  - Dat is zo met de steun die er nu is; valt die weg, dan niet.",
        "  - Bron: OCMW-trajectbegeleiding: verdieping per fase, fase 1: leefsituatie en omstandigheden; fase 2: eerste zin; Goede praktijken: de pijlers van Begeleid Werken (Werkburo), punt 10: problemen op andere vlakken.",
        "  - *Eigen keuze: De bron vraagt naar de leefsituatie en noemt wonen niet; dat wij daar apart naar kijken, is onze keuze.*",
        "- **Gezondheid: ◐ Samen oplossen.**",
        "  - De begeleider en de cliënt zoeken samen een oplossing.",
      ].join("\n"),
    );
    const withoutGround = preconditions({ taal: "nl-BE" }).replace(/^ {2}- (?:Bron:|\*).*\n/gmu, "");
    expect(withoutGround).toContain(
      [
        "- **Geldzaken: → Eerst een andere dienst; het contact blijft.**",
        "  - De jobcoach helpt de begeleidwerker om schuldbemiddeling aan te vragen en houdt contact over hoe het gaat.",
        "- **Nuchter zijn op het werk: ✎ Te beoordelen.**",
        "  - Er staat een voorbehoud bij. Een mens moet dit beoordelen en de reden opschrijven.",
        "- **Zorg voor anderen: ✓ In orde.**",
        "  - Beoordelaars zeggen niet hetzelfde. Vraag het nog eens.",
      ].join("\n"),
    );
  });

  it("ask the question of the criterion where nothing is known", () => {
    const text = renderRandvoorwaarden(randvoorwaarden(worker([]).werknemer), { taal: "en" });
    expect(text).toContain("- **Care for others: ? Not known.**\n  - Question: If you care for no one, answer yes. Can you come");
  });

  it("fall back on the words of Begeleid Werken, and say what the catalogue at hand lacks", () => {
    const catalogus = catalogusVan([], []);
    const made = renderRandvoorwaarden(randvoorwaarden(worker(mixed).werknemer), { taal: "nl-BE", catalogus });
    expect(made).toContain("  - De jobcoach helpt de begeleidwerker om schuldbemiddeling aan te vragen");
    expect(made).toContain("  - Bron: OCMW-trajectbegeleiding: verdieping per fase, fase 1: gezondheid");
    const without = renderRandvoorwaarden(randvoorwaarden(worker([]).werknemer, { catalogus }), { taal: "nl", catalogus });
    expect(without).toContain("- **Wonen: ? Niet bekend.**\n  - De catalogus die hier wordt gebruikt heeft dit punt niet;");
    expect(without).not.toContain("Vraag: ");
  });
});

describe("the advice", () => {
  it("opens with the advice and who decides", () => {
    const text = renderings["advice: art. 60"]?.({ taal: "nl-BE" }) ?? "";
    expect(text.split("\n").slice(0, 3)).toEqual([
      "# Trajectadvies: sociale tewerkstelling in art. 60 § 7",
      "",
      "*Dit is een advies en geen besluit over een recht. Het OCMW beslist.*",
    ]);
    expect(text).toContain("## Wat de andere kant op wijst\n\n- Gewone werkposten die passen (plek\\_0).");
    expect(text).toContain("na 1, 2, 7, 11, 17 en 23 maanden");
  });

  it("names the points of a reason in words, and says which choice is ours", () => {
    const text = renderings["advice: other help first"]?.({ taal: "en" }) ?? "";
    expect(text).toContain("Help from another service is needed first; the guide keeps in touch (money matters).");
    expect(text).toContain("  - *Our own choice: That a “no” on a precondition means referral");
    expect(text).toContain("After that, with what is known now: too little known yet.");
  });
});

describe("the check of a placement", () => {
  it("puts what is not in order first, then what is open, then what is right", () => {
    const heads = placement({ taal: "nl" }).match(/^## .*$/gmu);
    expect(heads).toEqual(["## ✗ Niet in orde (2)", "## ? Nog niet bekend (24)", "## ✓ In orde (2)"]);
    expect(placement({ taal: "nl" })).toContain("**Plaatsing:** kringwinkel · **Datum:** 10 januari 2026");
  });

  it("says what has to be done, and by which source", () => {
    expect(placement({ taal: "nl-BE" })).toContain(
      [
        "- **Een echte keuze.** Kon de begeleidwerker kiezen uit ten minste twee mogelijkheden? Antwoord: nee.",
        "  - Wat er moet gebeuren: Bied nog een mogelijkheid aan en laat de begeleidwerker kiezen: nemen of laten is geen keuze.",
        "  - Bron: Goede praktijken: de pijlers van Begeleid Werken (Werkburo), punt 9: empowerment.",
      ].join("\n"),
    );
  });

  it("says that answers contradict each other, with those answers", () => {
    const antwoorden = { "andere-clienten-op-de-plek": "nee", "als-groep-behandeld": "ja" };
    expect(renderPlaatsingscontrole(controleerPlaatsing(placed(antwoorden)), { taal: "en" })).toContain(
      [
        "- **Individual, not a group.** Do other clients of a service work at the same workplace? Answer: no. Are the clients at this workplace seen or guided as a group? Answer: yes.",
        "  - These answers contradict each other.",
      ].join("\n"),
    );
  });

  it("says of an exception that it has to stay limited", () => {
    expect(placement({ taal: "en" })).toContain("- **Individual, not a group.**\n  - As an exception; that has to stay limited.");
  });
});
