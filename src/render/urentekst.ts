import type { Uren } from "../domain/formulier.js";
import type { Regeling, Voorwaardesoort } from "../domain/regeling.js";
import { isProefplaatsing } from "../funding/isProefplaatsing.js";
import { halfjaren } from "./halfjaren.js";
import { hoeveelheidstekst } from "./hoeveelheidstekst.js";
import { getal, kleineLetter, opsomming, tabel, uren } from "./opmaak.js";
import { inTaal, maatregelnaam, naamVanId, type Weergave } from "./weergave.js";

type Regel = Uren["regelingen"][number];

/** What is asked of the employment itself is written out; the rest is procedure, and gets one line. */
const overHetDienstverband: readonly Voorwaardesoort[] = ["contractduur", "uren-per-week", "loonwaarde", "contractvorm"];

/** The conditions of a rule that a person has to look at: what deviates, what is not known, and how many more there are. */
const voorwaardezinnen = (regel: Regel, regeling: Regeling, weergave: Weergave): readonly string[] => {
  const { teksten, catalogus } = weergave;
  const bron = catalogus.data.bronnen.find(({ code }) => code === regeling.bronnen[0]?.bron)?.titel ?? regel.regeling;
  const alle = regel.voorwaarden.map((stand, i) => {
    const voorwaarde = regeling.voorwaarden?.[i];
    const zin = voorwaarde === undefined ? stand.soort : inTaal(weergave, voorwaarde.tekst).replace(/\.$/u, "");
    const metPlaats = `${zin} (${stand.plaats}).`;
    const buiten = voorwaarde?.grens?.uitzondering !== undefined && !stand.uitzonderingMogelijk;
    return { ...stand, metPlaats, volledig: buiten ? `${metPlaats} ${teksten.uren.buitenUitzondering}` : metPlaats };
  });
  const afwijkend = alle.filter(({ stand }) => stand === "wijkt-af");
  const dienstverband = alle.filter(({ soort, stand }) => overHetDienstverband.includes(soort) && stand !== "wijkt-af");
  const teControleren = dienstverband.filter(({ stand }) => stand !== "voldoet");
  const andere = alle.length - afwijkend.length - dienstverband.length;
  return [
    ...afwijkend.map(({ gegeven, volledig }) =>
      teksten.uren.wijktAf(hoeveelheidstekst({ waarde: gegeven ?? 0, eenheid: "uur/week" }, teksten), volledig),
    ),
    ...(teControleren.length === 0
      ? []
      : [teksten.uren.teControleren(teControleren.map(({ metPlaats }) => metPlaats).join(" "))]),
    ...(andere === 0 ? [] : [teksten.uren.andereVoorwaarden(andere, regeling.uitvoerder, bron)]),
  ];
};

const regelingzin = (regel: Regel, eersteHalfjaar: number, weergave: Weergave): string => {
  const { teksten, catalogus } = weergave;
  const regeling = catalogus.regelingen.find(({ code }) => code === regel.regeling);
  const naam = regeling === undefined ? regel.regeling : inTaal(weergave, regeling.naam);
  const regimenaam = (code: string): string => {
    const regime = regeling?.regimes.find((kandidaat) => kandidaat.code === code);
    return regime === undefined ? code : kleineLetter(inTaal(weergave, regime.naam));
  };
  const gekozen = regel.regimes.find(({ regime }) => regime === regel.kleinste);
  const zwaarste = regel.regimes.at(-1);
  if (gekozen !== undefined) {
    const gegeven = teksten.uren.halfjaar(1, uren(gekozen.minutenHalfjaar, teksten));
    return teksten.uren.regel(naam, regimenaam(gekozen.regime), gegeven, teksten.uren.eenheid(getal(regel.urenPerJaar, teksten)));
  }
  const teVeel = uren(eersteHalfjaar - (zwaarste?.minutenHalfjaar ?? 0), teksten);
  return teksten.uren.geenRegime(naam, regimenaam(zwaarste?.regime ?? ""), teVeel);
};

const regelingzinnen = (regel: Regel, eersteHalfjaar: number, weergave: Weergave): readonly string[] => {
  const regeling = weergave.catalogus.regelingen.find(({ code }) => code === regel.regeling);
  const zin = regelingzin(regel, eersteHalfjaar, weergave);
  return regeling === undefined ? [zin] : [zin, ...voorwaardezinnen(regel, regeling, weergave)];
};

type Ondersteuningsuren = Uren["perOndersteuning"][number];

const ondersteuningsrij = (
  { ondersteuning, maatregel, minuten }: Ondersteuningsuren,
  weergave: Weergave,
): readonly [string, string] => [
  `${naamVanId(weergave, ondersteuning)}: ${kleineLetter(maatregelnaam(weergave, maatregel))}`,
  halfjaren(minuten, weergave),
];

/** What adds up, the total, and under it the trial placement, which is not in the total. */
const tabelVan = ({ perDoel, perOndersteuning, totaal, stand }: Uren, weergave: Weergave): string => {
  const { teksten } = weergave;
  const rij = (regel: Ondersteuningsuren): readonly string[] => ondersteuningsrij(regel, weergave);
  return tabel(teksten.uren.kolommen, [
    ...perDoel.map(({ doel, minuten }) => [naamVanId(weergave, doel), halfjaren(minuten, weergave)]),
    ...perOndersteuning.filter(({ maatregel }) => !isProefplaatsing(maatregel)).map(rij),
    ...(stand === "geen-uren" ? [] : [[`**${teksten.uren.totaal}**`, `**${halfjaren(totaal, weergave)}**`]]),
    ...perOndersteuning.filter(({ maatregel }) => isProefplaatsing(maatregel)).map(rij),
  ]);
};

/** The minutes of the trial placement, over all its half-years. */
export const proefplaatsingstijd = ({ perOndersteuning }: Uren): number =>
  perOndersteuning
    .filter(({ maatregel }) => isProefplaatsing(maatregel))
    .flatMap(({ minuten }) => minuten)
    .reduce((som, aantal) => som + aantal, 0);

/** What the hours would need under the rules in force, and the trial placement apart. */
export const urenzinnen = (weergave: Weergave, proeftijd: number): readonly string[] => {
  const { formulier, teksten } = weergave;
  const { totaal, stand, regelingen } = formulier.uren;
  const apart = proeftijd === 0 ? [] : [teksten.uren.proefplaatsing(uren(proeftijd, teksten))];
  switch (stand) {
    case "berekend":
      return [...regelingen.flatMap((regel) => regelingzinnen(regel, totaal[0] ?? 0, weergave)), ...apart];
    case "geen-uren":
      return [teksten.uren.buitenProefplaatsing, ...apart];
    default:
      return [teksten.uren.stand[stand], ...apart];
  }
};

/** The job coach's hours, and the regime they would need; a sum, and it says so. */
export const urentekst = (weergave: Weergave): string => {
  const { formulier, teksten, zin } = weergave;
  const { perDoel, perOndersteuning, stand } = formulier.uren;
  const kop = `## ${teksten.kop.uren}`;
  const proeftijd = proefplaatsingstijd(formulier.uren);
  if (stand === "geen-uren" && proeftijd === 0)
    return `${kop}\n\n${zin(
      teksten.uren.stand[stand],
      formulier.ondersteuning.map(({ id }) => id),
    )}`;
  const grond = [...perDoel.map(({ doel }) => doel), ...perOndersteuning.map(({ ondersteuning }) => ondersteuning)];
  return [
    kop,
    tabelVan(formulier.uren, weergave),
    opsomming([...urenzinnen(weergave, proeftijd), teksten.uren.geenBesluit].map((tekst) => zin(tekst, grond))),
  ].join("\n\n");
};
