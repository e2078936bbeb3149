import { leastChange, renderLeastChange, type Wens } from "passend/what-if";
import { describe, expect, it } from "vitest";
import type { Maatregel } from "../../src/domain/maatregel.js";
import { besluit, compare, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

const ruilen = maatregel("ruilen", { vereist: ["aanpasbaar"] });
const maatje = maatregel("maatje", {
  gever: "werkbegeleider",
  ingreep: "collegas",
  gewicht: 2,
  vereist: ["werkbegeleider-bereid"],
});

/** A catalogue of skills with the measures each of them has. */
const skills = (points: Readonly<Record<string, readonly Maatregel[]>>) =>
  catalogusVan(
    Object.entries(points).map(([code, measures]) =>
      vaardigheid(
        code,
        measures.map((measure) => measure.code),
      ),
    ),
    [...new Map(Object.values(points).flatMap((measures) => measures.map((measure) => [measure.code, measure]))).values()],
  );

const short = (code: string, rest: object = {}) => punt(code, "nee", rest);
const asked = (code: string, rest: object = {}) => punt(code, "ja", { essentieel: true, ...rest });

const find = (wens: Wens, points: Readonly<Record<string, readonly Maatregel[]>>, job: object = {}, rest: Rest = {}) =>
  leastChange(
    compare(
      [...Object.keys(points).map((code) => short(code)), punt("aanwezig-zijn", "ja")],
      [...Object.keys(points).map((code) => asked(code, job)), punt("aanwezig-zijn", "ja")],
      { ...rest, catalogus: skills({ ...points, "aanwezig-zijn": [] }) },
    ),
    wens,
  );

const changes = (...args: Parameters<typeof find>) => find(...args).wijzigingen.map(({ wijziging }) => wijziging);

const meetOp = (criterium: string, code: string) => ({ soort: "maatregel", criterium, maatregel: code });

describe("the order of changes of one size", () => {
  it("what is not refused goes before what is: a measure before a demand that is lowered", () => {
    expect(changes("passend", { zagen: [ruilen] }, { aanpasbaar: "ja" })).toEqual([meetOp("zagen", "ruilen")]);
  });

  it("what is known to be possible goes before what has to be asked, however light", () => {
    const zeker = maatregel("verhuizen", { gewicht: 9 });
    expect(changes("passend", { zagen: [ruilen, zeker] })).toEqual([meetOp("zagen", "verhuizen")]);
    expect(find("passend", { zagen: [ruilen] }).wijzigingen[0]?.voorwaarden).toEqual([
      { vereiste: "aanpasbaar", stand: "onbekend", nodig: null },
    ]);
  });

  it("natural support goes first, then the least weight", () => {
    const measures = [maatregel("licht", { gewicht: 1 }), maatregel("collega", { gever: "collega", gewicht: 9 })];
    expect(changes("passend", { zagen: measures })).toEqual([meetOp("zagen", "collega")]);
    expect(changes("passend", { zagen: [maatregel("b", { gewicht: 2 }), maatregel("a", { gewicht: 3 })] })).toEqual([
      meetOp("zagen", "b"),
    ]);
  });

  it("one lowered demand goes before two measures, because it is one change", () => {
    const half = [maatregel("a", { bereik: 120 }), maatregel("mal", { bereik: 120, ingreep: "hulpmiddel" })];
    expect(changes("passend", { zagen: half })).toEqual([{ soort: "waarde", kant: "werk", criterium: "zagen", waarde: "nee" }]);
  });
});

describe("a demand that is the only one", () => {
  const half = [maatregel("a", { bereik: 120 }), maatregel("mal", { bereik: 120, ingreep: "hulpmiddel" })];

  it("cannot go: without any demand there is nothing to compare", () => {
    const { wijzigingen, volledig } = leastChange(
      compare([short("zagen")], [asked("zagen")], { catalogus: skills({ zagen: half }) }),
      "passend",
    );
    expect([wijzigingen.map(({ wijziging }) => wijziging), volledig]).toEqual([
      [meetOp("zagen", "mal"), meetOp("zagen", "a")],
      true,
    ]);
  });

  it("stays on one point, and the others are free", () => {
    const found = leastChange(
      compare([short("zagen"), short("boren")], [asked("zagen"), asked("boren")], {
        catalogus: skills({ zagen: half, boren: half }),
      }),
      "passend",
    );
    expect(found.wijzigingen.map(({ wijziging }) => wijziging.soort).sort()).toEqual(["maatregel", "maatregel", "waarde"]);
  });
});

describe("a plan with support", () => {
  it("needs only what makes the support possible, and says which", () => {
    const { wijzigingen, watAls } = find("passend-met-ondersteuning", { zagen: [ruilen] }, { aanpasbaar: "nee" });
    expect(wijzigingen).toEqual([
      {
        wijziging: { soort: "aanpasbaar", criterium: "zagen", aanpasbaar: "ja" },
        doel: "maakt-mogelijk",
        punten: ["discrepantie/zagen"],
        tegen: true,
        voorwaarden: [],
        daarna: [{ discrepantie: "discrepantie/zagen", maatregelen: ["ruilen"] }],
        because: ["discrepantie/zagen", "werk/zagen"],
      },
    ]);
    expect(watAls?.na.oordeel.uitkomst).toBe("passend-met-ondersteuning");
  });

  it("lowers a demand no further than support needs", () => {
    // Half of the scale is closed by support, so the demand goes from ja to deels and not to nee.
    const { andere } = find(
      "passend-met-ondersteuning",
      { zagen: [maatregel("half", { bereik: 120 }), ruilen] },
      { aanpasbaar: "nee" },
    );
    expect(andere).toContainEqual([{ soort: "waarde", kant: "werk", criterium: "zagen", waarde: "deels" }]);
  });

  it("asks where only an answer is missing: nothing has to change", () => {
    const { stand, wijzigingen, eerstWeten, watAls } = find("passend-met-ondersteuning", { zagen: [ruilen] });
    expect([stand, wijzigingen]).toEqual(["eerst-weten", []]);
    expect(eerstWeten.map(({ vraag, gunstig }) => [vraag, gunstig])).toEqual([
      ["vraag/zagen/aanpasbaarheid/werk", [{ soort: "aanpasbaar", criterium: "zagen", aanpasbaar: "ja" }]],
    ]);
    expect(watAls?.na.oordeel.uitkomst).toBe("passend-met-ondersteuning");
  });

  it("asks whether somebody can learn it, and never supposes that somebody who cannot, can", () => {
    expect(find("passend-met-ondersteuning", { zagen: [training("oefenen")] }).eerstWeten.map(({ vraag }) => vraag)).toEqual([
      "vraag/zagen/leerbaarheid/werknemer",
    ]);
    const cannot = compare(
      [short("zagen", { leerbaarheid: "niet" }), punt("boren", "ja")],
      [asked("zagen"), punt("boren", "ja")],
      { catalogus: skills({ zagen: [training("oefenen")], boren: [] }) },
    );
    expect(leastChange(cannot, "passend-met-ondersteuning").wijzigingen.map(({ doel }) => doel)).toEqual(["vraagt-minder"]);
  });
});

describe("changes that act on more points", () => {
  const points = { zagen: [maatje], boren: [maatje], vijlen: [maatje] };
  const unwilling = { werk: { werkbegeleider: { ...goedeBegeleider, bereid: "nee" } } };

  it("win where they serve more points at once", () => {
    const found = find("passend-met-ondersteuning", points, {}, unwilling);
    expect(found.wijzigingen.map(({ wijziging }) => wijziging)).toEqual([
      { soort: "werkbegeleider", begeleider: { bereid: "ja" } },
    ]);
    expect(found.wijzigingen[0]?.punten).toEqual(["discrepantie/boren", "discrepantie/vijlen", "discrepantie/zagen"]);
    expect(found.wijzigingen[0]?.tegen).toBe(true);
  });

  it("take no place where each point has to be agreed on anyway", () => {
    expect(changes("passend", points, {}, unwilling).map(({ soort }) => soort)).toEqual(["waarde", "waarde", "waarde"]);
  });

  it("a task that goes takes its demands along, but never the last task", () => {
    const taken = [
      { id: "bank", naam: "Werkbank", aandeel: 30 },
      { id: "balie", naam: "Balie", aandeel: 70 },
    ];
    const job = { aanpasbaar: "nee", taken: ["bank"] };
    expect(changes("passend", { zagen: [], boren: [] }, job, { werk: { taken } })).toEqual([
      { soort: "zonder-taken", taken: ["bank"] },
    ]);
    const only = [{ id: "bank", naam: "Werkbank", aandeel: 100 }];
    expect(changes("passend", { zagen: [], boren: [] }, job, { werk: { taken: only } }).map(({ soort }) => soort)).toEqual([
      "waarde",
      "waarde",
    ]);
  });

  it("a network that refuses can be asked again", () => {
    const thuis = maatregel("thuis", { gever: "netwerk", ingreep: "netwerk", vereist: ["netwerk-steunt"] });
    const netwerk = { werknemer: { netwerk: { steunt: "nee" } } };
    const { wijzigingen } = find("passend-met-ondersteuning", { zagen: [thuis], boren: [thuis] }, {}, netwerk);
    expect(wijzigingen.map(({ wijziging }) => wijziging)).toEqual([{ soort: "netwerk", steunt: "ja" }]);
  });

  it("are searched up to twelve; beyond that the answer says that it is not complete", () => {
    const taken = Array.from({ length: 14 }, (_, i) => ({ id: `t${i}`, naam: `Taak ${i}`, aandeel: 5 }));
    const job = { aanpasbaar: "nee", taken: taken.map(({ id }) => id) };
    expect(find("passend", { zagen: [] }, job, { werk: { taken } }).volledig).toBe(false);
    expect(find("passend", { zagen: [] }, { aanpasbaar: "nee" }, { werk: { taken } }).volledig).toBe(true);
  });
});

describe("what cannot be reached", () => {
  it("says which point has no way", () => {
    const besloten = compare([punt("gewenste-taken", "binnen")], [punt("gewenste-taken", "buiten")], {
      beslissingen: [besluit("gewenste-taken", "tekort")],
    });
    const { stand, belemmeringen, watAls, wijzigingen } = leastChange(besloten, "passend");
    expect([stand, watAls, wijzigingen]).toEqual(["niet-bereikbaar", null, []]);
    expect(belemmeringen).toEqual([{ code: "geen-mogelijkheid", because: ["discrepantie/gewenste-taken"] }]);
  });

  it("says that nothing is asked", () => {
    const nothing = compare([punt("tillen", "10 kg")], [punt("tillen", "niet-gevraagd")]);
    expect(leastChange(nothing, "passend").belemmeringen.map(({ code }) => code)).toEqual(["niets-gevraagd"]);
  });
});

describe("continuous supervision", () => {
  it("is a change at the workplace, never hours of a job coach", () => {
    const comparison = compare(
      [punt("rechtstreeks-toezicht", "ja")],
      [punt("rechtstreeks-toezicht", "nee", { aanpasbaar: "nee" })],
    );
    for (const wens of ["passend", "passend-met-ondersteuning"] as const) {
      const { wijzigingen, andere } = leastChange(comparison, wens);
      const all = [...wijzigingen.map(({ wijziging }) => wijziging), ...andere.flat()];
      expect(all).not.toEqual([]);
      const measures = all.flatMap((change) => (change.soort === "maatregel" ? [change.maatregel] : []));
      expect(measures.filter((code) => code !== "werkbegeleider-nabij")).toEqual([]);
    }
  });
});

describe("the text", () => {
  it("names the change, what it goes against, what it makes possible, and others as small", () => {
    const found = find("passend-met-ondersteuning", { zagen: [ruilen] }, { aanpasbaar: "nee" });
    expect(renderLeastChange(found, { taal: "nl" })).toBe(`# Kleinste wijziging: van niet passend naar passend met ondersteuning

Er hoeft één ding te veranderen. Dan is het oordeel: passend met ondersteuning.

1. **zagen**: het werk kan hier anders. Dat is nu geweigerd of kan maar half; bespreek eerst waarom. Dan kan bij zagen: ruilen.

## Even klein

- In plaats van 1: **zagen**: het werk vraagt dit niet meer.

*Dit is een veronderstelling: er is nog niets afgesproken. Wat de werknemer kan, kan leren en nodig heeft, blijft zoals het is.*
`);
  });

  it("traces every sentence to ids, and is the same without", () => {
    const found = find("passend", { zagen: [ruilen], boren: [ruilen] }, { aanpasbaar: "ja" });
    for (const taal of ["nl", "nl-BE", "en"] as const) {
      const withIds = renderLeastChange(found, { taal, ids: true });
      expect(withIds).toContain("⟨discrepantie/boren");
      expect(withIds.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(renderLeastChange(found, { taal }));
    }
  });

  it("says that nothing has to change, or that it cannot be reached", () => {
    const fits = leastChange(compare([punt("tillen", "20 kg")], [punt("tillen", "10 kg")]), "passend");
    expect(renderLeastChange(fits, { taal: "en" })).toBe(
      "# Least change\n\nThe verdict is fits or better already. Nothing has to change.\n",
    );
    const nothing = leastChange(compare([punt("tillen", "10 kg")], [punt("tillen", "niet-gevraagd")]), "passend");
    expect(renderLeastChange(nothing, { taal: "nl" })).toContain(
      "- Er wordt niets gevraagd, of er zou niets overblijven dat gevraagd wordt.",
    );
  });

  it("keeps what a person typed harmless", () => {
    const taken = [
      { id: "bank", naam: "Bank *|* <b>", aandeel: 30 },
      { id: "balie", naam: "Balie", aandeel: 70 },
    ];
    const found = find("passend", { zagen: [], boren: [] }, { aanpasbaar: "nee", taken: ["bank"] }, { werk: { taken } });
    expect(renderLeastChange(found, { taal: "nl" })).toContain("Bank \\*\\|\\* \\<b\\>");
  });
});
