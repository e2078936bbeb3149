import type { Bevinding, Gegeven } from "../domain/bevinding.js";
import type { Schaal } from "../domain/criterium.js";
import {
  houdingen,
  isInterval,
  minimumVan,
  type EnkeleWaarde,
  type graden,
  type Hoeveelheid,
  type Voorkeuren,
  type Waarde,
} from "../domain/waarde.js";
import { datum, getal, naEenAnder, veilig } from "./opmaak.js";
import { inTaal, plekVan, type Weergave } from "./weergave.js";

type Graad = (typeof graden)[number];

const isHoeveelheid = (waarde: Waarde): waarde is Hoeveelheid =>
  typeof waarde === "object" && !Array.isArray(waarde) && "eenheid" in waarde;

const hoeveelheid = ({ waarde, eenheid }: Hoeveelheid, { teksten }: Weergave): string => `${getal(waarde, teksten)} ${eenheid}`;

/** A single value, short: a level as its anchor, a quantity with its unit. */
const enkel = (schaal: Schaal, waarde: EnkeleWaarde, weergave: Weergave): string => {
  if (isHoeveelheid(waarde)) return hoeveelheid(waarde, weergave);
  switch (schaal.soort) {
    case "niveau": {
      const anker = schaal.ankers[Number(waarde)];
      return anker === undefined ? String(waarde) : inTaal(weergave, anker);
    }
    case "voorwaarde":
      return weergave.teksten.graad[waarde as Graad] ?? veilig(String(waarde));
    case "kwalificatie": {
      const niveau = schaal.niveaus.find(({ code }) => code === waarde);
      return niveau === undefined ? veilig(String(waarde)) : inTaal(weergave, niveau.naam);
    }
    default:
      return veilig(String(waarde));
  }
};

const optienaam = (schaal: Schaal, code: string, weergave: Weergave): string => {
  const optie = schaal.soort === "voorkeur" ? schaal.opties.find((kandidaat) => kandidaat.code === code) : undefined;
  return optie === undefined ? veilig(code) : inTaal(weergave, optie.naam);
};

const voorkeuren = (schaal: Schaal, waarde: Voorkeuren, weergave: Weergave): string =>
  houdingen
    .filter((houding) => (waarde[houding] ?? []).length > 0)
    .map((houding) => {
      const opties = (waarde[houding] ?? []).map((optie) => optienaam(schaal, optie, weergave));
      return `${weergave.teksten.houding[houding]}: ${naEenAnder(opties, weergave.teksten)}`;
    })
    .join("; ");

/** A value in words, short enough for a cell. */
export const waardetekst = (criterium: string, waarde: Waarde, weergave: Weergave): string => {
  const schaal = plekVan(weergave, criterium)?.criterium.schaal ?? ({ soort: "tekst" } as const);
  if (Array.isArray(waarde)) {
    return naEenAnder(
      waarde.map((optie) => optienaam(schaal, optie, weergave)),
      weergave.teksten,
    );
  }
  if (typeof waarde !== "object" || isHoeveelheid(waarde)) return enkel(schaal, waarde as EnkeleWaarde, weergave);
  if (!isInterval(waarde)) return voorkeuren(schaal, waarde as Voorkeuren, weergave);
  const { min, max } = waarde;
  const [laag, hoog] = [min, max].map((grens) => (grens === undefined ? undefined : enkel(schaal, grens, weergave)));
  if (laag !== undefined && hoog !== undefined) return weergave.teksten.tussen(laag, hoog);
  return hoog === undefined ? weergave.teksten.minstens(laag ?? "") : weergave.teksten.hoogstens(hoog);
};

/** A value as a sentence of observable behaviour, for goals. */
export const gedragszin = (criterium: string, waarde: Waarde, weergave: Weergave): string => {
  const schaal = plekVan(weergave, criterium)?.criterium.schaal;
  if (schaal?.soort === "hoeveelheid" && isHoeveelheid(waarde)) {
    return inTaal(weergave, schaal.zin).replace("{waarde}", hoeveelheid(waarde, weergave));
  }
  if (schaal?.soort === "voorwaarde") {
    return weergave.teksten.graadZin[waarde as Graad]?.(inTaal(weergave, schaal.zin)) ?? inTaal(weergave, schaal.zin);
  }
  return waardetekst(criterium, waarde, weergave);
};

const bronvermelding = (
  { door, bewijs, datum: dag }: Pick<Gegeven, "door" | "bewijs" | "datum">,
  { teksten }: Weergave,
): string => `${teksten.beoordelaar[door]}, ${teksten.bewijs[bewijs]}, ${datum(dag, teksten)}`;

/** What one column says on a point: the value, who says so, what others say, with which aid, under which reservation. */
export const gegevenRegels = (criterium: string, gegeven: Gegeven | null, weergave: Weergave): readonly string[] => {
  if (gegeven === null) return [];
  const { teksten } = weergave;
  const waarde =
    gegeven.waarde === undefined
      ? teksten.status[gegeven.status as "onbekend" | "niet-gevraagd"]
      : waardetekst(criterium, gegeven.waarde, weergave);
  return [
    `${waarde} *(${bronvermelding(gegeven, weergave)})*`,
    ...(gegeven.metSteun ?? []).map(({ steun, inGebruik, waarde: met }) =>
      teksten.metHulpmiddel(waardetekst(criterium, met, weergave), veilig(steun), inGebruik),
    ),
    ...gegeven.afwijkend.map((ander) =>
      teksten.zegtAnders(waardetekst(criterium, ander.waarde, weergave), bronvermelding(ander, weergave)),
    ),
    ...(gegeven.voorbehoud === undefined ? [] : [teksten.voorbehoud(veilig(gegeven.voorbehoud))]),
  ];
};

/** The size of a shortage in the words of its scale: "15 kg", "1 niveau"; empty where the scale has only yes, partly, no. */
export const omvang = (bevinding: Bevinding, weergave: Weergave): string => {
  const schaal = plekVan(weergave, bevinding.criterium)?.criterium.schaal;
  const gevraagd = bevinding.gevraagd?.waarde;
  const vraag = gevraagd === undefined ? undefined : minimumVan(gevraagd);
  const aanbod = bevinding.aanwezig?.waarde;
  if (schaal === undefined || vraag === undefined || aanbod === undefined) return "";
  switch (schaal.soort) {
    case "hoeveelheid":
      return isHoeveelheid(vraag) && isHoeveelheid(aanbod)
        ? hoeveelheid({ waarde: vraag.waarde - aanbod.waarde, eenheid: vraag.eenheid }, weergave)
        : "";
    case "niveau":
      return weergave.teksten.niveaus(Number(vraag) - Number(aanbod));
    case "kwalificatie": {
      const plaats = (code: unknown): number => schaal.niveaus.findIndex((niveau) => niveau.code === code);
      return weergave.teksten.niveaus(plaats(vraag) - plaats(aanbod));
    }
    case "voorkeur":
      return weergave.teksten.nietWillen[bevinding.tekort < 240 ? "liever-niet" : "nooit"];
    default:
      return "";
  }
};
