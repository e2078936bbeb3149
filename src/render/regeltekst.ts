import type { Uren } from "../domain/formulier.js";
import type { Regeling, Voorwaardesoort } from "../domain/regeling.js";
import { hoeveelheidstekst } from "./hoeveelheidstekst.js";
import { getal, kleineLetter, naEenAnder, opsomming, procentMetTiende, tabel, uren } from "./opmaak.js";
import { regimenaam } from "./regimenaam.js";
import { inTaal, type Weergave } from "./weergave.js";

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

/** The plan and every regime, half-year by half-year; the lightest that holds all is in bold. */
const regimetabel = (regel: Regel, regeling: Regeling | undefined, weergave: Weergave): string => {
  const { teksten } = weergave;
  const plan = regel.perHalfjaar;
  const werk = uren(plan[0]?.werkMinuten ?? 0, teksten);
  return tabel(
    [teksten.uren.waarvoor, ...plan.map(({ halfjaar, jaar }) => teksten.uren.halfjaarkopMetJaar(halfjaar, jaar))],
    [
      [
        teksten.uren.ditPlan(werk),
        ...plan.map(({ minuten, aandeel }) => teksten.uren.deel(uren(minuten, teksten), procentMetTiende(aandeel ?? 0, teksten))),
      ],
      ...regel.regimes.map(({ regime, minuten }) => {
        const naam = regimenaam(regime, regeling, weergave);
        return [
          regime === regel.kleinste ? `**${naam}**` : naam,
          ...minuten.map((aantal, i) =>
            aantal < (plan[i]?.minuten ?? 0) ? teksten.uren.teWeinig(uren(aantal, teksten)) : uren(aantal, teksten),
          ),
        ];
      }),
      ...(plan.some(({ over }) => over > 0)
        ? [[teksten.uren.over, ...plan.map(({ over }) => (over === 0 ? "" : uren(over, teksten)))]]
        : []),
    ],
  );
};

const regimezin = (regel: Regel, regeling: Regeling | undefined, weergave: Weergave): readonly string[] => {
  const { teksten } = weergave;
  const jaaruren = teksten.uren.eenheid(getal(regel.urenPerJaar, teksten));
  const klein = (code: string): string => kleineLetter(regimenaam(code, regeling, weergave));
  if (regel.kleinste !== null) return [teksten.uren.regel(klein(regel.kleinste), jaaruren)];
  const over = regel.perHalfjaar
    .filter((halfjaar) => halfjaar.over > 0)
    .map((halfjaar) => teksten.uren.halfjaar(halfjaar.halfjaar, uren(halfjaar.over, teksten)));
  if (over.length === 0) return [];
  return [teksten.uren.geenRegime(klein(regel.regimes.at(-1)?.regime ?? ""), naEenAnder(over, teksten), jaaruren)];
};

/** What the hours would need under one rule: per half-year, the regime, and the conditions to look at. */
export const regeltekst = (regel: Regel, grond: readonly string[], weergave: Weergave): string => {
  const { teksten, catalogus, zin } = weergave;
  const regeling = catalogus.regelingen.find(({ code }) => code === regel.regeling);
  const later = regel.zonderRegime.map((halfjaar) => teksten.uren.halfjaarkop(halfjaar));
  return [
    `### ${regeling === undefined ? regel.regeling : inTaal(weergave, regeling.naam)}`,
    regimetabel(regel, regeling, weergave),
    opsomming(
      [
        ...regimezin(regel, regeling, weergave),
        ...(later.length === 0 ? [] : [teksten.uren.zonderRegime(kleineLetter(naEenAnder(later, teksten)))]),
        ...(regeling === undefined ? [] : voorwaardezinnen(regel, regeling, weergave)),
      ].map((tekst) => zin(tekst, grond)),
    ),
  ].join("\n\n");
};
