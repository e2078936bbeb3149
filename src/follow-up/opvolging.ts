import type { Uitkomst } from "../domain/bevinding.js";
import type { Coachingsdoel } from "../domain/doel.js";
import type { Gever } from "../domain/maatregel.js";
import type { Kiezer } from "../domain/doelkeuze.js";
import type { Waarde } from "../domain/waarde.js";
import type { Werkbegeleideradvies } from "../domain/werkbegeleideradvies.js";
import type { Tijdverantwoording } from "./opvolgtijd.js";
import type { Uitslag } from "./uitslagen.js";

/** What became of a discrepantie; every one of both comparisons is in exactly one of these. */
export const verschuivingsoorten = [
  "gesloten",
  "gebleven",
  "teruggekomen",
  "nieuw",
  "niet-meer-gevraagd",
  "onbekend-geworden",
] as const;

/** What differs between the two comparisons of a point. */
export const veranderingen = ["gevraagd", "aanwezig", "steun", "besluit"] as const;

/** How a point stood at one of the two moments. */
export interface Puntstand {
  readonly uitkomst: Uitkomst;
  readonly gevraagd: Waarde | null;
  readonly aanwezig: Waarde | null;
  /** The shortage that existing support does not take away, 0–240; 0 where there is no discrepantie. */
  readonly rest: number;
  readonly zekerheid: "vast" | "onzeker";
}

/**
 * What became of one discrepantie between two comparisons of the same pair.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Verschuiving {
  readonly id: string;
  readonly criterium: string;
  readonly soort: (typeof verschuivingsoorten)[number];
  readonly essentieel: boolean;
  /** `null`: neither profile named the point. */
  readonly eerst: Puntstand | null;
  readonly later: Puntstand | null;
  /** Of one that stayed: whether the shortage became smaller or larger. */
  readonly beweging: "kleiner" | "gelijk" | "groter" | null;
  readonly veranderd: readonly (typeof veranderingen)[number][];
  readonly because: readonly string[];
}

/** What a reader of a level has to look at once more. */
export const tegenspraken = ["gehaald-maar-gebleven", "niet-gehaald-maar-gesloten"] as const;

/**
 * What was reached on one goal of the period.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Doelresultaat {
  readonly doel: string;
  readonly criterium: string;
  /** `null`: the outcomes do not name this goal. */
  readonly uitslag: Uitslag | null;
  readonly gehaald: boolean | null;
  /** Importance times difficulty; `null`: not weighed. */
  readonly gewicht: number | null;
  /** What became of the discrepantie it comes from. */
  readonly verschuiving: Verschuiving["soort"] | null;
  readonly tegenspraak: (typeof tegenspraken)[number] | null;
  readonly because: readonly string[];
}

/**
 * The T-score over the goals of the period: 50 when every goal is reached as agreed. Never given over a part of the goals.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Doelscore {
  readonly waarde: number | null;
  /** The same over the levels at the start, where all of them are known. */
  readonly begin: number | null;
  readonly verschil: number | null;
  readonly gewogen: boolean;
  /** The goals without an outcome; there is no score as long as there are any. */
  readonly zonder: readonly string[];
  readonly because: readonly string[];
}

/**
 * Support that was there and is not any more, or the other way round.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Steunwijziging {
  /** `niet-genoemd`: the later profile says nothing of it, so nobody knows. */
  readonly wijziging: "weggevallen" | "erbij" | "niet-genoemd";
  readonly soort: "hulpmiddel" | "werkbegeleider";
  readonly criterium: string;
  readonly naam: string;
  readonly because: readonly string[];
}

/**
 * Support that was planned then and not now, then and now, or only now.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Planwijziging {
  readonly wijziging: "vervallen" | "gebleven" | "erbij";
  readonly criterium: string;
  readonly maatregel: string;
  readonly hulpmiddel: string | null;
  readonly gever: Gever;
  /** What became of the discrepantie it is for. */
  readonly verschuiving: Verschuiving["soort"] | null;
  readonly because: readonly string[];
}

/** A sentence of a funding rule on asking for the same goal again, by its place in the catalogue. */
export interface Vervolgregel {
  readonly regeling: string;
  readonly plaats: string;
}

/**
 * A goal of the period that is asked again.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface HerhaaldDoel {
  readonly doel: string;
  readonly criterium: string;
  readonly stand: "met-reden" | "zonder-reden";
  readonly reden: string | null;
  /** What the funding rules of the day say of asking the same goal again; empty where no rule is known. */
  readonly gevolg: readonly Vervolgregel[];
  readonly because: readonly string[];
}

type Itemstand = Werkbegeleideradvies["items"][number]["stand"];

/**
 * How far the employer can guide alone, as findings: what is known of the werkbegeleider then and now, which points that
 * colleague carries, and what still rests on the job coach. Whether it is enough is for people to say.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Werkgeverstand {
  readonly items: readonly {
    readonly item: Werkbegeleideradvies["items"][number]["item"];
    readonly eerst: Itemstand | null;
    readonly later: Itemstand | null;
    readonly because: readonly string[];
  }[];
  /** Criteria on which existing support of the werkbegeleider covers a shortage. */
  readonly draagt: readonly string[];
  /** Criteria of discrepanties that the werkbegeleider can close with what there is now. */
  readonly kanDragen: readonly string[];
  /** Criteria on which the plan still asks time of the job coach. */
  readonly opJobcoach: readonly string[];
  readonly because: readonly string[];
}

/** The six result classes of the protocol of 2014, and that it is not known. */
export const resultaatklassen = [
  "werkt-zonder-begeleiding",
  "werkt-lichter-regime",
  "werkt-zelfde-regime",
  "werkt-zwaarder-regime",
  "werkt-begeleiding-door-werkgever",
  "werkt-niet-meer",
  "onbekend",
] as const;

/** What has to be asked before the result class is known. */
export const resultaatvragen = ["werkt", "begeleiding", "regime"] as const;

/**
 * The result class at the end of the period, as far as what people said decides it; otherwise the question to ask.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Resultaat {
  readonly klasse: (typeof resultaatklassen)[number];
  readonly vraag: (typeof resultaatvragen)[number] | null;
  readonly because: readonly string[];
}

/**
 * A goal of the period that comes.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export type GeplandDoel = Pick<Coachingsdoel, "criterium" | "streef" | "activiteiten" | "gever" | "minuten" | "because"> & {
  readonly doel: string;
  readonly opnieuw: boolean;
};

/** What a reader has to know before comparing the two forms. */
export const opvolgingwaarschuwingen = [
  "andere-werknemer",
  "ander-werk",
  "andere-catalogus",
  "ander-beleid",
  "niet-later",
  "logboek-begint-eerder",
] as const;

/**
 * The same pair later: what was reached on each goal, what became of each discrepantie, where the time went, and what that means
 * for the period that comes. It decides nothing on entitlement.
 *
 * Ids in `because` begin with `eerste/` or `later/` and go on as in that form, or are `logboek/n` (the n-th entry in the order
 * of time), `uitslag/doel/…`, `vervolg/…` or `regeling/…`.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Opvolging {
  readonly schema: "passend/opvolging@1";
  readonly werknemer: string;
  readonly werk: string;
  readonly periode: { readonly van: string; readonly tot: string };
  readonly letOp: readonly (typeof opvolgingwaarschuwingen)[number][];
  readonly doelen: readonly Doelresultaat[];
  readonly score: Doelscore;
  /** Outcomes on something that was no goal of the period, by their goal. */
  readonly losseUitslagen: readonly string[];
  readonly verschuivingen: readonly Verschuiving[];
  readonly steun: readonly Steunwijziging[];
  readonly plan: readonly Planwijziging[];
  readonly tijd: Tijdverantwoording;
  readonly herhaald: readonly HerhaaldDoel[];
  /** Reasons for goals that are not asked again. */
  readonly losseRedenen: readonly string[];
  readonly werkgever: Werkgeverstand;
  readonly resultaat: Resultaat;
  readonly planning: {
    readonly doelen: readonly GeplandDoel[];
    readonly minuten: readonly number[];
    readonly door: "voorstel" | readonly Kiezer[];
    /** What the minutes are for. */
    readonly because: readonly string[];
  };
}
