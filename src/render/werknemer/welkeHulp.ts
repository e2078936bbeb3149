import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Ondersteuningsbehoefte } from "../../domain/ondersteuning.js";
import { isBlijvend } from "../isBlijvend.js";
import { naEenAnder, opsomming, veilig } from "../opmaak.js";
import { inTaal, naamVan, type Weergave } from "../weergave.js";
import { briefteksten } from "./briefteksten.js";
import { tegenhoudend } from "./tegenhoudend.js";
import { verschilzin } from "./punt.js";

/** Who does what, how often and how long. */
const hulpzinnen = (behoefte: Ondersteuningsbehoefte, weergave: Weergave): string => {
  const { hulp } = briefteksten(weergave);
  const maatregel = weergave.catalogus.maatregelen.get(behoefte.maatregel);
  const wat = maatregel === undefined ? behoefte.maatregel : inTaal(weergave, maatregel.voorWerknemer ?? maatregel.omschrijving);
  const frequentie = maatregel === undefined ? "" : inTaal(weergave, maatregel.inzet.frequentie);
  return weergave.zin(
    [
      wat,
      behoefte.hulpmiddel === undefined ? "" : hulp.middel(veilig(behoefte.hulpmiddel)),
      hulp.wie(hulp.gever[behoefte.gever], frequentie, isBlijvend(behoefte.soort) ? "" : hulp.duur(behoefte.weken)),
      behoefte.voorwaardelijk ? hulp.eerstVragen : "",
    ]
      .filter(Boolean)
      .join(" "),
    behoefte.because,
  );
};

/** A point that stands in the way was explained before, one that is a goal comes after; of any other, what is asked and there. */
const inleiding = (gat: Discrepantie, weergave: Weergave): string => {
  const { formulier, zin } = weergave;
  const doel = formulier.doelen.periode.findIndex(({ discrepantie }) => discrepantie === gat.id);
  if (doel >= 0)
    return zin(briefteksten(weergave).hulp.overDoel(doel + 1), formulier.doelen.periode[doel]?.because ?? gat.because);
  const bevinding = formulier.bevindingen.find(({ id }) => id === gat.bevinding);
  if (tegenhoudend(weergave).includes(gat)) return "";
  return bevinding === undefined ? "" : zin(verschilzin(bevinding, weergave), gat.because);
};

const alOpgevangen = (gat: Discrepantie, weergave: Weergave): readonly string[] => {
  const bevinding = weergave.formulier.bevindingen.find(({ id }) => id === gat.bevinding);
  if (bevinding === undefined || bevinding.gedekt === 0) return [];
  const steun = naEenAnder(
    bevinding.steun.map(({ naam }) => veilig(naam)),
    weergave.teksten,
  );
  return [weergave.zin(briefteksten(weergave).hulp.deelsGedekt(steun), gat.because)];
};

const punthulp = (gat: Discrepantie, weergave: Weergave): string => {
  const { formulier, zin } = weergave;
  const { hulp } = briefteksten(weergave);
  const behoeften = formulier.ondersteuning.filter(({ discrepantie }) => discrepantie === gat.id);
  const regels = [
    ...alOpgevangen(gat, weergave),
    ...behoeften.map((behoefte) => hulpzinnen(behoefte, weergave)),
    ...(behoeften.length === 0 ? [zin(hulp.nogGeen, gat.because)] : []),
    ...(behoeften.length === 0 || gat.open === "nee" ? [] : [zin(hulp.blijftOpen[gat.open], gat.because)]),
  ];
  return [`### ${naamVan(weergave, gat.criterium)}`, inleiding(gat, weergave), opsomming(regels)]
    .filter((deel) => deel !== "")
    .join("\n\n");
};

/** The help there will be, point by point. */
export const welkeHulp = (weergave: Weergave): string => {
  const { formulier } = weergave;
  const { kop, hulp } = briefteksten(weergave);
  const punten = formulier.discrepanties.map((gat) => punthulp(gat, weergave));
  const geen = weergave.zin(formulier.oordeel.uitkomst === "onvoldoende-bekend" ? hulp.nietBekend : hulp.geenNodig, []);
  return [`## ${kop.hulp}`, ...(punten.length === 0 ? [geen] : punten)].join("\n\n");
};
