import { describe, expect, it } from "vitest";
import { whatIf } from "passend/what-if";
import { besluit, compare, punt } from "../support/cases.js";

const taken = ["lossen", "vullen", "kassa"].map((id) => ({ id, naam: id, aandeel: 20 }));
const kg = (waarde: number) => ({ waarde, eenheid: "kg" }) as const;

const gevraagd = (criterium: string, waarde: unknown, rest: object, ...weg: string[]) => {
  const voor = compare([], [punt(criterium, waarde, rest)], { werk: { taken } });
  const { na } = whatIf(voor, [{ soort: "zonder-taken", taken: weg }]);
  const bevinding = na.bevindingen[0];
  return (bevinding?.richting === "eis" ? bevinding.gevraagd : bevinding?.aanwezig) ?? undefined;
};

const lossen25 = {
  taken: ["lossen", "vullen", "kassa"],
  perTaak: [
    { taak: "vullen", waarde: "8 kg" },
    { taak: "kassa", waarde: "2 kg" },
  ],
};

describe("without tasks a demand", () => {
  it("is the most that the other tasks ask", () => {
    expect(gevraagd("tillen", "25 kg", lossen25, "kassa")?.waarde).toEqual(kg(25)); // lossen has no value of its own
    expect(gevraagd("tillen", "25 kg", lossen25, "lossen")?.waarde).toEqual(kg(8));
    expect(gevraagd("tillen", "25 kg", lossen25, "lossen", "vullen")?.waarde).toEqual(kg(2));
    expect(gevraagd("tillen", "25 kg", lossen25, "lossen", "vullen", "kassa")?.status).toBe("niet-gevraagd");
  });

  it("of the whole job stays as it is", () => {
    expect(gevraagd("tillen", "25 kg", {}, "lossen", "vullen", "kassa")?.waarde).toEqual(kg(25));
  });

  it("keeps the most that may be there", () => {
    expect(gevraagd("tillen", { min: "25 kg", max: "30 kg" }, lossen25, "lossen")?.waarde).toEqual({ min: kg(8), max: kg(30) });
  });

  it("says no more of the tasks that are gone", () => {
    const zonder = gevraagd("tillen", "25 kg", lossen25, "lossen");
    expect(zonder?.taken).toEqual(["kassa", "vullen"]);
    expect(zonder?.perTaak).toEqual([
      { taak: "kassa", waarde: kg(2) },
      { taak: "vullen", waarde: kg(8) },
    ]);
  });
});

describe("without tasks what the work offers", () => {
  const rust = { taken: ["vullen", "kassa"], perTaak: [{ taak: "vullen", waarde: "ja" }] };
  const soort = {
    perTaak: [
      { taak: "vullen", waarde: ["vullen-en-aanvullen", "schoonmaken"] },
      { taak: "kassa", waarde: ["rekenen-en-controleren", "schoonmaken"] },
    ],
  };
  const alles = ["rekenen-en-controleren", "schoonmaken", "vullen-en-aanvullen"];

  it("is the least that the other tasks offer", () => {
    expect(gevraagd("weinig-afleiding", "nee", rust, "lossen")?.waarde).toBe("nee");
    expect(gevraagd("weinig-afleiding", "nee", rust, "kassa")?.waarde).toBe("ja");
  });

  it("is every option that one of the others has, in the order of the catalogue", () => {
    expect(gevraagd("soort-taken", alles, soort, "kassa")?.waarde).toEqual(["schoonmaken", "vullen-en-aanvullen"]);
    expect(gevraagd("soort-taken", alles, soort, "vullen")?.waarde).toEqual(["schoonmaken", "rekenen-en-controleren"]);
  });

  it("is not known where none of its tasks is left", () => {
    expect(gevraagd("soort-taken", alles, soort, "vullen", "kassa")).toBeUndefined();
  });
});

describe("another value of the whole work", () => {
  it("leaves nothing of what tasks asked of the old one", () => {
    const voor = compare([], [punt("tillen", "25 kg", lossen25)], { werk: { taken } });
    const { na } = whatIf(voor, [
      { soort: "waarde", kant: "werk", criterium: "tillen", waarde: kg(4) },
      { soort: "zonder-taken", taken: ["lossen"] },
    ]);
    expect(na.bevindingen[0]?.gevraagd?.waarde).toEqual(kg(4));
    expect(na.bevindingen[0]?.gevraagd?.perTaak).toBeUndefined();
  });
});

describe("a decision", () => {
  const grens = punt("overige-werktijden", "niet voor negen uur");
  const vroeg = punt("overige-werktijden", "vroeg beginnen", { taken: ["lossen", "vullen"] });
  const voor = compare([grens], [vroeg], { werk: { taken }, beslissingen: [besluit("overige-werktijden", "tekort")] });
  const zonder = (...weg: string[]) => whatIf(voor, [{ soort: "zonder-taken", taken: weg }]).na;

  it("holds as long as one of the tasks is there that it is about", () => {
    expect(zonder("lossen").discrepanties).toHaveLength(1);
  });

  it("goes with the last of them: what was judged is not there any more", () => {
    const na = zonder("lossen", "vullen");
    expect(na.paar.beslissingen).toEqual([]);
    expect(na.bevindingen[0]?.uitkomst).toBe("niet-gevraagd");
    expect(na.paar.veronderstellingen).toHaveLength(1);
  });
});
