import { begeleidWerken } from "../catalogue/begeleidWerken.js";
import type { Catalogus, CatalogusCriterium } from "../catalogue/catalogus.js";
import { randvoorwaardenlijst, type RandvoorwaardeRecord } from "../catalogue/vlaanderen/randvoorwaarden.js";
import { leesProfiel, type GelezenPunt } from "../compare/leesProfiel.js";
import { standaardBeleid } from "../domain/beleid.js";
import type { Beslissing, Werknemerprofiel } from "../domain/profiel.js";
import { hoogsteCode } from "../domain/schaal.js";
import { bevries } from "../internal/bevries.js";

/**
 * What is said of a precondition: in order; to be solved together beside the work; another service first, while the guide keeps
 * in touch; not known; or a person must judge.
 *
 * @category Flanders
 * @since 0.2.0
 */
export type RandvoorwaardeUitkomst = "in-orde" | "samen-oplossen" | "doorverwijzen" | "onbekend" | "handmatig";

/**
 * One precondition for work, with the profile entries it rests on.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface Randvoorwaarde {
  readonly id: string;
  readonly criterium: string;
  readonly uitkomst: RandvoorwaardeUitkomst;
  /** Raters differ: `onzeker`. */
  readonly zekerheid: "vast" | "onzeker";
  /** In order only because of support that is in use now. */
  readonly doorSteun: boolean;
  /** What is still to be asked, by the codes of the questions of the form; the words are those of the criterion. */
  readonly vragen: readonly ("aanbod-onbekend" | "te-beoordelen" | "beoordelaars-verschillen")[];
  /** The measure that brings another service in; only with `doorverwijzen`. */
  readonly verwijzing: string | null;
  /** Measures to look at together, from light to heavy; only with `samen-oplossen`. */
  readonly maatregelen: readonly string[];
  readonly because: readonly string[];
}

/**
 * What the precondition check may be told besides the profile.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface RandvoorwaardenOpties {
  /** What people decided on reservations, from `parsePaar`. */
  readonly beslissingen?: readonly Beslissing[];
  /** The catalogue the profile was parsed with. Default: `begeleid-werken-be`. */
  readonly catalogus?: Catalogus;
}

/**
 * Looks at housing, health, debts, addiction and care before work is looked at: what is in order, what guide and client solve
 * together, and where another service comes first. Unknown stays unknown and becomes a question.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, parseWerknemerprofiel } from "passend";
 * import { begeleidWerken, randvoorwaarden } from "passend/vlaanderen";
 *
 * const punt = (criterium: string, waarde: string) => ({
 *   criterium,
 *   beoordelingen: [{ waarde, door: "jobcoach", bewijs: "gesprek", datum: "2026-01-05" }],
 * });
 * const profiel = parseWerknemerprofiel(
 *   {
 *     soort: "werknemerprofiel",
 *     id: "kandidaat",
 *     datum: "2026-01-10",
 *     punten: [punt("wonen-stabiel", "ja"), punt("geldzaken-op-orde", "nee")],
 *   },
 *   { peildatum: "2026-02-01", catalogus: begeleidWerken },
 * );
 * assert.ok(isRight(profiel));
 * const [wonen, gezondheid, geldzaken] = randvoorwaarden(profiel.right);
 * assert.equal(wonen?.uitkomst, "in-orde");
 * assert.equal(gezondheid?.uitkomst, "onbekend");
 * assert.equal(geldzaken?.uitkomst, "doorverwijzen");
 * assert.equal(geldzaken?.verwijzing, "verwijzing-schuldhulp");
 * assert.deepEqual(geldzaken?.because, ["werknemer/geldzaken-op-orde"]);
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const randvoorwaarden = (werknemer: Werknemerprofiel, opties: RandvoorwaardenOpties = {}): readonly Randvoorwaarde[] => {
  const { catalogus = begeleidWerken, beslissingen = [] } = opties;
  const { opRang } = leesProfiel("werknemer", werknemer, catalogus, standaardBeleid);
  return bevries(
    randvoorwaardenlijst.map((record) => {
      const plek = catalogus.criteria.get(record.criterium);
      const beslissing = beslissingen.find(({ criterium }) => criterium === record.criterium);
      return weeg(record, plek, plek === undefined ? undefined : opRang[plek.rang], beslissing);
    }),
  );
};

/** What the value says, before reservations. */
const gemeten = (punt: GelezenPunt | undefined): Exclude<RandvoorwaardeUitkomst, "handmatig"> => {
  if (punt?.status !== "bekend") return "onbekend";
  if (punt.metHulp === hoogsteCode) return "in-orde";
  return punt.metHulp === 0 ? "doorverwijzen" : "samen-oplossen";
};

/**
 * A reservation waits for a person. A decision closes it, but never hides what was measured; a person who finds it short
 * first looks for a solution together, as the source has it.
 */
const metVoorbehoud = (
  uitkomst: RandvoorwaardeUitkomst,
  voorbehoud: boolean,
  beslissing: Beslissing | undefined,
): RandvoorwaardeUitkomst => {
  if (!voorbehoud || uitkomst !== "in-orde") return uitkomst;
  if (beslissing === undefined) return "handmatig";
  return beslissing.oordeel === "match" ? "in-orde" : "samen-oplossen";
};

const vragenVan = (onbekend: boolean, teBeoordelen: boolean, oneens: boolean): Randvoorwaarde["vragen"] => [
  ...(onbekend ? (["aanbod-onbekend"] as const) : []),
  ...(teBeoordelen ? (["te-beoordelen"] as const) : []),
  ...(oneens ? (["beoordelaars-verschillen"] as const) : []),
];

const weeg = (
  { criterium, verwijzing }: RandvoorwaardeRecord,
  plek: CatalogusCriterium | undefined,
  punt: GelezenPunt | undefined,
  beslissing: Beslissing | undefined,
): Randvoorwaarde => {
  const waarde = gemeten(punt);
  const voorbehoud = punt?.voorbehoud === true;
  const oneens = punt?.afwijkend === true;
  const uitkomst = metVoorbehoud(waarde, voorbehoud, beslissing);
  const isBesloten = voorbehoud && beslissing !== undefined;
  const opTeLossen = plek?.maatregelen.filter(({ soort }) => soort !== "verwijzing").map(({ code }) => code) ?? [];
  return {
    id: `randvoorwaarde/${criterium}`,
    criterium,
    uitkomst,
    zekerheid: oneens ? "onzeker" : "vast",
    doorSteun: uitkomst === "in-orde" && punt !== undefined && punt.minimum < hoogsteCode,
    vragen: vragenVan(waarde === "onbekend", voorbehoud && !isBesloten, oneens),
    verwijzing: uitkomst === "doorverwijzen" ? verwijzing : null,
    maatregelen: uitkomst === "samen-oplossen" ? opTeLossen : [],
    because: [`werknemer/${criterium}`, ...(isBesloten ? [`beslissing/${criterium}`] : [])],
  };
};
