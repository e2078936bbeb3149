import { readFileSync } from "node:fs";
import { buildMatchingsformulier, isLeft, match, parsePaar, type Doelkeuze, type Either, type Fouten } from "passend";
import { parseLogboek, parseUitslagen, parseVervolg, type Meetmoment, type Opvolggegevens } from "passend/follow-up";
import { punt, werk, werknemer } from "../support/input.js";

/** The days of a follow-up in these tests: the start of the period, and the re-assessment. */
export const eersteDag = "2026-02-02";
export const laterDag = "2026-08-03";
export const opLaterDag = { peildatum: laterDag } as const;

/** What is known to be right; anything else is a fault of the test. */
export const goed = <T>(uitkomst: Either<Fouten, T>): T => {
  if (isLeft(uitkomst)) throw new Error(JSON.stringify(uitkomst.left, null, 2));
  return uitkomst.right;
};

/** The faults as short lines: `code kant a/0/b`. */
export const regels = (uitkomst: Either<Fouten, unknown>): readonly string[] =>
  isLeft(uitkomst) ? uitkomst.left.fouten.map(({ code, kant, pad }) => `${code} ${kant} ${pad.join("/")}`) : [];

interface Rest {
  readonly werknemer?: object;
  readonly werk?: object;
  readonly beslissingen?: readonly object[];
  readonly doelkeuze?: Doelkeuze;
}

/** A moment of points `[criterium, worker, work, more]`; undefined leaves a side out. */
export const moment = (
  peildatum: string,
  punten: readonly (readonly [string, unknown, unknown, object?])[],
  rest: Rest = {},
): Meetmoment => {
  const kant = (plek: 1 | 2) =>
    punten.flatMap((regel) =>
      regel[plek] === undefined ? [] : [punt(regel[0], regel[plek], plek === 1 ? (regel[3] ?? {}) : {})],
    );
  const paar = parsePaar(
    {
      werknemer: werknemer(kant(1), rest.werknemer),
      werk: werk(kant(2), rest.werk),
      ...(rest.beslissingen === undefined ? {} : { beslissingen: rest.beslissingen }),
    },
    { peildatum },
  );
  const vergelijking = match(goed(paar));
  const opties = rest.doelkeuze === undefined ? {} : { doelkeuze: rest.doelkeuze };
  return { vergelijking, formulier: buildMatchingsformulier(vergelijking, opties) };
};

export const coachbaar = { leerbaarheid: "coachbaar" } as const;

export const regel = (over: object = {}) => ({
  ...{ datum: "2026-02-09", minuten: 45, doel: "doel/hulp-vragen", activiteit: "sociale-vaardigheden-aanleren" },
  ...{ wie: "jobcoach", ...over },
});

export const logboek = (lijst: readonly unknown[] = [regel()], over: object = {}) => ({
  ...{ soort: "logboek", id: "logboek", begin: "2026-02-09", regels: lijst },
  ...over,
});

export const uitslag = (doel: string, niveau: unknown, over: object = {}) => ({
  ...{ doel, niveau, door: "jobcoach", bewijs: "observatie", datum: "2026-07-31" },
  ...over,
});

export const uitslagen = (...lijst: readonly unknown[]) => ({ soort: "uitslagen", uitslagen: lijst });

export const vervolg = (over: object = {}) => ({ soort: "vervolg", datum: laterDag, ...over });

/** Everything people wrote down, parsed; by default an empty logboek and level 0 on every goal. */
export const gegevens = (
  eerste: Meetmoment,
  {
    logboek: boek = logboek([]),
    uitslagen: uit = uitslagen(...eerste.formulier.doelen.periode.map(({ id }) => uitslag(id, 0))),
    vervolg: verder,
    peildatum = laterDag,
  }: { readonly logboek?: unknown; readonly uitslagen?: unknown; readonly vervolg?: unknown; readonly peildatum?: string } = {},
): Opvolggegevens => ({
  logboek: goed(parseLogboek(boek, { peildatum })),
  uitslagen: goed(parseUitslagen(uit, eerste.formulier, { peildatum })),
  ...(verder === undefined ? {} : { vervolg: goed(parseVervolg(verder, { peildatum })) }),
});

const lees = (naam: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/kringloop/${naam}.json`, import.meta.url), "utf8"));

const kringloopMoment = (voor: string, peildatum: string): Meetmoment => {
  const vergelijking = match(goed(parsePaar({ werknemer: lees(`${voor}werknemer`), werk: lees(`${voor}werk`) }, { peildatum })));
  return { vergelijking, formulier: buildMatchingsformulier(vergelijking) };
};

/** The fictional thrift shop, at the start and half a year later. */
export const kringloop = () => {
  const peildatum = "2015-09-14";
  const eerste = kringloopMoment("", "2015-03-02");
  const documenten = { logboek: lees("logboek"), uitslagen: lees("uitslagen"), vervolg: lees("vervolg"), peildatum };
  return { eerste, later: kringloopMoment("later-", peildatum), gegevens: gegevens(eerste, documenten), documenten };
};

/** Input that is no document at all, or is made to break a parser. */
export const vijandig = (document: object): readonly unknown[] => {
  const werpend = (): never => {
    throw new Error("no");
  };
  const kringetje: Record<string, unknown> = { ...document };
  kringetje["regels"] = kringetje;
  kringetje["uitslagen"] = kringetje;
  kringetje["herhaald"] = kringetje;
  let diep: unknown = {};
  for (let i = 0; i < 50_000; i += 1) diep = { regels: [diep] };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return [
    ...[undefined, null, 3, "logboek", 1n, Symbol("x"), () => document, [], new Map(), new Date(0), {}],
    ...[kringetje, diep, proxy, new Proxy({}, { get: werpend, ownKeys: werpend, getPrototypeOf: werpend })],
    Object.defineProperty({ ...document }, "soort", { enumerable: true, get: werpend }),
    JSON.parse(`{"soort":"logboek","__proto__":{"x":1}}`),
    { ...document, naam: "Jannie" },
    { ...document, bsn: "123456782" },
    { ...document, soort: "profiel" },
  ];
};
