import { renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { talen, type Taal } from "../../src/domain/taal.js";
import { form, punt } from "../support/cases.js";
import { dutchOnly } from "../support/teksten.js";

/** Eight needs in one row, of which the work says nothing. */
const needs = [
  ...["weinig-afleiding", "voorspelbaar-werk", "weinig-storingen", "geen-deadlines-pieken", "geen-hoog-tempo"],
  ...["geen-opgelegd-tempo", "geen-verhoogd-risico", "geen-leidinggeven"],
];

const heads: Readonly<Record<Taal, string>> = {
  nl: "## Toets van dit formulier",
  "nl-BE": "## Toets van dit formulier",
  en: "## Review of this form",
};

const reviewIn = (taal: Taal, ids = false): string => {
  const worker = [...needs.map((code) => punt(code, "ja")), punt("tillen", "10 kg")];
  const made = form(worker, [punt("tillen", "60 kg")], { werk: { werkbegeleider: { rol: "voorman", kentWerk: "ja" } } });
  const text = renderMarkdown(made, { taal, ids });
  const from = text.indexOf(heads[taal]);
  return text.slice(from, text.indexOf("\n## ", from));
};

describe("the review as text", () => {
  it("names six points in a sentence, and says how many more there are", () => {
    expect(reviewIn("nl")).toMatch(/is niet bekend: (?:[^,:]+, ){5}[^,:]+ en nog 2\. → Vraag het de werkgever/u);
    expect(reviewIn("en")).toMatch(/is not known: (?:[^,:]+, ){5}[^,:]+ and 2 more\. → Ask the employer/u);
  });

  it("gives per question the answer, what speaks for it, and by row what does not with what would mend it", () => {
    expect(reviewIn("nl")).toContain(
      [
        "**4. Laat het Werkprofiel zien hoe ver leiding of collega's kunnen steunen?** Deels. *(plausibiliteit)*",
        "",
        "- ✓ Het Werkprofiel noemt een werkbegeleider en zegt wat die kan bieden.",
        "- ✗ Van de werkbegeleider is niet bekend: tijd ervoor, ervoor opgeleid, aanwezig, wil het doen, leiding staat erachter en vervanger. → Vraag dit aan de werkgever en aan de collega zelf.",
      ].join("\n"),
    );
    expect(reviewIn("nl")).toContain(
      "- ✗ Het Werknemerprofiel zegt niets in rij 2, rij 3, rij 4 en rij 5. → Schrijf op waarop daar gelet moet worden",
    );
  });

  it("says what to ask where only people can answer", () => {
    expect(reviewIn("en").trimEnd().split("\n").at(-1)).toMatch(/^- \? No profile says .* → Ask the worker and the job coach/u);
  });

  it.each(talen)("is whole in %s, in the words of that language, with nothing left open", (taal) => {
    const text = reviewIn(taal);
    expect(text.match(/^\*\*\d\. /gmu)?.length).toBe(7);
    expect(text).not.toMatch(/[{}]|undefined|null|\[object|\n{3}/u);
    if (taal === "nl-BE") expect(dutchOnly.exec(text)?.[0]).toBeUndefined();
    expect(reviewIn(taal, true).replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(text);
  });
});
