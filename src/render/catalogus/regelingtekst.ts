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

/** The worked examples of the source; where the source errs, what it says itself. */
const voorbeelden = (regeling: Regeling, { teksten, lees, getal }: Beschrijving): readonly string[] => {
  const { voorbeelden: gewone = [], rekenvoorbeelden: andere = [], regimes } = regeling;
  const regimenaam = (gezocht: string): string => {
    const naam = regimes.find(({ code }) => code === gezocht)?.naam;
    return naam === undefined ? gezocht : lees(naam);
  };
  const metFout = (regel: string, inDeBron: string | number | undefined): string => {
    if (inDeBron === undefined) return regel;
    return `${regel} (${teksten.foutInDeBron(typeof inDeBron === "number" ? getal(inDeBron) : inDeBron)})`;
  };
  return [
    ...gewone.map(({ regime, jaar, urenPerJaar, uren }) =>
      teksten.voorbeeld(regimenaam(regime), jaar, getal(urenPerJaar), getal(uren)),
    ),
    ...andere.map((voorbeeld) =>
      metFout(
        teksten.rekenvoorbeeld(voorbeeld, "regime" in voorbeeld ? regimenaam(voorbeeld.regime) : ""),
        "inDeBron" in voorbeeld ? voorbeeld.inDeBron : undefined,
      ),
    ),
  ];
};

/** Everything the catalogue says on one funding rule. */
export const regelingtekst = (regeling: Regeling, beschrijving: Beschrijving): Recordtekst => {
  const { teksten, lees } = beschrijving;
  const { kop } = teksten;
  const { uitvoerder, soort, geldigVanaf, geldigTot, tarief, regimes, standaardRegime, voorwaarden = [] } = regeling;
  const gerekend = voorbeelden(regeling, beschrijving);
  return {
    naam: lees(regeling.naam),
    code: regeling.code,
    kort: [teksten.geldig(geldigVanaf, geldigTot)],
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
