import { begeleidWerken } from "../catalogue/begeleidWerken.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import { trajectregels, type Trajectregel } from "../catalogue/vlaanderen/trajectregels.js";
import { trajectstappen, type Advies } from "../catalogue/vlaanderen/trajectstappen.js";
import type { Beslissing, Werknemerprofiel } from "../domain/profiel.js";
import type { Tekst } from "../domain/taal.js";
import { bevries } from "../internal/bevries.js";
import { canoniek } from "../internal/canoniek.js";
import type { Vergelijking } from "../match/match.js";
import { beslis, nietPassendWerk, openRandvoorwaarden, passendWerk } from "./beslis.js";
import { leesEvaluatie } from "./evaluatie.js";
import { randvoorwaarden, type Randvoorwaarde } from "./randvoorwaarden.js";
import { bijRandvoorwaarden, grond, metScore, type Beslist, type Grond, type Stand } from "./stand.js";
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
  readonly code: string;
  readonly zin: Tekst;
  readonly bronnen: Trajectregel["bronnen"];
  /** Our own choice in this rule, with its reason; `null` where the source says it all. */
  readonly eigenKeuze: Tekst | null;
  /** `werknemer/<criterium>` or `vergelijking/<id of the Werkprofiel>`. */
  readonly because: readonly string[];
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
 *     punten: [...inOrde.map((code) => punt(code, "ja")), punt("evaluatie-werkattitudes", 1)],
 *   },
 *   { peildatum: "2026-02-01", catalogus: begeleidWerken },
 * );
 * assert.ok(isRight(profiel));
 * const advies = trajectadvies({ werknemer: profiel.right, vergelijkingen: [] });
 * assert.equal(advies.advies, "art-60");
 * assert.equal(advies.redenen[0]?.code, "evaluatie-basis");
 * assert.deepEqual(advies.besluit, { genomen: false, beslisser: "ocmw" });
 * assert.ok(advies.wijzigingen.some(({ code }) => code === "gewone-werkplek-past"));
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
    werkplekken: vergelijkingen.filter(isVanHier).map((een) => ({ id: idVan(een), oordeel: een.oordeel.uitkomst })),
  };
  const vreemd = vergelijkingen.filter((een) => !isVanHier(een)).map(idVan);
  const beslist = beslis(stand);
  return bevries({
    advies: beslist.advies,
    besluit: { genomen: false, beslisser: "ocmw" },
    redenen: beslist.redenen.map(alsReden),
    tegen: tegenspraak(stand, beslist).map(alsReden),
    aandacht: [...erbij(stand, beslist), ...grond("vergelijking-met-ander-profiel", vreemd)].map(alsReden),
    daarna: beslist.advies === "eerst-andere-hulp" ? beslis(randvoorwaardenInOrde(stand)).advies : null,
    wijzigingen: wijzigingen(stand),
    stappen: trajectstappen[beslist.advies],
    randvoorwaarden: stand.randvoorwaarden,
  });
};

const idVan = ({ paar }: Vergelijking): string => `vergelijking/${paar.werk.id}`;

/** Whether a comparison was made with this very profile, and not with another person or an earlier version. */
const vanProfiel = (werknemer: Werknemerprofiel): ((vergelijking: Vergelijking) => boolean) => {
  const inhoud = canoniek(werknemer);
  return ({ paar }) => paar.werknemer === werknemer || canoniek(paar.werknemer) === inhoud;
};

const alsReden = ({ code, because }: Grond): Trajectreden => {
  const { zin, bronnen, eigenKeuze }: Trajectregel = trajectregels[code];
  return { code, zin, bronnen, eigenKeuze: eigenKeuze ?? null, because };
};

/** What points the other way: a workplace that fits beside art. 60 § 7, or workplaces that do not fit beside regular work. */
const tegenspraak = (stand: Stand, { advies, redenen }: Beslist): readonly Grond[] => {
  if (advies === "art-60") return passendWerk(stand);
  return redenen.some(({ code }) => code === "evaluatie-goed") ? nietPassendWerk(stand) : [];
};

/** What goes with the advice: what is to be solved beside it, what is uncertain, and how much support is needed. */
const erbij = (stand: Stand, { advies, redenen }: Beslist): readonly Grond[] => {
  const genoemd = new Set(redenen.map(({ code }) => code));
  const heeftEvaluatie = stand.evaluatie.some(({ score }) => score !== "onbekend");
  return [
    ...(advies === "eerst-andere-hulp" ? openRandvoorwaarden(stand) : []),
    ...grond(
      "randvoorwaarde-samen-oplossen",
      bijRandvoorwaarden(stand, ({ uitkomst }) => uitkomst === "samen-oplossen"),
    ),
    ...grond(
      "randvoorwaarde-onzeker",
      bijRandvoorwaarden(stand, ({ zekerheid }) => zekerheid === "onzeker"),
    ),
    ...grond("intensieve-ondersteuning", metScore(stand, "basis")),
    ...(heeftEvaluatie ? grond("evaluatie-onvolledig", metScore(stand, "onbekend")) : []),
  ].filter(({ code }) => !genoemd.has(code));
};
