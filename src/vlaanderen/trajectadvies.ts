import { begeleidWerken } from "../catalogue/begeleidWerken.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import { trajectregels, type Trajectregel, type Trajectregelcode } from "../catalogue/vlaanderen/trajectregels.js";
import { stappenMetEvaluatie, trajectstappen, type Advies } from "../catalogue/vlaanderen/trajectstappen.js";
import type { Beslissing, Werknemerprofiel } from "../domain/profiel.js";
import type { Tekst } from "../domain/taal.js";
import { bevries } from "../internal/bevries.js";
import { canoniek } from "../internal/canoniek.js";
import type { Vergelijking } from "../match/match.js";
import { anderSoortWerk, beslis, nietPassendWerk, openRandvoorwaarden, passendWerk } from "./beslis.js";
import { leesEvaluatie } from "./evaluatie.js";
import { randvoorwaarden, type Randvoorwaarde } from "./randvoorwaarden.js";
import {
  bijRandvoorwaarden,
  grond,
  heeftEvaluatie,
  metScore,
  ontbrekendeCriteria,
  type Beslist,
  type Grond,
  type Stand,
} from "./stand.js";
import { idVan, leesWerkplek } from "./werkplek.js";
import { randvoorwaardenInOrde, wijzigingen, type Trajectwijziging } from "./wijzigingen.js";

/**
 * What the route advice is asked on: a parsed profile, and comparisons of that profile with **regular** workplaces.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface TrajectadviesInvoer {
  readonly werknemer: Werknemerprofiel;
  readonly vergelijkingen: readonly Vergelijking[];
  /** What people decided on reservations, from `parsePaar`. */
  readonly beslissingen?: readonly Beslissing[];
  /** The catalogue the profile was parsed with. Default: `begeleid-werken-be`. */
  readonly catalogus?: Catalogus;
}

/**
 * One reason of the advice: the rule, its source, what in it is our own choice, and the ids it rests on.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface Trajectreden {
  readonly code: Trajectregelcode;
  readonly zin: Tekst;
  readonly bronnen: Trajectregel["bronnen"];
  /** Our own choice in this rule, with its reason; `null` where the source says it all. */
  readonly eigenKeuze: Tekst | null;
  /** `werknemer/<criterium>` or `vergelijking/<id of the Werkprofiel>`. */
  readonly because: readonly string[];
  /** On how many points the comparison rests, where that is what the reason is about; `null` elsewhere. */
  readonly punten: number | null;
}

/**
 * The route advice. It is never a decision on a right: the OCMW decides.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface Trajectadvies {
  readonly advies: Advies;
  /** An advice and no decision; who decides. */
  readonly besluit: { readonly genomen: false; readonly beslisser: "ocmw" };
  readonly redenen: readonly Trajectreden[];
  /** What points the other way and was not followed. */
  readonly tegen: readonly Trajectreden[];
  /** What goes with the advice and does not change it. */
  readonly aandacht: readonly Trajectreden[];
  /** Where other help comes first: the advice once the preconditions are in order, with what is known now. */
  readonly daarna: Advies | null;
  /** What would change the advice, one thing at a time. */
  readonly wijzigingen: readonly Trajectwijziging[];
  readonly stappen: readonly { readonly zin: Tekst; readonly bronnen: Trajectregel["bronnen"] }[];
  readonly randvoorwaarden: readonly Randvoorwaarde[];
}

/**
 * Advises regular work, a job under art. 60 § 7, other help first, or more talks, with the reasons, what points the other way,
 * and what would change the advice. Preconditions come first, then the evaluation and the regular workplaces compared.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, parseWerknemerprofiel } from "passend";
 * import { begeleidWerken, trajectadvies } from "passend/vlaanderen";
 *
 * const punt = (criterium: string, waarde: string | number) => ({
 *   criterium,
 *   beoordelingen: [{ waarde, door: "jobcoach", bewijs: "gesprek", datum: "2026-01-05" }],
 * });
 * const inOrde = ["wonen-stabiel", "gezondheid-stabiel", "geldzaken-op-orde", "nuchter-op-het-werk", "zorgtaken-geregeld"];
 * const profiel = parseWerknemerprofiel(
 *   {
 *     soort: "werknemerprofiel",
 *     id: "kandidaat",
 *     datum: "2026-01-10",
 *     punten: [...inOrde.map((code) => punt(code, "ja")), punt("evaluatie-werkattitudes", 0)],
 *   },
 *   { peildatum: "2026-02-01", catalogus: begeleidWerken },
 * );
 * assert.ok(isRight(profiel));
 * const advies = trajectadvies({ werknemer: profiel.right, vergelijkingen: [] });
 * assert.equal(advies.advies, "art-60");
 * assert.equal(advies.redenen[0]?.code, "evaluatie-problematisch"); // a Basis would need a regular workplace that was compared
 * assert.deepEqual(advies.besluit, { genomen: false, beslisser: "ocmw" });
 * assert.ok(advies.wijzigingen.some(({ code }) => code === "evaluatie-wordt-goed"));
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const trajectadvies = (invoer: TrajectadviesInvoer): Trajectadvies => {
  const { werknemer, vergelijkingen, beslissingen = [], catalogus = begeleidWerken } = invoer;
  const isVanHier = vanProfiel(werknemer);
  const stand: Stand = {
    randvoorwaarden: randvoorwaarden(werknemer, { beslissingen, catalogus }),
    evaluatie: leesEvaluatie(werknemer, catalogus, beslissingen),
    werkplekken: vergelijkingen.filter(isVanHier).map(leesWerkplek),
  };
  const vreemd = vergelijkingen.filter((een) => !isVanHier(een)).map(idVan);
  const beslist = beslis(stand);
  const tegen = tegenspraak(stand, beslist);
  const metAnderProfiel = grond("vergelijking-met-ander-profiel", vreemd);
  return bevries({
    advies: beslist.advies,
    besluit: { genomen: false, beslisser: "ocmw" },
    redenen: beslist.redenen.map(alsReden),
    tegen: tegen.map(alsReden),
    aandacht: [...erbij(stand, beslist, tegen), ...metAnderProfiel].map(alsReden),
    daarna: beslist.advies === "eerst-andere-hulp" ? beslis(randvoorwaardenInOrde(stand)).advies : null,
    wijzigingen: wijzigingen(stand),
    stappen: (heeftEvaluatie(stand) ? stappenMetEvaluatie : trajectstappen)[beslist.advies],
    randvoorwaarden: stand.randvoorwaarden,
  });
};

/** Whether a comparison was made with this very profile, and not with another person or an earlier version. */
const vanProfiel = (werknemer: Werknemerprofiel): ((vergelijking: Vergelijking) => boolean) => {
  const inhoud = canoniek(werknemer);
  return ({ paar }) => paar.werknemer === werknemer || canoniek(paar.werknemer) === inhoud;
};

const alsReden = ({ code, because, punten }: Grond): Trajectreden => {
  const { zin, bronnen, eigenKeuze }: Trajectregel = trajectregels[code];
  return { code, zin, bronnen, eigenKeuze: eigenKeuze ?? null, because, punten: punten ?? null };
};

/** What points the other way: workplaces that fit and good scores beside art. 60 § 7, misfits and Basis beside regular work. */
const tegenspraak = (stand: Stand, { advies }: Beslist): readonly Grond[] => {
  if (advies === "art-60") {
    return [...passendWerk(stand), ...anderSoortWerk(stand), ...grond("goede-delen", metScore(stand, "goed", "sterkte"))];
  }
  if (advies !== "regulier-werk") return [];
  return [...nietPassendWerk(stand), ...grond("intensieve-ondersteuning", metScore(stand, "basis"))];
};

/** Below this number of points a comparison says little. Our own choice; see `trajectregels`. */
const genoegPunten = 10;

/** The comparisons that the advice names and that rest on few points. */
const weinigPunten = ({ werkplekken }: Stand, gronden: readonly Grond[]): readonly Grond[] => {
  const genoemd = new Set(gronden.flatMap(({ because }) => because));
  const opId = new Map(werkplekken.map((plek) => [plek.id, plek]));
  return [...opId.values()]
    .filter(({ id, oordeel, punten }) => genoemd.has(id) && oordeel !== "onvoldoende-bekend" && punten < genoegPunten)
    .map(({ id, punten }) => ({ code: "weinig-punten", because: [id], punten }));
};

/** What goes with the advice: what is to be solved beside it, what is uncertain, and how much support is needed. */
const erbij = (stand: Stand, { advies, redenen }: Beslist, tegen: readonly Grond[]): readonly Grond[] => {
  const genoemd = new Set([...redenen, ...tegen].map(({ code }) => code));
  return [
    ...(advies === "eerst-andere-hulp" ? openRandvoorwaarden(stand) : []),
    ...grond(
      "randvoorwaarde-samen-oplossen",
      bijRandvoorwaarden(
        stand,
        ({ uitkomst, vragen }) => uitkomst === "samen-oplossen" && !vragen.includes("deels-te-bespreken"),
      ),
    ),
    ...grond(
      "randvoorwaarde-onzeker",
      bijRandvoorwaarden(stand, ({ zekerheid }) => zekerheid === "onzeker"),
    ),
    ...grond("intensieve-ondersteuning", metScore(stand, "basis")),
    ...grond("criterium-ontbreekt", ontbrekendeCriteria(stand)),
    ...weinigPunten(stand, [...redenen, ...tegen]),
    ...(heeftEvaluatie(stand) ? grond("evaluatie-onvolledig", metScore(stand, "onbekend")) : []),
  ].filter(({ code }) => !genoemd.has(code));
};
