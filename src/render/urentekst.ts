import type { Uren } from "../domain/formulier.js";
import { isProefplaatsing } from "../funding/isProefplaatsing.js";
import { kleineLetter, opsomming, procentMetTiende, tabel, uren } from "./opmaak.js";
import { regeltekst } from "./regeltekst.js";
import { maatregelnaam, naamVanId, type Weergave } from "./weergave.js";

type Ondersteuningsuren = Uren["perOndersteuning"][number];

/** One row of the table: what for, and the time in each half-year. */
const rij = (waarvoor: string, minuten: readonly number[], halvejaren: number, { teksten }: Weergave): readonly string[] => [
  waarvoor,
  ...Array.from({ length: halvejaren }, (_, i) => (minuten[i] === undefined ? "" : uren(minuten[i], teksten))),
];

const ondersteuningsnaam = ({ ondersteuning, maatregel }: Ondersteuningsuren, weergave: Weergave): string =>
  `${naamVanId(weergave, ondersteuning)}: ${kleineLetter(maatregelnaam(weergave, maatregel))}`;

/** The whole, and what part of the contract it is where that is known. */
const totaalrijen = (
  { totaal, perHalfjaar, stand }: Uren,
  halvejaren: number,
  weergave: Weergave,
): readonly (readonly string[])[] => {
  const { teksten } = weergave;
  if (stand === "geen-uren") return [];
  const vet = rij(teksten.uren.totaal, totaal, halvejaren, weergave).map((cel) => (cel === "" ? "" : `**${cel}**`));
  const contract = perHalfjaar[0]?.contractMinuten ?? null;
  if (contract === null) return [vet];
  const delen = perHalfjaar.map(({ aandeel }) => teksten.uren.procent(procentMetTiende(aandeel ?? 0, teksten)));
  return [vet, [teksten.uren.deelVanContract(uren(contract, teksten)), ...delen, ...Array(halvejaren - delen.length).fill("")]];
};

/** What adds up, the total, and under it the trial placement, which is not in the total. */
const tabelVan = (gegeven: Uren, weergave: Weergave): string => {
  const { perDoel, perOndersteuning } = gegeven;
  const halvejaren = Math.max(0, ...[...perDoel, ...perOndersteuning].map(({ minuten }) => minuten.length));
  const ondersteuning = (proef: boolean): readonly (readonly string[])[] =>
    perOndersteuning
      .filter(({ maatregel }) => isProefplaatsing(maatregel) === proef)
      .map((regel) => rij(ondersteuningsnaam(regel, weergave), regel.minuten, halvejaren, weergave));
  return tabel(
    [weergave.teksten.uren.waarvoor, ...Array.from({ length: halvejaren }, (_, i) => weergave.teksten.uren.halfjaarkop(i + 1))],
    [
      ...perDoel.map(({ doel, minuten }) => rij(naamVanId(weergave, doel), minuten, halvejaren, weergave)),
      ...ondersteuning(false),
      ...totaalrijen(gegeven, halvejaren, weergave),
      ...ondersteuning(true),
    ],
  );
};

/** The minutes of the trial placement, over all its half-years. */
const proefplaatsingstijd = ({ perOndersteuning }: Uren): number =>
  perOndersteuning
    .filter(({ maatregel }) => isProefplaatsing(maatregel))
    .flatMap(({ minuten }) => minuten)
    .reduce((som, aantal) => som + aantal, 0);

/** What holds for the whole: where half-year 1 begins or why there is no rule, and the trial placement apart. */
export const urenzinnen = ({ formulier, teksten }: Weergave): readonly string[] => {
  const { stand } = formulier.uren;
  const proeftijd = proefplaatsingstijd(formulier.uren);
  const apart = proeftijd === 0 ? [] : [teksten.uren.proefplaatsing(uren(proeftijd, teksten))];
  const zonder = stand === "geen-uren" && proeftijd > 0 ? teksten.uren.buitenProefplaatsing : teksten.uren.stand[stand];
  return [...(zonder === "" ? [teksten.uren.begin] : [zonder]), ...apart];
};

/** The job coach's hours, what part of the contract they are, and the regime they would need; a sum, and it says so. */
export const urentekst = (weergave: Weergave): string => {
  const { formulier, teksten, zin } = weergave;
  const { perDoel, perOndersteuning, regelingen } = formulier.uren;
  const genoemd = [...perDoel.map(({ doel }) => doel), ...perOndersteuning.map(({ ondersteuning }) => ondersteuning)];
  const grond = genoemd.length > 0 ? genoemd : formulier.ondersteuning.map(({ id }) => id);
  return [
    `## ${teksten.kop.uren}`,
    ...(genoemd.length === 0 ? [] : [tabelVan(formulier.uren, weergave)]),
    opsomming(urenzinnen(weergave).map((tekst) => zin(tekst, grond))),
    ...regelingen.map((regel) => regeltekst(regel, grond, weergave)),
    zin(`**${teksten.uren.geenBesluit}**`, grond),
  ].join("\n\n");
};
