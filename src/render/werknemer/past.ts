import type { Bevinding } from "../../domain/bevinding.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Vraag } from "../../domain/formulier.js";
import { inTaal, naamVan, plekVan, type Weergave } from "../weergave.js";
import { briefteksten, lijst } from "./brief.js";
import { verschilzin } from "./punt.js";

/** The shortages that block the pair, where it does not fit. */
export const tegenhoudend = ({ formulier }: Weergave): readonly Discrepantie[] => {
  const { uitkomst, redenen } = formulier.oordeel;
  const gronden = new Set(redenen.flatMap(({ because }) => because));
  const isGrond = ({ id, bevinding }: Discrepantie): boolean => gronden.has(id) || gronden.has(bevinding);
  return uitkomst === "niet-passend" ? formulier.discrepanties.filter(isGrond) : [];
};

/** What stands in the way, with what is asked and what is there. */
const watTegenhoudt = (weergave: Weergave): readonly string[] => {
  const { formulier, zin } = weergave;
  const { waarom, anders } = briefteksten(weergave);
  const gaten = tegenhoudend(weergave);
  const zinnen = gaten.flatMap((gat) => {
    const bevinding = formulier.bevindingen.find(({ id }) => id === gat.bevinding);
    return bevinding === undefined
      ? []
      : [zin(`**${naamVan(weergave, gat.criterium)}.** ${verschilzin(bevinding, weergave)}`, gat.because)];
  });
  const ids = gaten.map(({ id }) => id);
  return [...lijst(waarom, zinnen), ...(ids.length === 0 ? [] : [zin(anders, ids)])];
};

/** Whether the work suits the worker, said of the work; with what could change a no. */
export const pastHetWerk = (weergave: Weergave): string => {
  const { formulier, zin } = weergave;
  const { kop, past } = briefteksten(weergave);
  const { uitkomst, redenen } = formulier.oordeel;
  const zonderSteun = uitkomst === "passend-met-ondersteuning" && formulier.ondersteuning.length === 0;
  const grond = redenen.flatMap(({ because }) => because);
  return [`## ${kop.past}`, zin(past[zonderSteun ? "grotendeels" : uitkomst], grond), ...watTegenhoudt(weergave)].join("\n\n");
};

const vraagzin = (vraag: Vraag, weergave: Weergave): string => {
  const punt = vraag.criterium === null ? "" : naamVan(weergave, vraag.criterium);
  const criterium = vraag.criterium === null ? undefined : plekVan(weergave, vraag.criterium)?.criterium;
  const tekst = criterium === undefined ? punt : inTaal(weergave, criterium.vraagWerknemer);
  return weergave.zin(briefteksten(weergave).vragen.soort[vraag.soort](punt, tekst), vraag.because);
};

/** The names of the points that someone else is asked about, each once. */
const punten = (aan: Vraag["aan"], weergave: Weergave): readonly string[] => {
  const { formulier, teksten, zin } = weergave;
  const vragen = formulier.vragen.filter((vraag) => vraag.aan === aan);
  return [...new Set(vragen.map(({ criterium }) => criterium))].map((criterium) =>
    zin(
      criterium === null ? teksten.kop.werkbegeleider : naamVan(weergave, criterium),
      vragen.filter((vraag) => vraag.criterium === criterium).flatMap(({ because }) => because),
    ),
  );
};

const teBespreken = ({ uitkomst, richting, redenen }: Bevinding): "talent" | "teVeel" | undefined => {
  if (uitkomst !== "overschot") return undefined;
  if (redenen.includes("talent-ongebruikt")) return "talent";
  return richting === "behoefte" ? "teVeel" : undefined;
};

/** What is not settled: what we ask the worker, what we ask others, and what asks for a conversation. */
export const watWeNietWeten = (weergave: Weergave): string => {
  const { formulier, zin } = weergave;
  const { kop, vragen } = briefteksten(weergave);
  const aanJou = formulier.vragen.filter(({ aan }) => aan === "werknemer").map((vraag) => vraagzin(vraag, weergave));
  const bespreken = formulier.bevindingen.flatMap((bevinding) => {
    const soort = teBespreken(bevinding);
    const punt = naamVan(weergave, bevinding.criterium);
    return soort === undefined ? [] : [zin(vragen[soort](punt), [bevinding.id, ...bevinding.because])];
  });
  const delen = [
    ...(aanJou.length === 0 ? [] : [aanJou.map((tekst) => `- ${tekst}`).join("\n")]),
    ...lijst(vragen.aanWerkgever, punten("werk", weergave)),
    ...lijst(vragen.teBekijken, punten("beoordelaar", weergave)),
    ...lijst(vragen.bespreken, bespreken),
  ];
  return [`## ${kop.vragen}`, ...(delen.length === 0 ? [vragen.geen] : delen)].join("\n\n");
};
