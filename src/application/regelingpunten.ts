import type { Catalogus } from "../catalogue/catalogus.js";
import type { Aanvraag } from "../domain/aanvraag.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import type { Regeling } from "../domain/regeling.js";
import { regelingenOp } from "../funding/regelingenOp.js";
import { voorwaardenBij, type Regelingfeiten, type VoorwaardeBij } from "../funding/voorwaardenBij.js";
import { vroegsteIngang } from "../funding/vroegsteIngang.js";
import { dagenTussen } from "../internal/dagenTussen.js";
import type { Aanvraagpunt, Aanvraaguitkomst } from "./aanvraagpunt.js";
import { regelingteksten, voorwaardeteksten } from "./regelingteksten.js";

const vast = { groep: "regeling", telt: false, ingang: null, eigenKeuze: null } as const;

/** Hours that the set does not name may stand in the form; a form says them per rule. */
const urenUitFormulier = ({ code }: Regeling, formulier: Matchingsformulier | undefined): number | undefined =>
  formulier?.uren.regelingen.find(({ regeling }) => regeling === code)?.voorwaarden.find(({ soort }) => soort === "uren-per-week")
    ?.gegeven ?? undefined;

/** The facts of the set as a funding rule asks them. A contract without an end lasts longer than any rule asks. */
const feitenVoor = (
  { contract, aanvraagdatum, startdatum }: Aanvraag,
  regeling: Regeling,
  formulier: Matchingsformulier | undefined,
): Regelingfeiten => ({
  urenPerWeek: contract?.urenPerWeek ?? urenUitFormulier(regeling, formulier),
  contractMaanden: contract?.onbepaald === "ja" ? Number.POSITIVE_INFINITY : contract?.maanden,
  loonwaarde: contract?.loonwaarde,
  proefplaatsingMaanden: contract?.proefplaatsingMaanden,
  periode: contract?.periode,
  aanvraagWeken: aanvraagdatum === undefined || startdatum === undefined ? undefined : dagenTussen(startdatum, aanvraagdatum) / 7,
});

/** That something deviates is for a person: an exception may fit, and whoever carries out the rule decides. Late is just late. */
const uitkomstVan: Readonly<Record<VoorwaardeBij["stand"], Aanvraaguitkomst>> = {
  voldoet: "in-orde",
  "wijkt-af": "mens",
  onbekend: "onbekend",
  mens: "mens",
};

const verbeteringVan = ({ stand, uitzonderingMogelijk, voorwaarde }: VoorwaardeBij): Aanvraagpunt["verbetering"] => {
  if (stand === "voldoet") return null;
  if (stand === "onbekend") return regelingteksten.vulIn;
  if (voorwaarde.soort === "aanvraag") return regelingteksten.teLaat;
  return uitzonderingMogelijk ? regelingteksten.uitzondering : regelingteksten.wijktAf;
};

const becauseVan = (soort: string, plaats: string, aanvraag: Aanvraag, feiten: Regelingfeiten): readonly string[] => {
  if (soort === "aanvraag") return ["aanvraag/startdatum", "aanvraag/aanvraagdatum"];
  if (soort === "contractduur" && aanvraag.contract?.onbepaald === "ja") return ["aanvraag/contract/onbepaald"];
  const uitFormulier = soort === "uren-per-week" && aanvraag.contract?.urenPerWeek === undefined;
  return uitFormulier && feiten.urenPerWeek !== undefined ? ["formulier/uren"] : [`aanvraag/${plaats}`];
};

const overVoorwaarde = (
  bij: VoorwaardeBij,
  regeling: Regeling,
  aanvraag: Aanvraag,
  feiten: Regelingfeiten,
): readonly Aanvraagpunt[] => {
  const { soort, plaats, tekst } = bij.voorwaarde;
  const woorden = voorwaardeteksten[soort];
  if (bij.stand === "mens" || woorden === undefined) return [];
  const teLaat = soort === "aanvraag" && bij.stand === "wijkt-af" && aanvraag.aanvraagdatum !== undefined;
  const code = `${regeling.code}/${soort}`;
  return [
    {
      ...vast,
      id: `aanvraagpunt/${code}`,
      code,
      uitkomst: teLaat ? "ontbreekt" : uitkomstVan[bij.stand],
      naam: woorden.naam,
      vraag: bij.stand === "onbekend" ? woorden.vraag : tekst,
      verbetering: verbeteringVan(bij),
      eigenKeuze: soort === "aanvraag" && aanvraag.vorm === "vervolg" ? regelingteksten.beginVanVervolg : null,
      ingang: teLaat ? (vroegsteIngang(regeling, aanvraag.aanvraagdatum) ?? null) : null,
      bronnen: regeling.bronnen.slice(0, 1).map(({ bron }) => ({ bron, plaats })),
      because: becauseVan(soort, woorden.plaats, aanvraag, feiten),
    },
  ];
};

const overRegeling = (
  regeling: Regeling,
  aanvraag: Aanvraag,
  formulier: Matchingsformulier | undefined,
): readonly Aanvraagpunt[] => {
  const feiten = feitenVoor(aanvraag, regeling, formulier);
  const bekeken = voorwaardenBij(regeling, feiten).flatMap((bij) => overVoorwaarde(bij, regeling, aanvraag, feiten));
  const code = `${regeling.code}/overige`;
  const overige: Aanvraagpunt = {
    ...vast,
    ...regelingteksten.overige,
    id: `aanvraagpunt/${code}`,
    code,
    uitkomst: "mens",
    bronnen: regeling.bronnen.slice(0, 1),
    because: ["aanvraag/aanvraagdatum"],
  };
  return (regeling.voorwaarden?.length ?? 0) > bekeken.length ? [...bekeken, overige] : bekeken;
};

/**
 * The set beside every funding rule in force on the day of the application; where that day is not known, on the day of the
 * check. A signal per condition, never a decision on entitlement.
 */
export const regelingpunten = (
  aanvraag: Aanvraag,
  formulier: Matchingsformulier | undefined,
  catalogus: Catalogus,
): readonly Aanvraagpunt[] => {
  const { jobcoach, aanvraagdatum, datum } = aanvraag;
  const soort = jobcoach === "onbekend" ? undefined : jobcoach;
  const regelingen = regelingenOp(catalogus, aanvraagdatum ?? datum, soort);
  if (regelingen.length > 0) return regelingen.flatMap((regeling) => overRegeling(regeling, aanvraag, formulier));
  return [
    {
      ...vast,
      ...regelingteksten.geenRegeling,
      id: "aanvraagpunt/geen-regeling",
      code: "geen-regeling",
      uitkomst: "onbekend",
      bronnen: [{ bron: "leidraad-toetsingsstappen", plaats: "stap A: algemene voorwaarden" }],
      because: [`aanvraag/${aanvraagdatum === undefined ? "datum" : "aanvraagdatum"}`],
    },
  ];
};
