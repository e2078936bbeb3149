import { readFileSync } from "node:fs";
import { buildMatchingsformulier, isLeft, match, matchingsformulierSchema, parsePaar, renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";

/** The pairs of `examples/`, each with the reference date that its profiles fit. */
const paren = [
  { naam: "akc", peildatum: "2015-02-09" },
  { naam: "busgarage", peildatum: "2026-03-16" },
  { naam: "kringloop", peildatum: "2015-03-02" },
  { naam: "uwv-uren", peildatum: "2014-09-15" },
];

const lees = (naam: string, kant: "werknemer" | "werk"): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/${naam}/${kant}.json`, import.meta.url), "utf8"));

const formulierVan = (naam: string, peildatum: string) => {
  const paar = parsePaar({ werknemer: lees(naam, "werknemer"), werk: lees(naam, "werk") }, { peildatum });
  if (isLeft(paar)) throw new Error(JSON.stringify(paar.left, null, 2));
  return buildMatchingsformulier(match(paar.right));
};

describe.each(paren)("golden: $naam", ({ naam, peildatum }) => {
  const formulier = formulierVan(naam, peildatum);

  it("is the same form as JSON, and fits its schema", async () => {
    expect(matchingsformulierSchema.safeParse(formulier).success).toBe(true);
    await expect(`${JSON.stringify(formulier, null, 2)}\n`).toMatchFileSnapshot(`./${naam}.json`);
  });

  it.each(["nl", "nl-BE", "en"] as const)("is the same form in Markdown, in %s", async (taal) => {
    await expect(renderMarkdown(formulier, { taal })).toMatchFileSnapshot(`./${naam}.${taal}.md`);
  });

  it("traces every sentence of the form to ids", () => {
    const metIds = renderMarkdown(formulier, { taal: "nl", ids: true });
    const zonder = renderMarkdown(formulier, { taal: "nl" });
    expect(metIds.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(zonder);
    expect(metIds.match(/⟨/gu)?.length ?? 0).toBeGreaterThan(formulier.bevindingen.length);
  });
});

/** What facts about the case its source and its commentators agree on; not taken from the program's output. */
describe("the AKC case, as its experts see it", () => {
  const formulier = formulierVan("akc", "2015-02-09");
  const uitkomst = (criterium: string) => formulier.bevindingen.find((bevinding) => bevinding.criterium === criterium)?.uitkomst;

  it.each(["geen-hoog-tempo", "geen-deadlines-pieken", "geen-leidinggeven", "geen-patientencontact"])(
    "%s matches",
    (criterium) => {
      expect(uitkomst(criterium)).toBe("match");
    },
  );

  it("covers supervision by the fixed guide, and names the dependence", () => {
    const toezicht = formulier.bevindingen.find(({ criterium }) => criterium === "rechtstreeks-toezicht");
    expect(toezicht?.uitkomst).toBe("gedekt");
    expect(toezicht?.steun).toEqual([{ soort: "werkbegeleider", naam: "vaste begeleider" }]);
    expect(toezicht?.because).toContain("werk/werkbegeleider");
    expect(renderMarkdown(formulier, { taal: "nl" })).toContain("Valt die steun weg, dan is er een tekort");
  });

  it.each(["aandacht-vasthouden", "aandacht-verdelen", "gevoelens-uiten", "conflicten-hanteren", "samenwerken"])(
    "asks about %s instead of making a goal of it",
    (criterium) => {
      expect(uitkomst(criterium)).toBe("onbekend");
      expect(formulier.vragen.some((vraag) => vraag.criterium === criterium && vraag.aan === "werk")).toBe(true);
      expect([...formulier.doelen.periode, ...formulier.doelen.wachtend].some((doel) => doel.criterium === criterium)).toBe(
        false,
      );
    },
  );

  it("reads no regime off the guidance level", () => {
    expect(formulier.uren.regelingen).toEqual([]);
    expect(formulier.uren.stand).toBe("geen-uren");
  });
});

describe("the bus garage case, as its professionals solved it", () => {
  it("proposes the reading software", () => {
    const formulier = formulierVan("busgarage", "2026-03-16");
    expect(
      formulier.ondersteuning.some(({ criterium, hulpmiddel }) => criterium === "lezen" && hulpmiddel === "voorleessoftware"),
    ).toBe(true);
  });
});

describe("the worked numbers of UWV", () => {
  it("give 37.5, 25 and 15 hours in the first half-year of 500 hours a year", () => {
    const [regeling] = formulierVan("uwv-uren", "2014-09-15").uren.regelingen;
    const uren = Object.fromEntries((regeling?.regimes ?? []).map(({ regime, minuten }) => [regime, (minuten[0] ?? 0) / 60]));
    // Year 1 of the protocol: intensief 75, midden 50, licht 30, zeer licht 15 hours a year; half of it in half a year.
    expect(uren).toEqual({ intensief: 37.5, midden: 25, licht: 15, "zeer-licht": 7.5 });
  });
});
