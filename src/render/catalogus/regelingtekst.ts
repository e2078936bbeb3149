import type { Regeling } from "../../domain/regeling.js";
import { herkomst, type Beschrijving, type Recordtekst } from "./recordtekst.js";

type Regime = Regeling["regimes"][number];

const procent = (promille: number, { getal }: Beschrijving): string => `${getal(promille / 10)} %`;

/** The shares of one regime, with the amounts where the rule has them. */
const regimeregel = (regime: Regime, standaard: string | undefined, beschrijving: Beschrijving): string => {
  const { teksten, lees } = beschrijving;
  const { perJaar, proefplaatsing, bedragen } = regime;
  const jaren = teksten.jaarkolommen(perJaar.length);
  const bedrag = (eurocent: number | undefined): string => (eurocent === undefined ? "" : ` (${teksten.bedrag(eurocent)})`);
  const delen = [
    ...perJaar.map((deel, i) => `${jaren[i] ?? ""}: ${procent(deel, beschrijving)}${bedrag(bedragen?.perJaar[i])}`),
    ...(proefplaatsing === undefined
      ? []
      : [`${teksten.proefplaatsing}: ${procent(proefplaatsing, beschrijving)}${bedrag(bedragen?.proefplaatsing)}`]),
  ];
  return `${lees(regime.naam)}${regime.code === standaard ? ` (${teksten.standaard})` : ""}. ${delen.join("; ")}`;
};

const voorbeelden = ({ voorbeelden: reeks = [], regimes }: Regeling, { teksten, lees, getal }: Beschrijving): readonly string[] =>
  reeks.map(({ regime, jaar, urenPerJaar, uren }) => {
    const naam = regimes.find(({ code }) => code === regime)?.naam;
    return teksten.voorbeeld(naam === undefined ? regime : lees(naam), jaar, getal(urenPerJaar), getal(uren));
  });

/** Everything the catalogue says on one funding rule. */
export const regelingtekst = (regeling: Regeling, beschrijving: Beschrijving): Recordtekst => {
  const { teksten, lees } = beschrijving;
  const { kop } = teksten;
  const { uitvoerder, soort, geldigVanaf, geldigTot, tarief, regimes, standaardRegime, voorwaarden = [] } = regeling;
  const gerekend = voorbeelden(regeling, beschrijving);
  return {
    naam: lees(regeling.naam),
    code: regeling.code,
    feiten: [
      [kop.uitvoerder, uitvoerder],
      [kop.soort, teksten.regelingsoort[soort]],
      [kop.geldig, teksten.geldig(geldigVanaf, geldigTot)],
      ...(tarief === undefined ? [] : [[kop.tarief, teksten.bedrag(tarief)] as const]),
    ],
    blokken: [
      { kop: kop.regimes, regels: regimes.map((regime) => regimeregel(regime, standaardRegime, beschrijving)) },
      ...(voorwaarden.length === 0
        ? []
        : [
            {
              kop: kop.voorwaarden,
              regels: voorwaarden.map(
                (voorwaarde) => `${teksten.voorwaardesoort[voorwaarde.soort]}: ${lees(voorwaarde.tekst)} (${voorwaarde.plaats})`,
              ),
            },
          ]),
      ...(gerekend.length === 0 ? [] : [{ kop: kop.voorbeelden, regels: gerekend }]),
      ...herkomst(regeling, beschrijving),
    ],
  };
};
