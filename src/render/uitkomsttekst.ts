import type { Bevinding, BevindingReden } from "../domain/bevinding.js";
import type { FormulierTeksten } from "../messages/formulierTeksten.js";
import { datum, kleineLetter, naEenAnder, veilig } from "./opmaak.js";
import { omvang } from "./waardetekst.js";
import { maatregelnaam, type Weergave } from "./weergave.js";

const metOmvang = (bevinding: Bevinding, weergave: Weergave): string => {
  const tekst = omvang(bevinding, weergave);
  const { heel } = weergave.teksten.ontbreekt;
  // "a shortage: missing" says nothing twice; only what is partly there has a size worth naming.
  return tekst === "" || tekst === heel ? "" : `: ${tekst}`;
};

const steunVan = ({ steun }: Bevinding, weergave: Weergave): string =>
  naEenAnder(
    steun.map(({ soort, naam }) => (soort === "maatregel" ? kleineLetter(maatregelnaam(weergave, naam)) : veilig(naam))),
    weergave.teksten,
  );

/** The outcome in its own words. */
const kern = (bevinding: Bevinding, weergave: Weergave): string => {
  const { teksten } = weergave;
  const isBesloten = bevinding.uitkomst === "handmatig" && !bevinding.teBeoordelen;
  const label = `**${isBesloten ? teksten.beoordeeld : teksten.uitkomst[bevinding.uitkomst]}**`;
  switch (bevinding.uitkomst) {
    case "tekort":
      return `${label}${metOmvang(bevinding, weergave)}${bevinding.essentieel ? ` (${teksten.essentieel})` : ""}.`;
    case "gedekt":
      return `${label}. ${teksten.gedekt(steunVan(bevinding, weergave), metOmvang(bevinding, weergave))}`;
    case "overschot":
      return `${label}${metOmvang(bevinding, weergave)}.`;
    default:
      return `${label}.`;
  }
};

const besloten = ({ beslissing, uitkomst }: Bevinding, teksten: FormulierTeksten): string => {
  if (beslissing === null) return "";
  const { oordeel, reden, door, datum: dag } = beslissing;
  const wie = `${teksten.beslisser[door]}, ${datum(dag, teksten)}`;
  return uitkomst === "handmatig" ? teksten.besloten(oordeel, veilig(reden), wie) : teksten.metingBlijft(veilig(reden), wie);
};

/** What a reason adds to the outcome, in a sentence; empty where the outcome says it all. */
const redenzin = (reden: BevindingReden, bevinding: Bevinding, { teksten }: Weergave): string => {
  switch (reden) {
    case "aanbod-onbekend":
      return teksten.onbekend.aanbod[bevinding.richting];
    case "vraag-onbekend":
      return teksten.onbekend.vraag[bevinding.richting];
    case "genoeg-voor-elke-vraag":
      return teksten.genoegVoorElkeVraag;
    case "weggelaten-uit-volledig":
      return teksten.weggelaten;
    case "talent-ongebruikt":
      return teksten.talent;
    case "optie-niet-beoordeeld":
      return teksten.optieNietBeoordeeld;
    case "verschil-van-een-stap":
      return teksten.onzeker;
    case "beoordelaars-verschillen":
      return teksten.beoordelaarsVerschillen;
    case "steun-niet-zeker":
      return teksten.steunNietZeker;
    case "vrije-tekst":
    case "voorbehoud":
      return bevinding.teBeoordelen ? teksten.teBeoordelen : "";
    case "door-mens-besloten":
      return besloten(bevinding, teksten);
    case "beslissing-niet-nodig":
      return teksten.beslissingNietNodig;
    case "vervanging-onbekend":
      return teksten.vervangingOnbekend;
    case "vervanging-ontbreekt":
      return teksten.vervangingOntbreekt;
    case "verondersteld":
      return teksten.verondersteld;
  }
};

/** What explains the outcome further: support that helps in part, the reasons, the warnings. */
const toelichting = (bevinding: Bevinding, weergave: Weergave): readonly string[] => {
  const { teksten } = weergave;
  const deels =
    bevinding.uitkomst === "tekort" && bevinding.gedekt > 0 ? [teksten.deelsGedekt(steunVan(bevinding, weergave))] : [];
  const redenen = bevinding.redenen.map((reden) => redenzin(reden, bevinding, weergave));
  return [...deels, ...redenen, ...bevinding.waarschuwingen.map((code) => teksten.waarschuwing[code])];
};

/** Outcome and explanation as sentences, each resting on the finding. */
export const uitkomstZinnen = (bevinding: Bevinding, weergave: Weergave): readonly string[] =>
  [kern(bevinding, weergave), ...new Set(toelichting(bevinding, weergave))]
    .filter((zin) => zin !== "")
    .map((zin) => weergave.zin(zin, [bevinding.id, ...bevinding.because]));
