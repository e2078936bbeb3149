import { isRight, type WerkPunt } from "passend";
import { describe, expect, it } from "vitest";
import { asWork, asWorker, faultsOf, gemeten, linesOf, punt, werk, werknemer } from "../support/input.js";

const taken = ["lossen", "vullen", "kassa"].map((id) => ({ id, naam: id, aandeel: 20 }));
const metPunt = (criterium: string, waarde: unknown, rest: object) => asWork(werk([punt(criterium, waarde, rest)], { taken }));

const gelezen = (criterium: string, waarde: unknown, rest: object): WerkPunt => {
  const profiel = metPunt(criterium, waarde, rest);
  if (!isRight(profiel)) throw new Error(JSON.stringify(profiel.left));
  return profiel.right.punten[0] as WerkPunt;
};

const kg = (waarde: number) => ({ waarde, eenheid: "kg" });

describe("values per task", () => {
  it("are read by the catalogue into their canonical form, and read again they stay the same", () => {
    const eerst = gelezen("tillen", "25 kg", { taken: ["lossen", "vullen"], perTaak: [{ taak: "vullen", waarde: "8 kilo" }] });
    expect(eerst.perTaak).toEqual([{ taak: "vullen", waarde: kg(8) }]);
    const { criterium, beoordelingen: _, ...rest } = eerst;
    expect(gelezen(criterium, kg(25), rest)).toEqual(eerst);
  });

  it("tell which tasks the point comes from, where the point does not say", () => {
    const perTaak = [
      { taak: "lossen", waarde: "25 kg" },
      { taak: "vullen", waarde: "8 kg" },
    ];
    expect(gelezen("tillen", "25 kg", { perTaak }).taken).toEqual(["lossen", "vullen"]);
  });

  it("of preferences are the options of that task", () => {
    const perTaak = [{ taak: "vullen", waarde: ["vullen-en-aanvullen"] }];
    expect(
      gelezen("soort-taken", ["schoonmaken", "vullen-en-aanvullen"], { taken: ["vullen", "kassa"], perTaak }).perTaak,
    ).toEqual(perTaak);
  });

  it.each([
    ["a task that the Werkprofiel does not list", [{ taak: "poetsen", waarde: "8 kg" }], "onbekende-taak", "0/taak"],
    ["a task that the point does not name", [{ taak: "kassa", waarde: "8 kg" }], "taak-niet-bij-punt", "0/taak"],
    [
      "a task that stands there twice",
      [
        { taak: "vullen", waarde: "8 kg" },
        { taak: "vullen", waarde: "9 kg" },
      ],
      "dubbel",
      "1/taak",
    ],
    ["a unit of another scale", [{ taak: "vullen", waarde: "8 liter" }], "vreemde-eenheid", "0/waarde"],
    ["an interval", [{ taak: "vullen", waarde: { min: "8 kg" } }], "interval-niet-hier", "0/waarde"],
    ["no value", [{ taak: "vullen", waarde: "onbekend" }], "verkeerde-vorm", "0/waarde"],
    ["more than the whole work asks", [{ taak: "vullen", waarde: "25.5 kg" }], "taak-tegen-werk", "0/waarde"],
    ["an empty list", [], "te-klein", ""],
  ])("refuse %s", (_, perTaak, code, waar) => {
    const pad = ["werk punten/0/perTaak", waar].filter((deel) => deel !== "").join("/");
    expect(linesOf(metPunt("tillen", "25 kg", { taken: ["lossen", "vullen"], perTaak }))).toEqual([`${code} ${pad}`]);
  });

  it("have to come to the whole together, unless a task has none of its own", () => {
    const perTaak = [{ taak: "vullen", waarde: "8 kg" }];
    expect(linesOf(metPunt("tillen", "25 kg", { taken: ["vullen"], perTaak }))).toEqual([
      "taken-tegen-werk werk punten/0/perTaak",
    ]);
    expect(faultsOf(metPunt("tillen", "25 kg", { taken: ["vullen", "lossen"], perTaak }))).toEqual([]);
  });

  it("are held against the least that is asked, so the most that is asked does not matter", () => {
    const perTaak = [{ taak: "vullen", waarde: "8 kg" }];
    expect(faultsOf(metPunt("tillen", { min: "8 kg", max: "20 kg" }, { perTaak }))).toEqual([]);
    expect(linesOf(metPunt("tillen", { min: "5 kg", max: "20 kg" }, { perTaak }))).toEqual([
      "taak-tegen-werk werk punten/0/perTaak/0/waarde",
    ]);
  });

  it("turn round where the work offers: a task never offers less than the whole work", () => {
    const rest = (waarde: string) => ({ taken: ["vullen", "kassa"], perTaak: [{ taak: "vullen", waarde }] });
    expect(faultsOf(metPunt("weinig-afleiding", "deels", rest("ja")))).toEqual([]);
    expect(linesOf(metPunt("weinig-afleiding", "deels", rest("nee")))).toEqual([
      "taak-tegen-werk werk punten/0/perTaak/0/waarde",
    ]);
  });

  it("have no options that the whole work lacks, and together all of them", () => {
    const rest = (...waarde: string[]) => ({ perTaak: [{ taak: "vullen", waarde }] });
    expect(linesOf(metPunt("soort-taken", ["schoonmaken"], rest("maken")))).toEqual([
      "taak-tegen-werk werk punten/0/perTaak/0/waarde",
    ]);
    expect(linesOf(metPunt("soort-taken", ["schoonmaken", "maken"], rest("maken")))).toEqual([
      "taken-tegen-werk werk punten/0/perTaak",
    ]);
    expect(faultsOf(metPunt("soort-taken", ["schoonmaken", "maken"], rest("maken", "schoonmaken")))).toEqual([]);
  });

  it("are held against the rating reasoned with, not against one that it overtook", () => {
    const beoordelingen = [
      { waarde: "5 kg", ...gemeten, datum: "2025-01-05" },
      { waarde: "25 kg", ...gemeten },
    ];
    const metBeide = (waarde: string) =>
      asWork(werk([{ criterium: "tillen", perTaak: [{ taak: "lossen", waarde }], beoordelingen }], { taken }));
    expect(faultsOf(metBeide("25 kg"))).toEqual([]);
    expect(linesOf(metBeide("5 kg"))).toEqual(["taken-tegen-werk werk punten/0/perTaak"]);
  });

  it("contradict a whole of which nothing is known or asked", () => {
    for (const geheel of ["onbekend", "niet-gevraagd"]) {
      expect(linesOf(metPunt("tillen", geheel, { perTaak: [{ taak: "lossen", waarde: "5 kg" }] }))).toEqual([
        "taak-tegen-werk werk punten/0/perTaak/0/waarde",
      ]);
    }
  });

  it("cannot stand where words are asked, nor in a Werknemerprofiel", () => {
    expect(linesOf(metPunt("overige-werktijden", "vroeg", { perTaak: [{ taak: "lossen", waarde: "laat" }] }))).toEqual([
      "per-taak-niet-hier werk punten/0/perTaak",
    ]);
    const bijWerknemer = punt("tillen", "25 kg", { perTaak: [{ taak: "lossen", waarde: "5 kg" }] });
    expect(linesOf(asWorker(werknemer([bijWerknemer])))).toEqual(["onbekende-sleutel werknemer punten/0"]);
  });
});
