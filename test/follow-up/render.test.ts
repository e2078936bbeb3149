import { leidraadNl } from "passend";
import {
  bevraging,
  eindevaluatie,
  followUp,
  renderBevraging,
  renderEindevaluatie,
  renderOpvolging,
  type Opvolging,
} from "passend/follow-up";
import { begeleidWerken } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { evaluatievragen } from "../../src/follow-up/evaluatievragen.js";
import { evaluatieteksten } from "../../src/follow-up/evaluatieteksten.js";
import { opvolgteksten } from "../../src/follow-up/teksten.js";
import { tijdteksten } from "../../src/follow-up/tijdteksten.js";
import { inVlaams } from "../../src/messages/vlaams.js";
import { dutchOnly, textsIn } from "../support/teksten.js";
import {
  coachbaar,
  eersteDag,
  gegevens,
  kringloop,
  laterDag,
  logboek,
  moment,
  regel,
  uitslag,
  uitslagen,
  vervolg,
} from "./support.js";

const teksten = textsIn({ opvolgteksten, tijdteksten, evaluatieteksten, evaluatievragen });
const plekken = (tekst: string): readonly string[] => [...tekst.matchAll(/\{[a-z]+\}/gu)].map(([plek]) => plek).sort();

describe("the texts of a follow-up", () => {
  it("are all found", () => {
    expect(teksten.length).toBeGreaterThan(120);
  });

  it("have the same places in both languages", () => {
    expect(teksten.filter(({ nl, en }) => plekken(nl).join() !== plekken(en).join())).toEqual([]);
  });

  it("leave no Dutch word where Flanders has another one", () => {
    expect(teksten.filter(({ nl }) => dutchOnly.test(inVlaams(nl)))).toEqual([]);
  });

  it("are sentences that begin with a capital where they end with a stop", () => {
    expect(teksten.filter(({ nl, en }) => [nl, en].some((tekst) => / {2}|\.\.|\s$/u.test(tekst)))).toEqual([]);
  });
});

describe("the questions of the forms", () => {
  it("name a source of the catalogue, and each a code of its own", () => {
    const bronnen = new Set(leidraadNl.data.bronnen.map(({ code }) => code));
    expect(evaluatievragen.filter(({ bron }) => !bronnen.has(bron.bron))).toEqual([]);
    expect(new Set(evaluatievragen.map(({ code }) => code)).size).toBe(evaluatievragen.length);
  });
});

const { eerste, later, gegevens: alles } = kringloop();
const voorbeeld = followUp(eerste, later, alles);
const weergaven = {
  opvolging: (opvolging: Opvolging, opties: Parameters<typeof renderOpvolging>[1]) => renderOpvolging(opvolging, opties),
  bevraging: (opvolging: Opvolging, opties: Parameters<typeof renderOpvolging>[1]) =>
    renderBevraging(bevraging(opvolging), opties),
  eindevaluatie: (opvolging: Opvolging, opties: Parameters<typeof renderOpvolging>[1]) =>
    renderEindevaluatie(eindevaluatie(opvolging), opties),
};

describe.each(Object.entries(weergaven))("the %s in Markdown", (_, weergave) => {
  it.each(talen)("is the same with ids, but for the ids, in %s", (taal) => {
    const met = weergave(voorbeeld, { taal, ids: true });
    expect(met.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(weergave(voorbeeld, { taal }));
    expect(met.match(/⟨/gu)?.length ?? 0).toBeGreaterThan(8);
  });

  it.each(talen)("has every place filled in, in %s", (taal) => {
    expect(weergave(voorbeeld, { taal })).not.toMatch(/\{[a-z]+\}|undefined|NaN|\[object/u);
  });

  it("says in Flemish what Flanders says", () => {
    const vlaams = weergave(voorbeeld, { taal: "nl-BE", catalogus: begeleidWerken }).replaceAll(voorbeeld.werknemer, "");
    expect(vlaams).toContain("begeleidwerker");
    expect(vlaams).not.toMatch(dutchOnly);
  });

  it("can be made of nothing", () => {
    const leeg = moment(eersteDag, []);
    const tekst = weergave(followUp(leeg, moment(laterDag, []), gegevens(leeg)), { taal: "nl" });
    expect(tekst).toContain("In deze periode waren er geen doelen.");
    expect(tekst).not.toMatch(/\{[a-z]+\}|undefined|NaN/u);
  });
});

describe("what people typed", () => {
  const boos = "a|b <img src=x> [x](y) # `z`\n| c |";
  const punten = [["hulp-vragen", "deels", "ja", coachbaar]] as const;
  const begin = moment(eersteDag, punten);
  const eind = moment(laterDag, punten, {
    werknemer: { id: "w_1_x" },
    werk: { werkbegeleider: { rol: "a|b <b>", steuntBij: ["hulp-vragen"] } },
  });
  const opvolging = followUp(
    begin,
    eind,
    gegevens(begin, {
      logboek: logboek([regel({ toelichting: boos, activiteit: "netwerk-afstemmen" })]),
      uitslagen: uitslagen(uitslag("doel/hulp-vragen", 0, { toelichting: boos })),
      vervolg: vervolg({ herhaald: [{ doel: "hulp-vragen", reden: boos }] }),
    }),
  );

  it.each(Object.entries(weergaven))("is harmless in the %s", (_, weergave) => {
    for (const taal of talen) expect(weergave(opvolging, { taal })).not.toMatch(/(?<!\\)<(?:img|b>)|(?<!\\)`z|(?<!\\)\[x\]/u);
  });

  it("is all in the report: the reason, what explains a level, and what explains a deviation", () => {
    expect(renderOpvolging(opvolging, { taal: "nl" }).split("a\\|b").length - 1).toBe(4); // and the role of the werkbegeleider
  });

  it("stays as it is in Flemish", () => {
    const reden = "De werknemer vond de werkplek te druk.";
    const { vervolg: _, ...zonder } = gegevens(begin);
    const typed = followUp(begin, eind, {
      ...zonder,
      ...gegevens(begin, { vervolg: vervolg({ herhaald: [{ doel: "hulp-vragen", reden }] }) }),
    });
    expect(renderOpvolging(typed, { taal: "nl-BE" })).toContain(reden);
  });
});

describe("a follow-up in words", () => {
  const zonder = followUp(eerste, later, { ...alles, vervolg: undefined });

  it("says what a missing reason means under the rules of the day, with their sources", () => {
    const tekst = renderOpvolging(zonder, { taal: "nl" });
    expect(tekst).toContain("**Op tijd komen:** er is nog geen reden gegeven.");
    expect(tekst).toContain("kan worden geweigerd. (Protocol Interne Jobcoach UWV 2015, 3.3.2, voorbeeld 5)");
    expect(tekst).toContain("(Protocol Jobcoach UWV 2014, A.4.1)");
  });

  it("asks what the result class needs", () => {
    expect(renderOpvolging(zonder, { taal: "nl" })).toContain("Nog niet bekend.** Vraag: werkt de werknemer nog");
  });

  it("says that it decides nothing", () => {
    for (const weergave of Object.values(weergaven)) {
      expect(weergave(voorbeeld, { taal: "nl" })).toContain("geen besluit over recht op jobcoaching");
    }
  });

  it("shows minutes as hours and minutes", () => {
    const tekst = renderOpvolging(voorbeeld, { taal: "nl" });
    expect(tekst).toContain("| **Samen** | **40 uur** | **14 uur 20 min** | **1 uur 50 min** |");
  });
});
