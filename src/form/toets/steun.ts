import { isNatuurlijk } from "../../catalogue/lichtNaarZwaar.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Uren } from "../../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../../domain/ondersteuning.js";
import type { Toetspunt, Toetspuntcode } from "../../domain/toets.js";
import { groepeer } from "../../internal/groepeer.js";
import { puntOver, toetspunt, type Toetsstof } from "./stof.js";

type Catalogus = Toetsstof["vergelijking"]["paar"]["catalogus"];

/** Only the coach, while nobody asked whether someone who is there anyway can: the lightest was passed over unasked. */
const isOngevraagdAanJobcoach = (
  gat: Discrepantie,
  behoeften: readonly Ondersteuningsbehoefte[],
  { maatregelen }: Catalogus,
): boolean =>
  behoeften.length > 0 &&
  behoeften.every(({ gever }) => gever === "jobcoach") &&
  gat.opties.some(({ kan, maatregel: code }) => {
    const maatregel = maatregelen.get(code);
    return kan === "onbekend" && maatregel !== undefined && isNatuurlijk(maatregel);
  });

const somVan = (behoeften: readonly Ondersteuningsbehoefte[]): number =>
  behoeften.reduce((som, { sluit }) => som + sluit.minimum, 0);

/** Continuous supervision is a demand on the workplace; hours of a coach never cover it (ECLI:NL:CRVB:2015:766). */
const overToezicht = ({ open }: Discrepantie, behoeften: readonly Ondersteuningsbehoefte[]): readonly Toetspuntcode[] => [
  ...(behoeften.some(({ gever, minuten }) => gever === "jobcoach" && minuten.some((aantal) => aantal > 0))
    ? (["coachuren-voor-toezicht"] as const)
    : []),
  ...(open === "nee" ? [] : (["toezicht-niet-geregeld"] as const)),
];

const overSteun = (
  gat: Discrepantie,
  behoeften: readonly Ondersteuningsbehoefte[],
  catalogus: Catalogus,
): readonly Toetspuntcode[] => {
  if (behoeften.length === 0) return ["geen-steun"];
  const isVoorwaardelijk = behoeften.some(({ voorwaardelijk }) => voorwaardelijk);
  const sluit = somVan(behoeften) >= gat.rest;
  return [
    ...(gat.open === "ja" || (!sluit && !isVoorwaardelijk) ? (["steun-reikt-niet"] as const) : []),
    ...(isVoorwaardelijk ? (["steun-voorwaardelijk"] as const) : []),
    ...(isOngevraagdAanJobcoach(gat, behoeften, catalogus) ? (["alleen-jobcoach"] as const) : []),
  ];
};

const overUren = ({ perDoel, perOndersteuning, stand, regelingen }: Uren, { data }: Catalogus): readonly Toetspunt[] => {
  const because = [...perDoel.map(({ doel }) => doel), ...perOndersteuning.map(({ ondersteuning }) => ondersteuning)];
  const met = (code: Toetspuntcode): readonly Toetspunt[] => [toetspunt(code, null, because)];
  if (stand === "geen-uren") return [];
  if (stand !== "berekend") return met(stand === "geen-contract" ? "uren-zonder-contract" : "uren-zonder-regel");
  if (regelingen.every(({ kleinste }) => kleinste === null)) return met("uren-boven-zwaarste-regime");
  const isStandaard = regelingen.some(({ regeling, kleinste, regimes }) => {
    const standaard = data.regelingen.find(({ code }) => code === regeling)?.standaardRegime;
    const plaats = (code: string | null | undefined): number => regimes.findIndex(({ regime }) => regime === code);
    return kleinste !== null && (standaard === undefined || plaats(kleinste) <= plaats(standaard));
  });
  return met(isStandaard ? "uren-passen" : "uren-boven-standaardregime");
};

/** Question 5: is the requested support plausible, given both profiles? Looked at per discrepantie, and at the hours as a whole. */
export const steunIsAannemelijk = ({ vergelijking, ondersteuning, uren }: Toetsstof): readonly Toetspunt[] => {
  const { discrepanties, paar } = vergelijking;
  const perGat = groepeer(ondersteuning, ({ discrepantie }) => discrepantie);
  const gedragen: Discrepantie[] = [];
  const tegen: Toetspunt[] = [];
  for (const gat of discrepanties) {
    const behoeften = perGat.get(gat.id) ?? [];
    const isToezicht = paar.catalogus.criteria.get(gat.criterium)?.criterium.doorlopend === true;
    const toezicht = isToezicht ? overToezicht(gat, behoeften) : [];
    const codes = toezicht.length > 0 ? toezicht : overSteun(gat, behoeften, paar.catalogus);
    if (codes.length === 0) gedragen.push(gat);
    const because = [gat.id, ...behoeften.map(({ id }) => id)];
    tegen.push(...codes.map((code) => toetspunt(code, gat.onderdeel, because)));
  }
  const bekend = new Set(discrepanties.map(({ id }) => id));
  return [
    ...[...groepeer(gedragen, ({ onderdeel }) => onderdeel)].map(([onderdeel, gaten]) =>
      toetspunt(
        "steun-volgt",
        onderdeel,
        gaten.map(({ id }) => id),
      ),
    ),
    ...tegen,
    ...ondersteuning
      .filter(({ discrepantie }) => !bekend.has(discrepantie))
      .map((behoefte) => puntOver("steun-zonder-discrepantie", behoefte)),
    ...overUren(uren, paar.catalogus),
  ];
};
