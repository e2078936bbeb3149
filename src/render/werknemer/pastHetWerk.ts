import { naamVan, type Weergave } from "../weergave.js";
import { briefteksten, lijst } from "./briefteksten.js";
import { verschilzin } from "./punt.js";
import { tegenhoudend } from "./tegenhoudend.js";

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
