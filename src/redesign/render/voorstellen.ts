import { getal, hoofdletter, inCel, kleineLetter, naEenAnder, opsomming, procenten, tabel } from "../../render/opmaak.js";
import { waardetekst } from "../../render/waardetekst.js";
import { naamVan, steunnaam } from "../../render/weergave.js";
import type { Pakketverschil } from "../pakketverschil.js";
import type { Taakpakket } from "../taakpakket.js";
import { deeltekst, puntnamen, taaknaam, taaknamen, type Pagina } from "./paginaweergave.js";

/** Both sides beside each other, never merged; a side that asks nothing has no number. */
const cijfers = ({ watAls }: Taakpakket, { woorden }: Pagina): string =>
  inCel(
    (["geschiktheid", "passendheid"] as const).flatMap((kant) => {
      const { huidig, haalbaar } = watAls.na[kant];
      if (huidig.totaal === null || haalbaar.totaal === null) return [];
      const [nu, straks] = [huidig.totaal, haalbaar.totaal].map(({ laag, hoog }) => procenten(laag, hoog)) as [string, string];
      return [woorden[kant](nu, straks)];
    }),
  );

const nodig = ({ ondersteuning, onbekend }: Taakpakket, pagina: Pagina): string => {
  const { weergave, woorden } = pagina;
  const namen = [...new Set(ondersteuning.map((behoefte) => kleineLetter(steunnaam(weergave, behoefte))))];
  const steun =
    namen.length === 0
      ? woorden.geenSteun
      : weergave.zin(
          `${hoofdletter(naEenAnder(namen, weergave.teksten))}.`,
          ondersteuning.map(({ id }) => id),
        );
  const vraag = (ids: readonly string[], zeg: (punten: string) => string): string =>
    ids.length === 0 ? "" : weergave.zin(zeg(puntnamen(pagina, ids)), ids);
  return inCel([
    steun,
    vraag(onbekend.essentieel, woorden.essentieelOnbekend),
    vraag(onbekend.misschienOpen, woorden.misschienOpen),
    vraag(onbekend.overig, woorden.onbekend),
  ]);
};

const naastEerste = (nummer: number, { aandeel, taken, discrepanties }: Pakketverschil, pagina: Pagina): string => {
  const { weergave, woorden } = pagina;
  const { erbij, eraf } = discrepanties;
  return [
    woorden.tegenover(nummer, getal(-aandeel, weergave.teksten)),
    woorden.takenEraf(taaknamen(pagina, taken.eraf)),
    ...(eraf.length === 0 ? [] : [weergave.zin(woorden.tekortenEraf(puntnamen(pagina, eraf)), eraf)]),
    ...(erbij.length === 0 ? [] : [weergave.zin(woorden.tekortenErbij(puntnamen(pagina, erbij)), erbij)]),
  ].join(" ");
};

/** The proposals in one table, and what each of the others has more or less than the first. */
export const voorstellen = (pagina: Pagina): string => {
  const { resultaat, weergave, woorden } = pagina;
  const { pakketten, stand, because } = resultaat;
  const kop = [`## ${woorden.voorstellen}`, weergave.zin(woorden.stand[stand](pakketten.length), because)];
  if (pakketten.length === 0) return kop.join("\n\n");
  const rijen = pakketten.map((pakket, i) => [
    `**${i + 1}**<br>${pakket.soorten.map((soort) => woorden.soort[soort]).join("; ")}`,
    taaknamen(pagina, pakket.taken),
    deeltekst(pagina, pakket.aandeel, pakket.uren),
    weergave.zin(weergave.teksten.oordeel[pakket.watAls.na.oordeel.uitkomst].naam, pakket.because),
    cijfers(pakket, pagina),
    nodig(pakket, pagina),
  ]);
  const verschillen = pakketten.slice(1).flatMap(({ tegenover }, i) => {
    const [eerste] = tegenover;
    return eerste === undefined ? [] : [naastEerste(i + 2, eerste, pagina)];
  });
  return [...kop, tabel(woorden.voorstelKolommen, rijen), ...(verschillen.length === 0 ? [] : [opsomming(verschillen)])].join(
    "\n\n",
  );
};

const collegarijen = ({ voorCollegas, eruit }: Taakpakket, nummer: string, pagina: Pagina): readonly (readonly string[])[] => {
  const { weergave, woorden } = pagina;
  if (eruit.length === 0) return [[nummer, woorden.nietsEruit, "", ""]];
  const taken = voorCollegas.taken.map(({ taak, aandeel, uren, eisen }) => [
    nummer,
    taaknaam(pagina, taak),
    deeltekst(pagina, aandeel, uren),
    inCel(
      eisen.length === 0
        ? [woorden.geenEis]
        : eisen.map(({ criterium, gevraagd, because }) => {
            const waarde = gevraagd.waarde === undefined ? "" : waardetekst(criterium, gevraagd.waarde, "gevraagd", weergave);
            return weergave.zin(woorden.eis(kleineLetter(naamVan(weergave, criterium)), kleineLetter(waarde)), because);
          }),
    ),
  ]);
  return [...taken, [nummer, `**${woorden.samen}**`, `**${deeltekst(pagina, voorCollegas.aandeel, voorCollegas.uren)}**`, ""]];
};

/** What every proposal leaves to colleagues. What comes in return is not filled in: that is for the employer to say. */
export const voorCollegas = (pagina: Pagina): string => {
  const { resultaat, woorden } = pagina;
  if (resultaat.pakketten.length === 0) return "";
  const rijen = resultaat.pakketten.flatMap((pakket, i) => collegarijen(pakket, String(i + 1), pagina));
  return [`## ${woorden.collegas}`, tabel(woorden.collegaKolommen, rijen), woorden.vrij].join("\n\n");
};
