import type { Toets } from "../domain/formulier.js";
import { onderdelen, type Onderdeel } from "../domain/onderdeel.js";
import type { Tekst } from "../domain/taal.js";
import type { Toetspunt } from "../domain/toets.js";
import { begeleideritems } from "../domain/werkbegeleiding.js";
import { groepeer } from "../internal/groepeer.js";
import { inTaal } from "../messages/inTaal.js";
import { toetspuntzinnen, toetsteksten, verbeterzinnen } from "../messages/toets.js";
import { vulIn } from "../messages/vulIn.js";
import { noemHoogstens } from "./noemHoogstens.js";
import { hoofdletter, kleineLetter, naEenAnder } from "./opmaak.js";
import { naamVanId, type Weergave } from "./weergave.js";

const gevuld = ({ taal }: Weergave, tekst: Tekst, waarden: Readonly<Record<string, string>> = {}): string =>
  vulIn(inTaal(tekst, taal), waarden);

const isBegeleideritem = (deel: Toetspunt["ontbreekt"]): deel is Exclude<(typeof begeleideritems)[number], "rol"> =>
  deel !== "rol" && begeleideritems.some((item) => item === deel);

/** What points of one code are about: of a werkbegeleider the missing items, otherwise the points of the form. */
const namenVan = (punten: readonly Toetspunt[], weergave: Weergave): string => {
  const namen = punten.flatMap(({ ontbreekt, because }) =>
    isBegeleideritem(ontbreekt)
      ? [weergave.teksten.begeleider[ontbreekt]]
      : because.map((id) => kleineLetter(naamVanId(weergave, id))),
  );
  return noemHoogstens([...new Set(namen)], weergave.taal);
};

const rustOp = (punten: readonly Toetspunt[]): readonly string[] => [...new Set(punten.flatMap(({ because }) => because))];

/** Rows by number, each with how many points of the form it is about, if any. */
const rijenVan = (punten: readonly Toetspunt[], weergave: Weergave): string =>
  naEenAnder(
    punten.flatMap(({ onderdeel, tegen, because: { length } }) => {
      if (onderdeel === null) return [];
      const inRij = length === 1 ? toetsteksten.eenInRij : toetsteksten.inRij;
      const rij = String(onderdelen.indexOf(onderdeel) + 1);
      return [gevuld(weergave, tegen ? toetsteksten.rij : inRij, { rij, aantal: String(length) })];
    }),
    weergave.teksten,
  );

/** Points about whole rows; their sentence names the rows, so that it is not said again in each of them. */
const overRijen: ReadonlySet<Toetspunt["code"]> = new Set<Toetspunt["code"]>([
  "rij-gezegd",
  "rij-zonder-punt",
  "wens-gezegd",
  "behoefte-vervuld",
  "steun-volgt",
]);

const teken = ({ tegen, verbetering }: Toetspunt): string => (tegen ? "✗" : verbetering === null ? "✓" : "?");

/** What points of one code say, and what would mend them. */
const puntzin = (punten: readonly Toetspunt[], weergave: Weergave): string => {
  const [eerste] = punten;
  if (eerste === undefined) return "";
  const waarover = overRijen.has(eerste.code) ? rijenVan(punten, weergave) : namenVan(punten, weergave);
  const zin = gevuld(weergave, toetspuntzinnen[eerste.code], { punten: waarover });
  const wat = eerste.verbetering === null ? "" : ` → ${gevuld(weergave, verbeterzinnen[eerste.verbetering])}`;
  return weergave.zin(`${teken(eerste)} ${zin}${wat}`, rustOp(punten));
};

const perCode = (punten: readonly Toetspunt[]): readonly (readonly Toetspunt[])[] => [
  ...groepeer(punten, ({ code }) => code).values(),
];

const rijtekst = (onderdeel: Onderdeel, punten: readonly Toetspunt[], weergave: Weergave): readonly string[] => {
  const titel = `${onderdelen.indexOf(onderdeel) + 1}. ${weergave.teksten.rij[onderdeel][0]}`;
  return [`- **${titel}**`, ...perCode(punten).map((zelfde) => `  - ${puntzin(zelfde, weergave)}`)];
};

/** Whether a point stands under its row: one that speaks for the answer, or is about whole rows, stands above them. */
const hoortBijRij = ({ code, onderdeel, tegen }: Toetspunt): boolean => onderdeel !== null && tegen && !overRijen.has(code);

const vraagtekst = ({ vraag, element, uitkomst, punten, because }: Toets, weergave: Weergave): string => {
  const { teksten } = weergave;
  const perRij = groepeer(punten.filter(hoortBijRij), ({ onderdeel }) => onderdeel);
  const regels = [
    ...perCode(punten.filter((punt) => !hoortBijRij(punt))).map((zelfde) => `- ${puntzin(zelfde, weergave)}`),
    ...onderdelen.flatMap((onderdeel) => {
      const inRij = perRij.get(onderdeel);
      return inRij === undefined ? [] : rijtekst(onderdeel, inRij, weergave);
    }),
  ];
  const antwoord = weergave.zin(`${hoofdletter(teksten.toetsUitkomst[uitkomst])}.`, because);
  const kop = `**${vraag}. ${teksten.toetsvragen[vraag - 1] ?? ""}** ${antwoord} *(${teksten.toetsElement[element]})*`;
  return regels.length === 0 ? kop : `${kop}\n\n${regels.join("\n")}`;
};

/** The review: each main question with its answer, then per row what counts against it and what would mend that. */
export const toetsTekst = (weergave: Weergave): string =>
  [`## ${weergave.teksten.kop.toets}`, ...weergave.formulier.toets.map((antwoord) => vraagtekst(antwoord, weergave))].join(
    "\n\n",
  );
