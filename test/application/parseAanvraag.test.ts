import { beschrijfFout, isLeft, isRight, type Fout } from "passend";
import { aanvraagSchema, controleerAanvraag, parseAanvraag } from "passend/application";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { geheimen } from "../messages/vijandig.js";
import { application, kringloop, parsed, peildatum, whole } from "./support.js";

const faults = (input: unknown): readonly Fout[] => {
  const found = parseAanvraag(input, { peildatum });
  return isLeft(found) ? found.left.fouten : [];
};

const lines = (input: unknown): readonly string[] =>
  faults(input).map(({ code, kant, pad }) => `${code} ${kant} ${pad.join("/")}`);

describe("an application set", () => {
  it("is parsed and frozen, with nothing said, some, or all", () => {
    for (const rest of [{}, { vorm: "onbekend", documenten: {} }, whole("eerste"), whole("vervolg")]) {
      const found = parseAanvraag(application(rest), { peildatum });
      expect(isRight(found) && found.right).toEqual(application(rest));
      expect(isRight(found) && Object.isFrozen(found.right)).toBe(true);
    }
    expect(lines(kringloop)).toEqual([]);
  });

  it("is refused with every fault and its path", () => {
    const input = {
      ...{ soort: "aanvragen", id: "1234", datum: "2015-02-30", vorm: "tweede", bsn: "123456782" },
      documenten: { coachingsplan: { aanwezig: "misschien" }, contract: { aanwezig: "ja" }, logboek: {} },
      ...{ contract: { urenPerWeek: 90 }, antwoorden: { "organisatie-erkend": true, erkend: "ja" } },
    };
    expect(lines(input)).toEqual([
      "verboden-gegeven aanvraag ",
      "verkeerde-vorm aanvraag soort",
      "verkeerde-vorm aanvraag id",
      "datum-bestaat-niet aanvraag datum",
      "verkeerde-vorm aanvraag vorm",
      "verkeerde-vorm aanvraag documenten/coachingsplan/aanwezig",
      "ontbreekt aanvraag documenten/logboek/aanwezig",
      "onbekende-sleutel aanvraag documenten",
      "buiten-bereik aanvraag contract/urenPerWeek",
      "verkeerde-vorm aanvraag antwoorden/organisatie-erkend",
      "onbekende-sleutel aanvraag antwoorden",
    ]);
  });

  it("holds no day after the reference date but the start of the work", () => {
    const later = { gezet: "ja", datum: "2015-03-03" };
    const documenten = { logboek: { aanwezig: "ja", handtekeningen: { werkgever: later } } };
    expect(
      lines(application({ datum: "2015-03-03", aanvraagdatum: "2015-03-03", startdatum: "2015-04-01", documenten })),
    ).toEqual([
      "datum-na-peildatum aanvraag datum",
      "datum-na-peildatum aanvraag aanvraagdatum",
      "datum-na-peildatum aanvraag documenten/logboek/handtekeningen/werkgever/datum",
    ]);
    expect(lines(application({ startdatum: "2015-04-01" }))).toEqual([]);
  });

  it("has no place for a name, a text or a reference date that is no day", () => {
    const naam = { gezet: "ja", naam: "J. Jansen" };
    expect(lines(application({ documenten: { logboek: { aanwezig: "ja", handtekeningen: { werknemer: naam } } } }))).toEqual([
      "onbekende-sleutel aanvraag documenten/logboek/handtekeningen/werknemer",
    ]);
    expect(lines(application({ toelichting: "x" }))).toEqual(["onbekende-sleutel aanvraag "]);
    const found = parseAanvraag(application(), { peildatum: "vandaag" });
    expect(isLeft(found) && found.left.fouten[0]).toMatchObject({ code: "datum-bestaat-niet", kant: "opties" });
  });

  it("has faults that are explained in every language, and hold nothing that was typed", () => {
    const input = {
      ...application({ antwoorden: { "organisatie-erkend": geheimen[0], [geheimen[1]]: geheimen[2] } }),
      ...{ id: geheimen[2], datum: geheimen[3], startdatum: geheimen[0], [geheimen[0]]: geheimen[1] },
    };
    const found = faults(input);
    expect(found.length).toBeGreaterThan(4);
    for (const taal of talen) for (const fout of found) expect(beschrijfFout(fout, taal)).toMatch(/^["A-Z].*\.$/u);
    expect(beschrijfFout(found.find(({ pad }) => pad[0] === "startdatum") as Fout, "nl")).toContain("JJJJ-MM-DD");
    expect([geheimen[2], geheimen[3]].filter((value) => JSON.stringify(found).includes(value))).toEqual([]);
  });

  it("is refused, not thrown on, whatever it is", () => {
    const throwing = (): never => {
      throw new Error("no");
    };
    const cyclic: Record<string, unknown> = application();
    cyclic["documenten"] = cyclic;
    let deep: unknown = {};
    for (let i = 0; i < 100_000; i += 1) deep = { documenten: deep };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const hostile: readonly unknown[] = [
      ...[undefined, null, 3, "aanvraag", 1n, Symbol("x"), () => application(), [], new Map(), new Date(0)],
      ...[cyclic, deep, proxy, new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing })],
      Object.defineProperty(application(), "documenten", { enumerable: true, get: throwing }),
      application({ documenten: [] }),
      application({ documenten: Object.assign([], { length: 4_000_000_000 }) }),
      application({ documenten: JSON.parse('{"__proto__": {"aanwezig": "ja"}}') }),
      JSON.parse('{"soort":"aanvraag","id":"a","datum":"2015-01-10","__proto__":{"vorm":"eerste"}}'),
      application({ antwoorden: JSON.parse('{"constructor":{"prototype":"ja"}}') }),
      application({ antwoorden: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, "ja"])) }),
      application({ contract: { maanden: Number.NaN } }),
      application({ contract: { loonwaarde: Number.POSITIVE_INFINITY } }),
      application({ contract: { periode: 1.5 } }),
    ];
    for (const input of hostile) {
      const found = parseAanvraag(input, { peildatum });
      expect(isLeft(found) && found.left.aantal).toBeGreaterThan(0);
      expect(isLeft(found) && found.left.fouten.length).toBeLessThanOrEqual(100);
      expect(faults(input).every(({ kant }) => kant === "aanvraag")).toBe(true);
    }
  });

  it("takes nothing from a prototype, at any depth", () => {
    const inherited = Object.create({ antwoorden: { "organisatie-erkend": "ja" } });
    const found = parseAanvraag(
      Object.assign(inherited, application({ documenten: Object.create({ logboek: { aanwezig: "ja" } }) })),
      {
        peildatum,
      },
    );
    expect(isRight(found) && found.right).toEqual(application({ documenten: {} }));
  });

  it("goes through JSON and back", () => {
    const set = parsed(whole("eerste"));
    const again = parseAanvraag(JSON.parse(JSON.stringify(set)), { peildatum });
    expect(isRight(again) && again.right).toEqual(set);
    expect(JSON.stringify(controleerAanvraag(set))).toBe(JSON.stringify(isRight(again) && controleerAanvraag(again.right)));
  });

  it("has a schema that knows its shape", () => {
    expect(aanvraagSchema.safeParse(kringloop).success).toBe(true);
    expect(aanvraagSchema.safeParse({}).success).toBe(false);
  });
});
