import { datum, tabel, veilig } from "../render/opmaak.js";
import { naamVan } from "../render/weergave.js";
import type { Tijd, Tijdregel, Tijdverantwoording } from "./opvolgtijd.js";
import { tijdteksten as t } from "./tijdteksten.js";
import { activiteitnaam, duur, lijst, puntIn, zinnen, type Hoe } from "./weergave.js";

const waarvoor = ({ soort, criterium }: Tijdregel, hoe: Hoe): string => {
  if (criterium === null) return hoe.vul(t.zonderDoel);
  const punt = naamVan(hoe, criterium);
  return soort === "buiten-plan" ? hoe.vul(t.buitenPlan, { punt }) : punt;
};

const cellen = (hoe: Hoe, { gepland, besteed, anderen }: Tijd): readonly string[] =>
  [gepland, besteed, anderen].map((minuten) => duur(hoe, minuten));

/** One row of a table of time: what it is for, and the minutes of each half-year. */
export interface Tijdrij {
  readonly naam: string;
  readonly perHalfjaar: readonly Tijd[];
}

export const tijdrijen = (regels: readonly Tijdregel[], hoe: Hoe): readonly Tijdrij[] =>
  regels.map((regel) => ({ naam: hoe.zin(waarvoor(regel, hoe), regel.because), perHalfjaar: regel.perHalfjaar }));

const isLeeg = (tijd: Tijd | undefined): boolean => tijd === undefined || Object.values(tijd).every((minuten) => minuten === 0);

/** The plan beside the logboek, one table for each half-year; rows without any time in it are left out. */
export const tijdtabellen = (
  { halfjaren, totaal }: Pick<Tijdverantwoording, "halfjaren" | "totaal">,
  rijen: readonly Tijdrij[],
  hoe: Hoe,
): readonly string[] => {
  const { vul, teksten } = hoe;
  return halfjaren.flatMap(({ van, tot, lopend }, i) => {
    const kop = vul(t.halfjaar, { nummer: i + 1, van: datum(van, teksten), tot: datum(tot, teksten) });
    const samen = cellen(hoe, totaal[i] as Tijd).map((cel) => `**${cel}**`);
    return [
      `**${kop}**${lopend ? ` (${vul(t.lopend)})` : ""}`,
      tabel(
        t.tijdKolommen.map((kolom) => vul(kolom)),
        [
          ...rijen
            .filter(({ perHalfjaar }) => !isLeeg(perHalfjaar[i]))
            .map(({ naam, perHalfjaar }) => [naam, ...cellen(hoe, perHalfjaar[i] as Tijd)]),
          [`**${vul(t.samen)}**`, ...samen],
        ],
      ),
    ];
  });
};

/** What in the logboek a reader of the plan does not expect, and what counts for a part. */
export const tijdzinnen = ({ afwijkingen, groep, volledig, ondertekend }: Tijdverantwoording, hoe: Hoe): readonly string[] => {
  const { vul, zin, teksten } = hoe;
  const anders = afwijkingen.map(({ regel, soort, datum: dag, criterium, activiteit, minuten, toelichting }) =>
    zin(
      zinnen(
        vul(t.afwijking[soort], {
          datum: datum(dag, teksten),
          tijd: duur(hoe, minuten),
          punt: puntIn(hoe, criterium),
          activiteit: activiteitnaam(hoe, activiteit),
        }),
        toelichting === null ? "" : `“${veilig(toelichting)}”`,
      ),
      [regel],
    ),
  );
  const samen = groep.map(({ regel, datum: dag, minuten, deelnemers, deel }) =>
    zin(
      vul(t.groep, {
        datum: datum(dag, teksten),
        tijd: duur(hoe, minuten),
        deelnemers,
        deel: duur(hoe, deel),
      }),
      [regel],
    ),
  );
  const { logboek } = t;
  return [
    ...(anders.length === 0 ? [] : [`**${vul(t.afwijkingen)}**`]),
    ...lijst(anders),
    ...lijst(samen),
    zinnen(vul(logboek.volledig[volledig]), vul(logboek.ondertekend[ondertekend]), vul(logboek.voorwaarde)),
  ];
};
