import type { Discrepantie } from "../../domain/discrepantie.js";
import { kleineLetter, naEenAnder, opsomming, veilig } from "../opmaak.js";
import { maatregelnaam, naamVan, type Weergave } from "../weergave.js";
import { briefteksten, lijst } from "./briefteksten.js";

/** So many other options are named at a point; a letter with more is not read. */
const hoogstens = 3;

const gekozen = (weergave: Weergave): readonly string[] => {
  const { formulier, teksten, zin } = weergave;
  const { kiezen } = briefteksten(weergave);
  const { keuze, periode } = formulier.doelen;
  const ids = periode.map(({ id }) => id);
  if (ids.length === 0) return [];
  if (keuze.door === "voorstel") return [zin(kiezen.voorstel, ids)];
  const door = naEenAnder(
    keuze.door.map((kiezer) => kiezen.kiezer[kiezer]),
    teksten,
  );
  return [zin(kiezen.gekozen(door, veilig(keuze.reden ?? "")), ids)];
};

const wachtend = (weergave: Weergave): readonly string[] => {
  const namen = weergave.formulier.doelen.wachtend.map(
    ({ criterium, because }, i) => `${i + 1}. ${weergave.zin(naamVan(weergave, criterium), because)}`,
  );
  return namen.length === 0 ? [] : [`${briefteksten(weergave).kiezen.wachtend}\n\n${namen.join("\n")}`];
};

/** The other options that can close the gap here, or perhaps can; what cannot, or does not reach far enough, is no choice. */
const andereOpties = (gat: Discrepantie, weergave: Weergave): Readonly<Record<"kan" | "misschien", readonly string[]>> => {
  const behoeften = weergave.formulier.ondersteuning.filter(({ discrepantie }) => discrepantie === gat.id);
  const valtAf = new Set([
    ...behoeften.map(({ maatregel }) => maatregel),
    ...behoeften.flatMap(({ lichter }) =>
      lichter.filter(({ reden }) => reden === "kan-niet" || reden === "reikt-niet-ver-genoeg").map(({ maatregel }) => maatregel),
    ),
  ]);
  const codes = (...kan: readonly string[]): readonly string[] =>
    gat.opties.filter((optie) => kan.includes(optie.kan) && !valtAf.has(optie.maatregel)).map(({ maatregel }) => maatregel);
  return { kan: codes("ja", "deels"), misschien: codes("onbekend") };
};

const anders = (weergave: Weergave): readonly string[] => {
  const { formulier, zin } = weergave;
  const { kiezen, of } = briefteksten(weergave);
  let isMeer = false;
  const regels = formulier.discrepanties.flatMap((gat) => {
    const opties = andereOpties(gat, weergave);
    return (["kan", "misschien"] as const).flatMap((soort) => {
      const namen = [...new Set(opties[soort])].map((code) => kleineLetter(maatregelnaam(weergave, code)));
      isMeer ||= namen.length > hoogstens;
      const genoemd = naEenAnder(namen.slice(0, hoogstens), { ...weergave.teksten, en: of });
      return genoemd === "" ? [] : [zin(kiezen[soort](kleineLetter(naamVan(weergave, gat.criterium)), genoemd), gat.because)];
    });
  });
  return [...lijst(kiezen.anders, regels), ...(isMeer ? [kiezen.meer] : [])];
};

/** What the worker can choose, refuse, ask and correct. */
export const watJeKiest = (weergave: Weergave): string => {
  const { kop, kiezen } = briefteksten(weergave);
  return [`## ${kop.kiezen}`, ...gekozen(weergave), ...wachtend(weergave), ...anders(weergave), opsomming(kiezen.rechten)].join(
    "\n\n",
  );
};
