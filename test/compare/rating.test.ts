import { describe, expect, it } from "vitest";
import { beoordeeld, compare, finding, punt } from "../support/cases.js";

/** The value reasoned with, out of several ratings of what the worker can lift. */
const chosen = (...ratings: Parameters<typeof beoordeeld> extends [string, ...infer R] ? R : never) => {
  const { aanwezig } = finding([beoordeeld("tillen", ...ratings)], []);
  const { waarde } = aanwezig ?? {};
  return typeof waarde === "object" && "waarde" in waarde ? waarde.waarde : waarde;
};

describe("the value reasoned with", () => {
  it("is the strongest evidence: test, observation, document, conversation", () => {
    const [talk, paper, seen, tested] = [
      ["10 kg", "zelf", "gesprek", "2026-01-20"],
      ["11 kg", "arts", "document", "2026-01-15"],
      ["12 kg", "jobcoach", "observatie", "2026-01-10"],
      ["13 kg", "test", "test", "2026-01-05"],
    ] as const;
    expect(chosen(talk, paper, seen, tested)).toBe(13);
    expect(chosen(seen, paper, talk)).toBe(12);
    expect(chosen(talk, paper)).toBe(11);
  });

  it("is the newest of equal evidence", () => {
    expect(chosen(["10 kg", "zelf", "gesprek", "2025-12-01"], ["5 kg", "jobcoach", "gesprek", "2025-12-02"])).toBe(5);
    expect(chosen(["5 kg", "jobcoach", "gesprek", "2025-12-02"], ["10 kg", "zelf", "gesprek", "2025-12-03"])).toBe(10);
  });

  it("of the same day is the more cautious: the least that is brought, the most that is asked", () => {
    const ratings = [
      ["10 kg", "zelf", "gesprek", "2025-12-01"],
      ["8 kg", "netwerk", "gesprek", "2025-12-01"],
    ] as const;
    expect(chosen(...ratings)).toBe(8);
    expect(finding([], [beoordeeld("tillen", ...ratings)]).gevraagd?.waarde).toEqual({ waarde: 10, eenheid: "kg" });
  });

  it("is never `onbekend` when somebody knows", () => {
    expect(chosen(["onbekend", "test", "test", "2026-01-20"], ["10 kg", "zelf", "gesprek", "2025-12-01"])).toBe(10);
    expect(finding([beoordeeld("tillen", ["onbekend", "zelf", "gesprek", "2025-12-01"])], []).aanwezig?.status).toBe("onbekend");
  });
});

describe("raters who disagree", () => {
  it("by a step or more are shown, and make the finding uncertain and a question", () => {
    // One step of lifting is 5 kg.
    const worker = beoordeeld(
      "tillen",
      ["10 kg", "jobcoach", "observatie", "2026-01-10"],
      ["15 kg", "zelf", "gesprek", "2026-01-10"],
    );
    const found = finding([worker], [punt("tillen", "10 kg")]);
    expect(found.aanwezig?.afwijkend).toEqual([
      { waarde: { waarde: 15, eenheid: "kg" }, door: "zelf", bewijs: "gesprek", datum: "2026-01-10" },
    ]);
    expect([found.zekerheid, found.redenen]).toEqual(["onzeker", ["beoordelaars-verschillen"]]);
  });

  it("by less than a step are not", () => {
    const worker = beoordeeld(
      "tillen",
      ["10 kg", "jobcoach", "observatie", "2026-01-10"],
      ["14.5 kg", "zelf", "gesprek", "2026-01-10"],
    );
    expect(finding([worker], [punt("tillen", "10 kg")])).toMatchObject({ zekerheid: "vast", aanwezig: { afwijkend: [] } });
  });

  it("do not include an older rating of the same rater on the same evidence", () => {
    const worker = beoordeeld(
      "tillen",
      ["10 kg", "jobcoach", "observatie", "2026-01-10"],
      ["30 kg", "jobcoach", "observatie", "2024-01-10"],
    );
    expect(finding([worker], [punt("tillen", "10 kg")]).aanwezig?.afwijkend).toEqual([]);
  });

  it("on the most that is asked disagree too", () => {
    const job = beoordeeld(
      "tillen",
      [{ max: "5 kg" }, "werkgever", "gesprek", "2026-01-10"],
      [{ max: "50 kg" }, "jobcoach", "gesprek", "2026-01-10"],
    );
    expect(finding([], [job]).gevraagd?.afwijkend).toHaveLength(1);
  });

  it("who name the same options in another order agree", () => {
    const worker = beoordeeld(
      "sfeer",
      [{ graag: ["rustig", "direct"] }, "zelf", "gesprek", "2026-01-10"],
      [{ graag: ["direct", "rustig"] }, "jobcoach", "gesprek", "2026-01-10"],
    );
    expect(finding([worker], []).gevraagd?.afwijkend).toEqual([]);
  });
});

describe("certainty", () => {
  const certainty = (worker: object, job: object) => finding([worker], [job]).zekerheid;

  it("a difference of one step between two single ratings is uncertain", () => {
    expect(certainty(punt("werkhouding", 1), punt("werkhouding", 2))).toBe("onzeker");
    expect(certainty(punt("tillen", "10 kg"), punt("tillen", "15 kg"))).toBe("onzeker");
    expect(certainty(punt("tillen", "15 kg"), punt("tillen", "10 kg"))).toBe("onzeker");
  });

  it("of more than a step, or none, it is firm", () => {
    expect(certainty(punt("werkhouding", 0), punt("werkhouding", 2))).toBe("vast");
    expect(certainty(punt("tillen", "10 kg"), punt("tillen", "15.5 kg"))).toBe("vast");
    expect(certainty(punt("tillen", "10 kg"), punt("tillen", "10 kg"))).toBe("vast");
  });

  it("a test makes it firm, and so do two raters who agree", () => {
    expect(certainty(beoordeeld("werkhouding", [1, "test", "test", "2026-01-10"]), punt("werkhouding", 2))).toBe("vast");
    const agreeing = beoordeeld("werkhouding", [1, "jobcoach", "observatie", "2026-01-10"], [1, "zelf", "gesprek", "2026-01-10"]);
    expect(certainty(agreeing, punt("werkhouding", 2))).toBe("vast");
    const sameRater = beoordeeld("werkhouding", [1, "zelf", "observatie", "2026-01-10"], [1, "zelf", "gesprek", "2026-01-10"]);
    expect(certainty(sameRater, punt("werkhouding", 2))).toBe("onzeker");
  });
});

describe("a belastbaarheidsprofiel", () => {
  const warned = (
    datum: string,
    peildatum: string,
    door = "arts",
    bewijs = "document",
    criterium = "tillen",
    waarde: unknown = "10 kg",
  ) => compare([beoordeeld(criterium, [waarde, door, bewijs, datum])], [], { peildatum }).bevindingen[0]?.waarschuwingen;

  it("is out of date the day after six months, not before", () => {
    expect(warned("2025-08-01", "2026-02-01")).toEqual([]);
    expect(warned("2025-07-31", "2026-02-01")).toEqual(["belastbaarheid-verouderd"]);
    expect(warned("2025-08-02", "2026-02-01")).toEqual([]);
  });

  it("counts from the last day of a short month", () => {
    expect(warned("2026-02-28", "2026-08-31")).toEqual([]);
    expect(warned("2026-02-27", "2026-08-31")).toEqual(["belastbaarheid-verouderd"]);
  });

  it("is a document of a doctor on a point of the FML", () => {
    expect(warned("2020-01-01", "2026-02-01", "jobcoach")).toEqual([]);
    expect(warned("2020-01-01", "2026-02-01", "arts", "gesprek")).toEqual([]);
    expect(warned("2020-01-01", "2026-02-01", "arts", "document", "hulp-vragen", "ja")).toEqual(["belastbaarheid-verouderd"]);
    expect(warned("2020-01-01", "2026-02-01", "arts", "document", "motivatie", 1)).toEqual([]);
  });
});
