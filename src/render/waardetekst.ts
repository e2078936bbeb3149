import { hoeveelheidstekst } from "./hoeveelheidstekst.js";
import type { Bevinding, Gegeven } from "../domain/bevinding.js";
import type { Criterium, Schaal } from "../domain/criterium.js";
import {
  houdingen,
  isInterval,
  maximumVan,
  minimumVan,
  type EnkeleWaarde,
  type graden,
  type Hoeveelheid,
  type Interval,
  type Voorkeuren,
  type Waarde,
} from "../domain/waarde.js";
import { datum, getal, kleineLetter, veilig, zonderPunt } from "./opmaak.js";
import { inTaal, plekVan, type Weergave, type Woorden, taaknaam } from "./weergave.js";

type Graad = (typeof graden)[number];

const isHoeveelheid = (waarde: Waarde): waarde is Hoeveelheid =>
  typeof waarde === "object" && !Array.isArray(waarde) && "eenheid" in waarde;

const hoeveelheid = (waarde: Hoeveelheid, { teksten }: Woorden): string => hoeveelheidstekst(waarde, teksten);

/** Which side of the finding a value stands on: what is asked, or what is there. */
export type Rol = "gevraagd" | "aanwezig";

const graadtekst = (criterium: Criterium, zin: string, graad: Graad, rol: Rol, { teksten }: Woorden): string => {
  if (rol === "gevraagd") return teksten.graadVraag[graad];
  return criterium.richting === "eis" ? teksten.graadZin[graad](zin) : teksten.graadAanbod[graad];
};

/** A single value, short: a level as its anchor, a quantity with its unit. */
const enkel = (criterium: Criterium, waarde: EnkeleWaarde, rol: Rol, weergave: Woorden): string => {
  const { schaal } = criterium;
  if (isHoeveelheid(waarde)) return hoeveelheid(waarde, weergave);
  switch (schaal.soort) {
    case "niveau": {
      const anker = schaal.ankers[Number(waarde)];
      return anker === undefined ? String(waarde) : inTaal(weergave, anker);
    }
    case "voorwaarde":
      return graadtekst(criterium, inTaal(weergave, schaal.zin), waarde as Graad, rol, weergave);
    case "kwalificatie": {
      const niveau = schaal.niveaus.find(({ code }) => code === waarde);
      return niveau === undefined ? veilig(String(waarde)) : inTaal(weergave, niveau.naam);
    }
    default:
      return veilig(String(waarde));
  }
};

const optienaam = (schaal: Schaal, code: string, weergave: Woorden): string => {
  const optie = schaal.soort === "voorkeur" ? schaal.opties.find((kandidaat) => kandidaat.code === code) : undefined;
  return optie === undefined ? veilig(code) : kleineLetter(inTaal(weergave, optie.naam));
};

const optienamen = (schaal: Schaal, codes: readonly string[], weergave: Woorden): string =>
  codes.map((code) => optienaam(schaal, code, weergave)).join(" / ");

const voorkeuren = (schaal: Schaal, waarde: Voorkeuren, weergave: Woorden): string =>
  houdingen
    .filter((houding) => (waarde[houding] ?? []).length > 0)
    .map((houding) => `${weergave.teksten.houding[houding]}: ${optienamen(schaal, waarde[houding] ?? [], weergave)}`)
    .join("; ");

const interval = (criterium: Criterium, { min, max }: Interval, weergave: Woorden): string => {
  const { teksten } = weergave;
  const grens = (waarde: EnkeleWaarde): string => enkel(criterium, waarde, "gevraagd", weergave);
  if (min === undefined) return max === undefined ? "" : teksten.hoogstens(grens(max));
  if (max === undefined) return teksten.minstens(grens(min));
  return teksten.tussen(isHoeveelheid(min) ? getal(min.waarde, teksten) : grens(min), grens(max));
};

/** A value in words, short enough for a cell. */
export const waardetekst = (code: string, waarde: Waarde, rol: Rol, weergave: Woorden): string => {
  const criterium = plekVan(weergave, code)?.criterium;
  if (waarde === "onbekend" || waarde === "niet-gevraagd") return weergave.teksten.status[waarde];
  if (criterium === undefined) return veilig(JSON.stringify(waarde));
  if (Array.isArray(waarde)) return optienamen(criterium.schaal, waarde, weergave);
  if (typeof waarde !== "object" || isHoeveelheid(waarde)) return enkel(criterium, waarde as EnkeleWaarde, rol, weergave);
  return isInterval(waarde)
    ? interval(criterium, waarde, weergave)
    : voorkeuren(criterium.schaal, waarde as Voorkeuren, weergave);
};

/** A value as a sentence of observable behaviour, for goals. */
export const gedragszin = (criterium: string, waarde: Waarde, weergave: Woorden): string => {
  const schaal = plekVan(weergave, criterium)?.criterium.schaal;
  if (schaal?.soort === "hoeveelheid" && isHoeveelheid(waarde)) {
    return inTaal(weergave, schaal.zin).replace("{waarde}", hoeveelheid(waarde, weergave));
  }
  if (schaal?.soort === "voorwaarde") {
    return weergave.teksten.graadZin[waarde as Graad]?.(inTaal(weergave, schaal.zin)) ?? inTaal(weergave, schaal.zin);
  }
  return waardetekst(criterium, waarde, "aanwezig", weergave);
};

const bronvermelding = (
  { door, bewijs, datum: dag }: Pick<Gegeven, "door" | "bewijs" | "datum">,
  { teksten }: Weergave,
): string => `${teksten.beoordelaar[door]}, ${teksten.bewijs[bewijs]}, ${datum(dag, teksten)}`;

/** The tasks a demand comes from, each with its own value where it has one. */
const taaknamen = (criterium: string, { taken = [], perTaak = [] }: Gegeven, rol: Rol, weergave: Weergave): string =>
  taken
    .map((id) => {
      const naam = taaknaam(id, weergave);
      const eigen = perTaak.find(({ taak }) => taak === id)?.waarde;
      return eigen === undefined ? naam : `${naam} (${zonderPunt(waardetekst(criterium, eigen, rol, weergave))})`;
    })
    .join(" / ");

/** The entries that one column of a finding rests on. */
export const grondVan = ({ id, richting, because }: Bevinding, rol: Rol): readonly string[] => {
  const kant = (richting === "eis") === (rol === "gevraagd") ? "werk/" : "werknemer/";
  const gegevens = because.filter((grond) => grond.startsWith(kant));
  return gegevens.length === 0 ? [id] : gegevens;
};

/** What one column says on a point: the value, who says so, what others say, with which aid, under which reservation. */
export const gegevenRegels = (criterium: string, gegeven: Gegeven | null, rol: Rol, weergave: Weergave): readonly string[] => {
  if (gegeven === null) return [];
  const { teksten } = weergave;
  const waarde =
    gegeven.waarde === undefined
      ? teksten.status[gegeven.status as "onbekend" | "niet-gevraagd"]
      : waardetekst(criterium, gegeven.waarde, rol, weergave);
  return [
    `${waarde} *(${bronvermelding(gegeven, weergave)})*`,
    ...(gegeven.metSteun ?? []).map(({ steun, inGebruik, waarde: met }) =>
      teksten.metHulpmiddel(waardetekst(criterium, met, rol, weergave), veilig(steun), inGebruik),
    ),
    ...gegeven.afwijkend.map((ander) =>
      teksten.zegtAnders(waardetekst(criterium, ander.waarde, rol, weergave), bronvermelding(ander, weergave)),
    ),
    ...(gegeven.voorbehoud === undefined ? [] : [teksten.voorbehoud(veilig(gegeven.voorbehoud))]),
    ...(gegeven.taken === undefined ? [] : [teksten.bijTaken(taaknamen(criterium, gegeven, rol, weergave))]),
    ...(gegeven.toelichting ?? []).map((tekst) => `“${veilig(tekst)}”`),
  ];
};

/** The two values whose distance is the size of a finding: the bound that is missed, and what is there. */
const grensEnAanbod = ({ uitkomst, gevraagd, aanwezig }: Bevinding): readonly [EnkeleWaarde, Waarde] | undefined => {
  if (gevraagd?.waarde === undefined || aanwezig?.waarde === undefined || uitkomst === "handmatig") return undefined;
  const grens = uitkomst === "overschot" ? maximumVan(gevraagd.waarde) : minimumVan(gevraagd.waarde);
  return grens === undefined ? undefined : [grens, aanwezig.waarde];
};

/** The size of a shortage or surplus in the words of its scale: "15 kg", "1 niveau", "ontbreekt". */
export const omvang = (bevinding: Bevinding, weergave: Weergave): string => {
  const schaal = plekVan(weergave, bevinding.criterium)?.criterium.schaal;
  const paar = grensEnAanbod(bevinding);
  if (schaal === undefined || paar === undefined) return "";
  const [grens, aanbod] = paar;
  const { teksten } = weergave;
  switch (schaal.soort) {
    case "hoeveelheid":
      return isHoeveelheid(grens) && isHoeveelheid(aanbod)
        ? hoeveelheid({ waarde: Math.abs(grens.waarde - aanbod.waarde), eenheid: grens.eenheid }, weergave)
        : "";
    case "niveau":
      return teksten.niveaus(Math.abs(Number(grens) - Number(aanbod)));
    case "kwalificatie": {
      const plaats = (code: unknown): number => schaal.niveaus.findIndex((niveau) => niveau.code === code);
      return teksten.niveaus(Math.abs(plaats(grens) - plaats(aanbod)));
    }
    case "voorwaarde":
      return aanbod === "deels" ? teksten.ontbreekt.deels : teksten.ontbreekt.heel;
    case "voorkeur":
      return teksten.nietWillen[bevinding.tekort < 240 ? "liever-niet" : "nooit"];
    case "tekst":
      return "";
  }
};
