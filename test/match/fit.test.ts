import { describe, expect, it } from "vitest";
import { compare, punt } from "../support/cases.js";

describe("fit", () => {
  it("by hand: one row, two points, one short", () => {
    // hulp-vragen: 8192 · 240 lost of 16,384 · 240; tillen matches.
    const { geschiktheid } = compare(
      [punt("hulp-vragen", "nee"), punt("tillen", "10 kg")],
      [punt("hulp-vragen", "ja", { aanpasbaar: "nee" }), punt("tillen", "10 kg")],
    );
    expect(geschiktheid.huidig.totaal).toEqual({ laag: 0.5, hoog: 0.5, dekking: 1 });
    expect(geschiktheid.huidig.perOnderdeel.capaciteiten).toEqual({ laag: 0.5, hoog: 0.5, dekking: 1 });
    expect(geschiktheid.huidig.perOnderdeel.leren).toBeNull();
  });

  it("by hand: an unknown makes an interval as wide as its share times its worst", () => {
    const job = [punt("hulp-vragen", "ja", { belang: 1 }), punt("tillen", "30 kg", { belang: 3 })];
    const { geschiktheid } = compare([punt("hulp-vragen", "ja")], job);
    // tillen has 12,288 of 16,384 shares and loses at most 120 of 240.
    expect(geschiktheid.huidig.totaal).toEqual({ laag: 1 - 0.75 * 0.5, hoog: 1, dekking: 0.25 });
  });

  it("the two sides stay apart, and a side that asks nothing has none", () => {
    const { geschiktheid, passendheid } = compare([punt("geen-hoog-tempo", "ja")], [punt("geen-hoog-tempo", "deels")]);
    expect(geschiktheid.huidig.totaal).toBeNull();
    expect(passendheid.huidig.totaal).toEqual({ laag: 0.5, hoog: 0.5, dekking: 1 });
  });

  it("after support: what can surely be closed counts for the low end, what may be closed for the high end", () => {
    const adaptable = (aanpasbaar: string) =>
      compare([punt("geen-hoog-tempo", "ja")], [punt("geen-hoog-tempo", "nee", { aanpasbaar })]).passendheid.haalbaar.totaal;
    expect(adaptable("ja")).toEqual({ laag: 1, hoog: 1, dekking: 1 });
    expect(adaptable("nee")).toEqual({ laag: 0, hoog: 0, dekking: 1 });
    expect(adaptable("onbekend")).toEqual({ laag: 0, hoog: 1, dekking: 1 });
    expect(adaptable("deels")).toEqual({ laag: 0.5, hoog: 0.5, dekking: 1 });
  });
});
