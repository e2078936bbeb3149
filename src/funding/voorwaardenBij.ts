import type { Regeling, RegelingVoorwaarde, Voorwaardesoort, voorwaardestanden } from "../domain/regeling.js";

/**
 * What is known of a placement, as far as a condition of a rule has a number for it. What is left out is unknown.
 *
 * @category Funding
 * @since 0.2.0
 */
export interface Regelingfeiten {
  readonly urenPerWeek?: number | undefined;
  /** How long the contract lasts; `Infinity` for a contract without an end. */
  readonly contractMaanden?: number | undefined;
  /** The wage value, in percent of the statutory minimum wage. */
  readonly loonwaarde?: number | undefined;
  readonly proefplaatsingMaanden?: number | undefined;
  /** Which period of coaching with this employer it would be, from 1. */
  readonly periode?: number | undefined;
  /** Weeks between the start of the work and the receipt of the application; below zero for one before the start. */
  readonly aanvraagWeken?: number | undefined;
}

/** @category Funding @since 0.2.0 */
export type Voorwaardestand = (typeof voorwaardestanden)[number];

/**
 * A condition of a rule beside what is known of it. A signal for a person, never a decision on entitlement.
 *
 * @category Funding
 * @since 0.2.0
 */
export interface VoorwaardeBij {
  readonly voorwaarde: RegelingVoorwaarde;
  /** `mens`: the condition has no number that a fact could be put beside; a person judges it. */
  readonly stand: Voorwaardestand;
  /** The fact that was looked at, in the unit of the condition's bound. */
  readonly gegeven: number | undefined;
  /**
   * It deviates, but stays within the utmost bound, or is a period more under a rule that can be extended: the rule leaves room
   * for an exception, under its conditions.
   */
  readonly uitzonderingMogelijk: boolean;
}

type Grens = NonNullable<RegelingVoorwaarde["grens"]>;

/** The conditions that a fact can be put beside, each with that fact and its unit. */
const feiten: Partial<Readonly<Record<Voorwaardesoort, readonly [keyof Regelingfeiten, Grens["eenheid"]]>>> = {
  "uren-per-week": ["urenPerWeek", "uur/week"],
  contractduur: ["contractMaanden", "maanden"],
  loonwaarde: ["loonwaarde", "% WML"],
  proefplaatsing: ["proefplaatsingMaanden", "maanden"],
  toekenning: ["periode", "perioden"],
  aanvraag: ["aanvraagWeken", "weken"],
};

const isBinnen = (gegeven: number, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): boolean =>
  gegeven >= minimum && gegeven <= maximum;

/** Only an application can come before the start; nothing else is below zero. */
const isBekend = (gegeven: number | undefined, feit: keyof Regelingfeiten): gegeven is number =>
  typeof gegeven === "number" && (gegeven >= 0 || (feit === "aanvraagWeken" && Number.isFinite(gegeven)));

/** With a lower bound the exception lies below it, otherwise above the upper one. */
const kanBijUitzondering = (gegeven: number, { minimum, maximum, uitzondering }: Grens): boolean => {
  if (uitzondering === undefined) return false;
  return minimum === undefined ? isBinnen(gegeven, undefined, uitzondering) : isBinnen(gegeven, uitzondering, maximum);
};

const beoordeel = (voorwaarde: RegelingVoorwaarde, bekend: Regelingfeiten, kanVerlengd: boolean): VoorwaardeBij => {
  const { soort, grens } = voorwaarde;
  const [feit, eenheid] = feiten[soort] ?? [];
  const zonderGegeven = { voorwaarde, gegeven: undefined, uitzonderingMogelijk: false };
  if (feit === undefined || grens === undefined || grens.eenheid !== eenheid) return { ...zonderGegeven, stand: "mens" };
  const gegeven = bekend[feit];
  if (!isBekend(gegeven, feit)) return { ...zonderGegeven, stand: "onbekend" };
  if (isBinnen(gegeven, grens.minimum, grens.maximum)) return { ...zonderGegeven, gegeven, stand: "voldoet" };
  const uitzonderingMogelijk = (soort === "toekenning" && kanVerlengd) || kanBijUitzondering(gegeven, grens);
  return { voorwaarde, gegeven, stand: "wijkt-af", uitzonderingMogelijk };
};

/**
 * Every condition of a rule beside the facts that are known, in the order of the rule: whether it is met, deviates, is unknown,
 * or is for a person to judge. A fact that cannot be (below zero, not a number) counts as unknown; only an application can come
 * before the start. This points at what to look into; whether someone is entitled is decided by who carries out the rule.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl, regelingenOp, voorwaardenBij } from "passend";
 *
 * const [protocol2014] = regelingenOp(leidraadNl, "2014-09-15", "extern");
 * assert.ok(protocol2014 !== undefined);
 * const standen = new Map(
 *   voorwaardenBij(protocol2014, { urenPerWeek: 10, contractMaanden: 12 }).map((bij) => [bij.voorwaarde.soort, bij]),
 * );
 * assert.equal(standen.get("contractduur")?.stand, "voldoet"); // at least 6 months
 * assert.equal(standen.get("uren-per-week")?.stand, "wijkt-af"); // at least 12 hours
 * assert.equal(standen.get("uren-per-week")?.uitzonderingMogelijk, true); // but not below 8
 * assert.equal(standen.get("loonwaarde")?.stand, "onbekend");
 * assert.equal(standen.get("plan")?.stand, "mens");
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const voorwaardenBij = ({ voorwaarden = [] }: Regeling, bekend: Regelingfeiten): readonly VoorwaardeBij[] => {
  const kanVerlengd = voorwaarden.some(({ soort }) => soort === "verlenging");
  return voorwaarden.map((voorwaarde) => beoordeel(voorwaarde, bekend, kanVerlengd));
};
