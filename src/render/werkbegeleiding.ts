import { hoeveelheidstekst } from "./hoeveelheidstekst.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import type { Werkbegeleideradvies } from "../domain/werkbegeleideradvies.js";
import { hoofdletter, kleineLetter, naEenAnder, opsomming, tabel } from "./opmaak.js";
import { puntnamen } from "./puntnamen.js";
import { inTaal, naamVan, type Weergave } from "./weergave.js";

type Item = Werkbegeleideradvies["items"][number];

const hoeveelheid = (waarde: Hoeveelheid, { teksten }: Weergave): string => hoeveelheidstekst(waarde, teksten);

const steunvormen = ["gedekt", "nu", "naAdvies", "misschien", "samen"] as const;

/** Which points this colleague takes care of, and which could follow. */
const steun = (weergave: Weergave): readonly string[] => {
  const { formulier, teksten, zin } = weergave;
  return steunvormen.flatMap((vorm) => {
    const ids = formulier.werkbegeleiding.steun[vorm];
    return ids.length === 0 ? [] : [`**${teksten.werkbegeleiding.steun[vorm]}:** ${zin(`${puntnamen(ids, weergave)}.`, ids)}`];
  });
};

/** What is known of the item, beside what is needed. */
const stand = ({ item, stand: oordeel, nodig }: Item, weergave: Weergave): string => {
  const { teksten, formulier } = weergave;
  const label = hoofdletter(item === "rol" ? teksten.kop.werkbegeleider : teksten.begeleider[item]);
  const gezegd = item === "aanwezig" || item === "urenVrij" ? formulier.werk.werkbegeleider?.[item] : null;
  const waarde =
    gezegd === null || gezegd === undefined
      ? teksten.graadKort[oordeel === "niet-nodig" ? "onbekend" : oordeel]
      : hoeveelheid(gezegd, weergave);
  return `${label}: ${waarde}${nodig === null ? "" : ` (${teksten.werkbegeleiding.nodig(hoeveelheid(nodig, weergave))})`}`;
};

/** The points an item is needed for; in one word where that is all of them. */
const waarvoor = ({ voor }: Item, weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const alle = steunvormen.flatMap((vorm) => formulier.werkbegeleiding.steun[vorm]);
  const isAlles = voor.length > 3 && alle.every((id) => voor.includes(id));
  return isAlles ? teksten.werkbegeleiding.allePunten : puntnamen(voor, weergave);
};

/** What nobody knows is a question to the employer; what is missing an advice. */
const rijen = (weergave: Weergave): readonly (readonly string[])[] => {
  const { formulier, catalogus, zin } = weergave;
  const adviezen = catalogus.data.begeleideradviezen ?? [];
  const items = formulier.werkbegeleiding.items.filter(({ advies }) => advies !== null);
  return items.map((item) => {
    const record = adviezen.find(({ code }) => code === item.advies);
    const tekst =
      record === undefined ? (item.advies ?? "") : inTaal(weergave, item.stand === "onbekend" ? record.vraag : record.advies);
    return [`**${stand(item, weergave)}**`, zin(tekst, item.because), waarvoor(item, weergave)];
  });
};

const uitkomsten = ["tekort", "onbekend", "gedekt"] as const;

/** A point that a person decided to be a shortage counts as one. */
const soortVan = ({ uitkomst }: Bevinding): string => (uitkomst === "handmatig" ? "tekort" : uitkomst);

const aandachtsregel = (aandacht: Werkbegeleideradvies["aandachtspunten"][number], weergave: Weergave): string => {
  const { formulier, catalogus, teksten, zin } = weergave;
  const record = catalogus.data.aandachtspunten?.find(({ code }) => code === aandacht.aandachtspunt);
  const kop =
    record === undefined
      ? `**${aandacht.aandachtspunt}.**`
      : `**${inTaal(weergave, record.naam)}.** ${inTaal(weergave, record.omschrijving)}`;
  if (aandacht.standaard) return `${kop} *${teksten.werkbegeleiding.standaard}*`;
  const genoemd = formulier.bevindingen.filter(({ id }) => aandacht.bevindingen.includes(id));
  const zinnen = uitkomsten.flatMap((uitkomst) => {
    const hier = genoemd.filter((bevinding) => soortVan(bevinding) === uitkomst);
    const namen = naEenAnder(
      hier.map(({ criterium }) => kleineLetter(naamVan(weergave, criterium))),
      teksten,
    );
    const ids = hier.map(({ id }) => id);
    return hier.length === 0 ? [] : [zin(teksten.werkbegeleiding.aandacht[uitkomst](namen), ids)];
  });
  return [zin(kop, aandacht.bevindingen), ...zinnen].join(" ");
};

/** Several points can ask hours of one colleague, and every point was weighed by itself. */
const tijdzin = ({ formulier, teksten }: Weergave): readonly string[] => {
  const { items, steun: lijsten } = formulier.werkbegeleiding;
  const aantal = steunvormen.reduce((som, vorm) => som + lijsten[vorm].length, 0);
  const vraagtUren = items.some(({ item, stand: oordeel }) => item === "urenVrij" && oordeel !== "niet-nodig");
  return aantal > 1 && vraagtUren ? [teksten.werkbegeleiding.perPunt] : [];
};

const ontbreekt = ({ stand: oordeel, voor }: Item): boolean => oordeel !== "ja" && oordeel !== "niet-nodig" && voor.length > 0;

/** What is covered and could be covered, and what to ask or arrange for it. */
const steundeel = (weergave: Weergave): readonly string[] => {
  const { formulier, teksten, zin } = weergave;
  const { werkbegeleiding: woorden } = teksten;
  const { bekend, vraag, items } = formulier.werkbegeleiding;
  if (!bekend && vraag === null) return [woorden.nietNodig];
  const lijst = steun(weergave);
  const adviezen = rijen(weergave);
  return [
    ...(vraag === null ? [] : [zin(woorden.nietGenoemd, [vraag])]),
    ...(lijst.length === 0 ? [] : [opsomming(lijst), ...tijdzin(weergave)]),
    ...(lijst.length + adviezen.length === 0 ? [zin(woorden.geenPunt, ["werk/werkbegeleider"])] : []),
    ...(lijst.length === 0 || items.some(ontbreekt) ? [] : [zin(woorden.inOrde, ["werk/werkbegeleider"])]),
    ...(adviezen.length === 0 ? [] : [tabel(woorden.kolommen, adviezen)]),
  ];
};

/** The colleague who gives daily support: what is covered, what to ask and arrange, what to watch in the introduction period. */
export const werkbegeleiding = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const { bekend, vraag, aandachtspunten } = formulier.werkbegeleiding;
  if (!bekend && vraag === null && aandachtspunten.length === 0) return "";
  const { werkbegeleiding: woorden } = teksten;
  const regels = aandachtspunten.map((punt) => aandachtsregel(punt, weergave));
  return [
    `## ${woorden.kop}`,
    ...steundeel(weergave),
    ...(regels.length === 0 ? [] : [`### ${woorden.aandachtspunten}`, opsomming(regels)]),
  ].join("\n\n");
};
