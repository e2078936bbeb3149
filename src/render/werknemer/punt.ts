import type { Bevinding } from "../../domain/bevinding.js";
import type { Criterium, Schaal } from "../../domain/criterium.js";
import { isInterval, minimumVan, type graden, type Houding, type Voorkeuren, type Waarde } from "../../domain/waarde.js";
import { kleineLetter } from "../opmaak.js";
import { gedragszin } from "../waardetekst.js";
import { inTaal, plekVan, type Weergave } from "../weergave.js";
import { briefteksten } from "./briefteksten.js";

const criteriumVan = (code: string, weergave: Weergave): Criterium | undefined => plekVan(weergave, code)?.criterium;

/** What a value says in a sentence, and how far that is so now; a condition counts as its sentence. */
const zinMetStand = (code: string, waarde: Waarde, weergave: Weergave): readonly [zin: string, stand: string] => {
  const criterium = criteriumVan(code, weergave);
  if (criterium?.schaal.soort !== "voorwaarde") return [gedragszin(code, waarde, weergave), ""];
  const stand = briefteksten(weergave).stand[criterium.richting][waarde as (typeof graden)[number]];
  return [gedragszin(code, "ja", weergave), stand];
};

/** Only what the worker does is said to the worker; what the work offers has a subject of its own. */
const totJou = (code: string, zin: string, weergave: Weergave): string => {
  const criterium = criteriumVan(code, weergave);
  const isGedrag = criterium?.richting === "eis" && criterium.schaal.soort !== "kwalificatie";
  return isGedrag ? briefteksten(weergave).jij(zin) : zin;
};

/** A value in sentences to the worker: "Je vraagt op tijd hulp als een taak niet lukt. Dat lukt nu voor een deel." */
export const puntzin = (code: string, waarde: Waarde, weergave: Weergave): string => {
  const [zin, stand] = zinMetStand(code, waarde, weergave);
  return [totJou(code, zin, weergave), stand].filter(Boolean).join(" ");
};

/** Whether a value brings something that is worth a sentence; the lowest is only said where it is short. */
export const brengtIets = (code: string, waarde: Waarde | undefined, weergave: Weergave): waarde is Waarde => {
  const schaal = criteriumVan(code, weergave)?.schaal;
  if (waarde === undefined || schaal === undefined || isInterval(waarde)) return false;
  switch (schaal.soort) {
    case "niveau":
      return Number(waarde) > 0;
    case "voorwaarde":
      return waarde === "ja";
    case "hoeveelheid":
      return typeof waarde === "object" && "waarde" in waarde && Number(waarde.waarde) > schaal.minimum;
    default:
      return false;
  }
};

/** The names of the options that the work has and the worker feels this way about. */
export const optiesMet = (houding: Houding, bevinding: Bevinding, weergave: Weergave): readonly string[] => {
  const schaal: Schaal | undefined = criteriumVan(bevinding.criterium, weergave)?.schaal;
  const aanbod = bevinding.aanwezig?.waarde;
  const wens = bevinding.gevraagd?.waarde as Voorkeuren | undefined;
  if (schaal?.soort !== "voorkeur" || !Array.isArray(aanbod) || wens === undefined) return [];
  return schaal.opties
    .filter(({ code }) => aanbod.includes(code) && wens[houding]?.includes(code) === true)
    .map(({ naam }) => kleineLetter(inTaal(weergave, naam)));
};

const wensverschil = (bevinding: Bevinding, weergave: Weergave): readonly string[] => {
  const { verschil } = briefteksten(weergave);
  const zinnen = (["nooit", "liever-niet"] as const).flatMap((houding) => {
    const opties = optiesMet(houding, bevinding, weergave);
    return opties.length === 0 ? [] : [verschil.wilNiet[houding](opties.join(", "))];
  });
  return zinnen.length === 0 ? [] : [...zinnen, verschil.toch];
};

/** A level by its name, inside a sentence: "mbo 3", but "B1". */
const niveaunaam = (naam: string): string => (/^\p{Lu}\p{Ll}/u.test(naam) ? kleineLetter(naam) : naam);

const eisverschil = (code: string, vraag: Waarde, nu: Waarde, weergave: Weergave): readonly string[] => {
  const { verschil } = briefteksten(weergave);
  const soort = criteriumVan(code, weergave)?.schaal.soort;
  const [gevraagd] = zinMetStand(code, vraag, weergave);
  const [zin, stand] = zinMetStand(code, nu, weergave);
  if (soort === "kwalificatie") return [`${verschil.vraagt(niveaunaam(gevraagd))}.`, verschil.nuHebJe(niveaunaam(zin))];
  const aanJou = (tekst: string): string => kleineLetter(totJou(code, tekst, weergave));
  if (soort !== "voorwaarde") return [verschil.vraagt(aanJou(gevraagd)), verschil.nu(aanJou(zin))];
  return [vraag === "deels" ? verschil.deelsGevraagd(aanJou(gevraagd)) : verschil.vraagt(aanJou(gevraagd)), stand];
};

const behoefteverschil = (code: string, vraag: Waarde, nu: Waarde, weergave: Weergave): readonly string[] => {
  const { verschil } = briefteksten(weergave);
  const criterium = criteriumVan(code, weergave);
  const [gevraagd] = zinMetStand(code, vraag, weergave);
  const [zin, stand] = zinMetStand(code, nu, weergave);
  const nodig = verschil.nodig[criterium?.aard === "voorkeur" ? "voorkeur" : "voorwaarde"](kleineLetter(gevraagd));
  return [nodig, stand === "" ? verschil.hier(kleineLetter(zin)) : stand];
};

/** What is asked beside what is there, in sentences to the worker. */
export const verschilzin = (bevinding: Bevinding, weergave: Weergave): string => {
  const { criterium, gevraagd, aanwezig, richting } = bevinding;
  const vraag = gevraagd?.waarde === undefined ? undefined : minimumVan(gevraagd.waarde);
  const nu = aanwezig?.waarde;
  const schaal = criteriumVan(criterium, weergave)?.schaal;
  const { verschil } = briefteksten(weergave);
  if (schaal?.soort === "voorkeur") return wensverschil(bevinding, weergave).join(" ");
  if (vraag === undefined || nu === undefined || schaal === undefined || schaal.soort === "tekst") return verschil.besloten;
  return (richting === "eis" ? eisverschil : behoefteverschil)(criterium, vraag, nu, weergave).filter(Boolean).join(" ");
};
