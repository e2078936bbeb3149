import { renderMarkdown, type Catalogus } from "passend";
import { describe, expect, it } from "vitest";
import { form, goedeBegeleider, punt } from "../support/cases.js";
import { begeleidcatalogus, steun } from "../support/guideCatalogue.js";
import { catalogusVan, maatregel, vaardigheid } from "../support/smallCatalogue.js";

const presence = steun("zaagsteun", {
  vereist: ["werkbegeleider-aanwezig", "werkbegeleider-bereid", "werkbegeleider-opgeleid"],
  minimaalAanwezig: 50,
});
const one = begeleidcatalogus({ zagen: [presence] });

/** The section on the werkbegeleider of a form in which every point of the catalogue falls short. */
const section = (catalogus: Catalogus, guide?: object, taal: "nl" | "en" = "nl", ids = false): string => {
  const codes = [...catalogus.criteria.keys()];
  const made = form(
    codes.map((code) => punt(code, "nee")),
    codes.map((code) => punt(code, "ja")),
    { catalogus, ...(guide === undefined ? {} : { werk: { werkbegeleider: guide } }) },
  );
  const text = renderMarkdown(made, { taal, catalogus, ids });
  const start = text.indexOf(taal === "nl" ? "## Werkbegeleiding\n" : "## Work guidance\n");
  return start === -1 ? "" : text.slice(start, text.indexOf("\n## ", start + 1));
};

describe("the werkbegeleider on paper", () => {
  it("stands after the support and before the goals", () => {
    const made = form([punt("zagen", "nee")], [punt("zagen", "ja")], {
      catalogus: one,
      werk: { werkbegeleider: goedeBegeleider },
    });
    const headings = [...renderMarkdown(made, { taal: "nl", catalogus: one }).matchAll(/^## (.*)$/gmu)].map(([, name]) => name);
    const place = headings.indexOf("Werkbegeleiding");
    expect(headings.slice(place - 1, place + 2)).toEqual([
      ...["Ondersteuning en aanpassing", "Werkbegeleiding", "Coachingsdoelen voor de eerste periode"],
    ]);
  });

  it("says what the guide can take on and that nothing is missing", () => {
    const text = section(one, goedeBegeleider);
    expect(text).toContain("- **Kan de werkbegeleider nu oppakken:** zagen.");
    expect(text).toContain("Alles wat de werkbegeleider hiervoor nodig heeft, is er.");
    expect(text).not.toContain("| Werkbegeleider |");
  });

  it("asks what is not known, and advises where something is missing, with how much is needed", () => {
    const text = section(one, { rol: "voorman", aanwezig: "40 %", bereid: "ja" });
    expect(text).toContain("- **Kan een werkbegeleider oppakken als het onderstaande is geregeld:** zagen.");
    expect(text).toContain(
      "| **Aanwezig: 40 % (nodig: 50 %)** | Maak de roosters zo dat de twee vaker tegelijk werken. | zagen |",
    );
    expect(text).toContain(
      "| **Ervoor opgeleid: niet bekend** | Heeft deze collega een training gevolgd in het begeleiden van een collega? | zagen |",
    );
    expect(text).not.toContain("Alles wat de werkbegeleider");
    expect(text).not.toContain("Wil het doen");
  });

  it("of an unwilling colleague says only to look for another", () => {
    const rows = section(one, { rol: "voorman", bereid: "nee" })
      .split("\n")
      .filter((line) => line.startsWith("| **"));
    expect(rows).toEqual([
      "| **Wil het doen: nee** | Wil deze collega het niet, zoek dan een andere collega die het wel wil. | zagen |",
    ]);
  });

  it("without a guide asks one question", () => {
    const text = section(one);
    expect(text).toContain("Het Werkprofiel noemt geen werkbegeleider. Stel daarom eerst de vraag hieronder.");
    expect(text.split("\n").filter((line) => line.startsWith("| **"))).toEqual([
      "| **Werkbegeleider: niet bekend** | Is er op de afdeling een collega die werkbegeleider kan zijn, en welke functie heeft die? | zagen |",
    ]);
  });

  it("says when there is nothing for a guide to do", () => {
    const other = begeleidcatalogus({ zagen: [maatregel("ruilen")] });
    expect(section(other)).toContain("Er is ook geen tekort waar dat op wacht.");
    expect(section(other, goedeBegeleider)).toContain("Er is geen tekort dat de werkbegeleider kan opvangen.");
    expect(section(other, goedeBegeleider)).not.toContain("Alles wat de werkbegeleider");
  });

  it("names many points once, and says that hours are weighed by point", () => {
    const busy = steun("uitleg", { vereist: ["werkbegeleider-uren"], minimaleUren: 2 });
    const text = section(begeleidcatalogus({ boren: [busy], schuren: [busy], verven: [busy], zagen: [busy] }), {
      ...goedeBegeleider,
      urenVrij: "1 uur/week",
    });
    expect(text).toContain("boren, schuren, verven en zagen.");
    expect(text).toContain("Bespreek of er ook tijd is voor alles samen.");
    expect(section(begeleidcatalogus({ zagen: [busy] }), goedeBegeleider), "one point").not.toContain("tijd is voor alles");
    expect(section(begeleidcatalogus({ boren: [presence], zagen: [presence] })), "no hours").not.toContain("tijd is voor alles");
    expect(text).toMatch(/\| \*\*Tijd ervoor: 1 uur per week \(nodig: 2 uur per week\)\*\* \|.*\| alle punten hierboven \|/u);
  });

  it("lists the attention points: what is seen here, and what holds at every start", () => {
    const text = section(one, goedeBegeleider);
    expect(text).toMatch(/^- \*\*Arbeidsgedrag\.\*\* De werkbegeleider let op .* Tekort: zagen\.$/mu);
    expect(text).toMatch(/^- \*\*Gedetailleerde werkinstructie\.\*\* .* \*Hoort bij elke start; .*\*$/mu);
  });

  it("reads in English, with the ids each sentence rests on", () => {
    const text = section(one, { rol: "foreman", aanwezig: "40 %", bereid: "ja", opgeleid: "ja" }, "en", true);
    expect(text).toContain(
      "| **Present: 40 % (needed: 50 %)** | Make the rosters so that the two work at the same time more often. ⟨werk/werkbegeleider, discrepantie/zagen⟩ | zagen |",
    );
    expect(text).toContain("Shortfall: zagen. ⟨bevinding/zagen⟩");
  });

  it("is left out by a catalogue that knows nothing of guidance", () => {
    expect(section(catalogusVan([vaardigheid("zagen", ["ruilen"])], [maatregel("ruilen")]))).toBe("");
  });
});
