import type { Aanvraagdocument, aanvraagfeiten, aanvraagoordelen, Aanvraagrol } from "../../domain/aanvraag.js";
import type { Criterium } from "../../domain/criterium.js";
import type { Tekst } from "../../domain/taal.js";

/** The parts of the check, in the order of the review: A, A1, A2, B, what an application must contain, the follow-up, the rule. */
export const aanvraaggroepen = [
  "algemeen",
  "volledigheid",
  "noodzaak",
  "werknemerprofiel",
  "inhoud",
  "vervolg",
  "regeling",
] as const;

/** @category Application @since 0.3.0 */
export type Aanvraaggroep = (typeof aanvraaggroepen)[number];

/** The groups whose requirements make the set complete; the others are looked at besides. */
export const groepenVanDeSet: ReadonlySet<Aanvraaggroep> = new Set<Aanvraaggroep>(["volledigheid", "inhoud", "vervolg"]);

/** What a Matchingsformulier that is laid beside the set can show by itself. */
export type Formulierfeit =
  | "vijf-rijen"
  | "werkplek-past"
  | "uren-per-doel"
  | "werkdoelen-en-persoonlijke-doelen"
  | "capaciteiten-naast-eisen"
  | "oplossing-per-discrepantie"
  | "steun-is-lichtste"
  | "profiel-zonder-open-punten"
  | "belastbaarheid-actueel";

/** One fact that has to be so. What a form shows counts beside what somebody wrote down: a no of either is a no. */
export type Aanvraagfeit =
  | { readonly soort: "vorm" | "stabiel" }
  | {
      readonly soort: "document";
      readonly document: Aanvraagdocument;
      readonly wat: "aanwezig" | "ingevuld" | "urenonderbouwing";
    }
  | { readonly soort: "handtekening"; readonly document: Aanvraagdocument; readonly rol: Aanvraagrol }
  | { readonly soort: "antwoord"; readonly code: (typeof aanvraagfeiten)[number]; readonly formulier?: Formulierfeit }
  | { readonly soort: "oordeel"; readonly code: (typeof aanvraagoordelen)[number]; readonly formulier?: Formulierfeit };

/** One thing an application has to meet: the facts that make it so, what to ask, what would mend it, and where that comes from. */
export interface Aanvraageis {
  readonly code: string;
  readonly groep: Aanvraaggroep;
  /** Only for this kind of application; without it for both. */
  readonly vorm?: "eerste" | "vervolg";
  /** Only of an external job coach; an employee of the employer belongs to no recognised organisation. */
  readonly alleenExtern?: true;
  readonly naam: Tekst;
  readonly vraag: Tekst;
  /** All of them have to be so. */
  readonly feiten: readonly Aanvraagfeit[];
  readonly verbetering: Tekst;
  readonly bronnen: Criterium["bronnen"];
  readonly eigenKeuze?: Tekst;
}

export const inDocument = (naam: Aanvraagdocument, wat: "aanwezig" | "ingevuld" | "urenonderbouwing"): Aanvraagfeit => ({
  soort: "document",
  document: naam,
  wat,
});

export const handtekening = (naam: Aanvraagdocument, rol: Aanvraagrol): Aanvraagfeit => ({
  soort: "handtekening",
  document: naam,
  rol,
});

export const tekst = (nl: string, en: string): Tekst => ({ nl, en });
