import { begeleidWerken } from "../catalogue/begeleidWerken.js";
import type { Catalogus, CatalogusCriterium } from "../catalogue/catalogus.js";
import {
  randvoorwaardenlijst,
  type Randvoorwaardecode,
  type RandvoorwaardeRecord,
} from "../catalogue/vlaanderen/randvoorwaarden.js";
import { leesProfiel, type GelezenPunt } from "../compare/leesProfiel.js";
import { standaardBeleid } from "../domain/beleid.js";
import type { Beslissing, Werknemerprofiel } from "../domain/profiel.js";
import type { Maatregel } from "../domain/maatregel.js";
import { hoogsteCode } from "../domain/schaal.js";
import type { Tekst } from "../domain/taal.js";
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
 * What is still open on a precondition: nothing is known; a person must judge; raters differ; "deels" has to be discussed before
 * there is advice on the route; or the catalogue at hand does not have the criterion.
 *
 * @category Flanders
 * @since 0.2.0
 */
export type Randvoorwaardevraag =
  | "aanbod-onbekend"
  | "te-beoordelen"
  | "beoordelaars-verschillen"
  | "deels-te-bespreken"
  | "criterium-ontbreekt";

/**
 * One precondition for work, with the profile entries it rests on.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface Randvoorwaarde {
  readonly id: string;
  readonly criterium: Randvoorwaardecode;
  readonly uitkomst: RandvoorwaardeUitkomst;
  /** Raters differ: `onzeker`. */
  readonly zekerheid: "vast" | "onzeker";
  /** In order only because of support that is in use now. */
  readonly doorSteun: boolean;
  /** What is still to be asked, by the codes of the questions of the form, or why it could not be looked at. */
  readonly vragen: readonly Randvoorwaardevraag[];
  /** The measure that brings another service in; only with `doorverwijzen`. */
  readonly verwijzing: string | null;
  /** Measures to look at together, from light to heavy; only with `samen-oplossen`. */
  readonly maatregelen: readonly string[];
  readonly bronnen: RandvoorwaardeRecord["bronnen"];
  /** What in this point is our own choice, with its reason; `null` where the source says it all. */
  readonly eigenKeuze: Tekst | null;
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

const vragenVan = (geldt: Partial<Readonly<Record<Randvoorwaardevraag, boolean>>>): Randvoorwaarde["vragen"] =>
  vraagvolgorde.filter((vraag) => geldt[vraag] === true);

const vraagvolgorde: readonly Randvoorwaardevraag[] = [
  "criterium-ontbreekt",
  "aanbod-onbekend",
  "te-beoordelen",
  "deels-te-bespreken",
  "beoordelaars-verschillen",
];

const opDeWerkplek: readonly Maatregel["gever"][] = ["collega", "werkbegeleider", "leidinggevende", "werkgever"];

/** Before there is work, nothing can be asked of a workplace. */
const kanZonderWerkplek = ({ soort, gever, vereist }: Maatregel): boolean =>
  soort !== "verwijzing" && !opDeWerkplek.includes(gever) && !vereist.includes("aanpasbaar");

const weeg = (
  { criterium, verwijzing, deelsIsOpen, bronnen, eigenKeuze }: RandvoorwaardeRecord<Randvoorwaardecode>,
  plek: CatalogusCriterium | undefined,
  punt: GelezenPunt | undefined,
  beslissing: Beslissing | undefined,
): Randvoorwaarde => {
  const waarde = gemeten(punt);
  const voorbehoud = punt?.voorbehoud === true;
  const oneens = punt?.afwijkend === true;
  const uitkomst = metVoorbehoud(waarde, voorbehoud, beslissing);
  const isBesloten = voorbehoud && beslissing !== undefined;
  const opTeLossen = plek?.maatregelen.filter(kanZonderWerkplek).map(({ code }) => code) ?? [];
  // Only a person can say that "deels" is within normal bounds where that does not go without saying.
  const isDeels = deelsIsOpen === true && waarde === "samen-oplossen";
  const isDeelsGenoeg = isDeels && beslissing?.oordeel === "match";
  return {
    id: `randvoorwaarde/${criterium}`,
    criterium,
    uitkomst,
    zekerheid: oneens ? "onzeker" : "vast",
    doorSteun: uitkomst === "in-orde" && punt !== undefined && punt.minimum < hoogsteCode,
    vragen: vragenVan({
      "criterium-ontbreekt": plek === undefined,
      "aanbod-onbekend": plek !== undefined && waarde === "onbekend",
      "te-beoordelen": voorbehoud && !isBesloten,
      "deels-te-bespreken": isDeels && !isDeelsGenoeg,
      "beoordelaars-verschillen": oneens,
    }),
    verwijzing: uitkomst === "doorverwijzen" ? verwijzing : null,
    maatregelen: uitkomst === "samen-oplossen" ? opTeLossen : [],
    bronnen,
    eigenKeuze: eigenKeuze ?? null,
    because: [`werknemer/${criterium}`, ...(isBesloten || isDeelsGenoeg ? [`beslissing/${criterium}`] : [])],
  };
};
