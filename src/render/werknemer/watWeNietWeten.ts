import type { Bevinding } from "../../domain/bevinding.js";
import type { Vraag } from "../../domain/formulier.js";
import { opsomming } from "../opmaak.js";
import { inTaal, naamVan, plekVan, type Weergave } from "../weergave.js";
import { briefteksten, lijst } from "./briefteksten.js";

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
    ...(aanJou.length === 0 ? [] : [opsomming(aanJou)]),
    ...lijst(vragen.aanWerkgever, punten("werk", weergave)),
    ...lijst(vragen.teBekijken, punten("beoordelaar", weergave)),
    ...lijst(vragen.bespreken, bespreken),
  ];
  return [`## ${kop.vragen}`, ...(delen.length === 0 ? [vragen.geen] : delen)].join("\n\n");
};
