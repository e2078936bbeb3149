import { renderMarkdown, type Doelkeuze } from "passend";
import { describe, expect, it } from "vitest";
import { form, punt } from "../support/cases.js";
import { catalogusVan, training, vaardigheid } from "../support/smallCatalogue.js";

const codes = ["boren", "schuren", "verven", "zagen"] as const;
const catalogus = catalogusVan(
  [...codes, "timmeren"].map((code) => vaardigheid(code, ["oefenen"])),
  [training("oefenen")],
);

/** The sentences on the goals of a form with four goals, of which three fit in the period. */
const rendered = (taal: "nl" | "en", doelkeuze?: Doelkeuze): string => {
  const worker = codes.map((code) => punt(code, "nee", { leerbaarheid: "trainbaar" }));
  const made = form(
    worker,
    codes.map((code) => punt(code, "ja")),
    { catalogus, ...(doelkeuze === undefined ? {} : { doelkeuze }) },
  );
  return renderMarkdown(made, { taal, catalogus });
};

const headings = (text: string): readonly string[] =>
  [...text.matchAll(/^### (?:Doel|Goal) (\d): (\p{L}+)/gmu)].map(([, number, name]) => `${number} ${name}`);

const choice = (criteria: readonly string[], rest: Partial<Doelkeuze> = {}): Doelkeuze => ({
  ...{ criteria, door: ["werknemer", "werkgever"], reden: "Dit | eerst" },
  ...rest,
});

describe("goals on paper", () => {
  it.each([
    ["nl", "Dit is een voorstel."],
    ["en", "This is a proposal."],
  ] as const)("are a proposal until someone chose, with those that wait, in %s", (taal, sentence) => {
    const text = rendered(taal);
    expect(headings(text)).toEqual(["1 boren", "2 schuren", "3 verven"]);
    expect(text).toContain(sentence);
    expect(text).toMatch(/^1\. \*\*zagen\.\*\* /imu);
  });

  it.each([
    ["nl", "Gekozen door de werknemer en de werkgever, omdat: Dit \\| eerst."],
    ["en", "Chosen by the worker and the employer, because: Dit \\| eerst."],
  ] as const)("say who chose them and why, in the order of the choice, in %s", (taal, sentence) => {
    const text = rendered(taal, choice(["zagen", "boren"]));
    expect(headings(text)).toEqual(["1 zagen", "2 boren"]);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/voorstel|proposal|geen doel uit|no goal follows/iu);
  });

  it.each([
    ["nl", "Gekozen, maar er volgt geen doel uit: timmeren."],
    ["en", "Chosen, but no goal follows from it: timmeren."],
  ] as const)("say from which chosen point none follows, in %s", (taal, sentence) => {
    const text = rendered(taal, choice(["timmeren", "zagen"]));
    expect(headings(text)).toEqual(["1 zagen"]);
    expect(text).toContain(sentence);
  });

  it.each([
    ["nl", "Er is geen coachingsdoel"],
    ["en", "There is no coaching goal"],
  ] as const)("are not said to be absent while goals wait, in %s", (taal, sentence) => {
    const text = rendered(taal, choice(["timmeren"]));
    expect(headings(text)).toEqual([]);
    expect(text).not.toContain(sentence);
    expect(text).toMatch(/^1\. \*\*boren\.\*\* /imu);
  });
});

describe("a choice on paper", () => {
  it("says what the ranking came to, and on which day the choice was made", () => {
    const text = rendered("nl", choice(["zagen", "boren"], { datum: "2026-01-30" }));
    expect(text).toContain("- Gekozen door de werknemer en de werkgever op 30 januari 2026, omdat: Dit \\| eerst.");
    expect(text).toContain("- De rangorde kwam op iets anders uit: boren, schuren en verven.");
    expect(rendered("nl", choice(["boren", "schuren", "verven"]))).toContain(
      "- De rangorde kwam op dezelfde doelen uit, in dezelfde volgorde.",
    );
  });

  it("says who took no part in it", () => {
    expect(rendered("nl", choice(["zagen"], { door: ["jobcoach"] }))).toContain(
      "- Let op: deze keuze is gemaakt zonder de werknemer en de werkgever.",
    );
    expect(rendered("en", choice(["zagen"], { door: ["werkgever"] }))).toContain(
      "- Note: this choice was made without the worker.",
    );
    expect(rendered("nl", choice(["zagen"]))).not.toContain("Let op:");
  });

  it("says which chosen goals wait because there is no room", () => {
    const text = rendered("nl", choice(["zagen", "verven", "schuren", "boren"]));
    expect(text).toContain("(hoogstens 3). Deze wachten en staan vooraan: boren.");
    expect(text).toMatch(/^1\. \*\*boren\.\*\* /mu);
  });

  it("gives own words beside the anchors, made harmless", () => {
    const formuleringen = [
      { criterium: "zagen", nu: "Zaagt *nog* niet.", straks: "Zaagt | tien planken op maat.", door: "werknemer" },
    ] as const;
    const text = rendered("nl", choice(["zagen"], { formuleringen }));
    expect(text).toContain(
      "- **In de woorden van de werknemer:** Nu: “Zaagt \\*nog\\* niet.” Aan het eind: “Zaagt \\| tien planken op maat.”",
    );
    expect(text).toContain("- **Aan het eind:** zagen");
  });
});

describe("the place of a goal in the ranking", () => {
  it("is said with the rule that puts it before the next", () => {
    const four = ["boren", "schuren", "verven", "zagen"];
    const made = form(
      four.map((code) => punt(code, code === "verven" ? "nee" : "deels", { leerbaarheid: "trainbaar" })),
      four.map((code) => punt(code, "ja", { boren: { belang: 5 }, zagen: { essentieel: true } }[code] ?? {})),
      { catalogus },
    );
    const text = renderMarkdown(made, { taal: "nl", catalogus });
    expect([...text.matchAll(/^- \*\*Plaats in de rangorde:\*\* (.*)$/gmu)].map(([, said]) => said)).toEqual([
      "1 van 4. Gaat voor “boren”: dit is essentieel, dat niet.",
      "2 van 4. Gaat voor “verven”: dit is belangrijker (belang 5 tegen 3).",
      "3 van 4. Gaat voor “schuren”: het tekort is hier groter.",
    ]);
    expect(text).toContain("1. **schuren.** Plaats in de rangorde: 4 van 4. Er komt geen doel na.");
  });
});

describe("who does what", () => {
  it.each([
    ["ja", "De werkbegeleider houdt de telling bij: die is op het werk en kent het."],
    ["deels", "De leidinggevende houdt de telling bij: er is geen werkbegeleider genoemd"],
    [undefined, "De leidinggevende houdt de telling bij: er is geen werkbegeleider genoemd"],
  ])("has the count kept by who is there every day (work guide knows the work: %s)", (kentWerk, sentence) => {
    const werk = kentWerk === undefined ? {} : { werkbegeleider: { rol: "voorman", kentWerk } };
    const made = form([punt("zagen", "nee", { leerbaarheid: "trainbaar" })], [punt("zagen", "ja")], { catalogus, werk });
    const [goal] = made.doelen.periode;
    const teller = kentWerk === "ja" ? "werkbegeleider" : "leidinggevende";
    expect(goal?.wieDoetWat.map(({ wie, doet }) => [wie, doet])).toEqual([
      ["jobcoach", "maatregel"],
      ["werknemer", "gedrag"],
      ["werknemer", "terugkijken"],
      [teller, "tellen"],
    ]);
    expect(goal?.wieDoetWat.at(-1)?.because).toEqual(
      kentWerk === "ja" ? ["bevinding/zagen", "werk/werkbegeleider"] : ["bevinding/zagen"],
    );
    expect(renderMarkdown(made, { taal: "nl", catalogus })).toContain(sentence);
  });
});
