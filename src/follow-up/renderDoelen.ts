import { datum, getal, tabel, veilig, niveautekst } from "../render/opmaak.js";
import { gedragszin } from "../render/waardetekst.js";
import { naamVan } from "../render/weergave.js";
import type { Doelresultaat, Doelscore, GeplandDoel, Opvolging } from "./opvolging.js";
import { opvolgteksten as t } from "./teksten.js";
import { activiteitnaam, lijst, perHalfjaar, puntIn, punten, zinnen, type Hoe } from "./weergave.js";

type Resultaat = Pick<Doelresultaat, "criterium" | "uitslag" | "gehaald" | "gewicht" | "because">;

const rij = (resultaat: Resultaat, hoe: Hoe): readonly string[] => {
  const { teksten, vul, zin } = hoe;
  const { uitslag, gehaald, gewicht, because } = resultaat;
  const naam = naamVan(hoe, resultaat.criterium);
  const onbekend = vul(t.gehaald.onbekend);
  return [
    gewicht === null ? `**${naam}**` : `**${naam}** (${vul(t.gewicht, { gewicht })})`,
    uitslag?.beginniveau === undefined ? onbekend : niveautekst(uitslag.beginniveau),
    uitslag === null ? onbekend : niveautekst(uitslag.niveau),
    zin(gehaald === null ? onbekend : vul(t.gehaald[gehaald ? "ja" : "nee"]), because),
    uitslag === null
      ? onbekend
      : `${teksten.beoordelaar[uitslag.door]}, ${teksten.bewijs[uitslag.bewijs]}, ${datum(uitslag.datum, teksten)}`,
  ];
};

const eenCijfer = (waarde: number, { teksten }: Hoe): string => getal(Number(waarde.toFixed(1)), teksten);

const metTeken = (waarde: number, hoe: Hoe): string =>
  waarde > 0 ? `+${eenCijfer(waarde, hoe)}` : eenCijfer(waarde, hoe).replace("-", "−");

/** The score in words; it never stands without the goals it is over. */
export const scorezin = (score: Doelscore, hoe: Hoe): string => {
  const { vul, zin } = hoe;
  const { waarde, begin, verschil, zonder } = score;
  if (zonder.length > 0) {
    const doelen = punten(
      hoe,
      zonder.map((doel) => doel.slice(doel.indexOf("/") + 1)),
    );
    return zin(
      vul(t.scoreOntbreekt, { doelen }),
      zonder.map((doel) => `eerste/${doel}`),
    );
  }
  if (waarde === null) return "";
  const over =
    begin === null || verschil === null
      ? vul(t.scoreZonderBegin)
      : vul(t.scoreVerschil, { begin: eenCijfer(begin, hoe), verschil: metTeken(verschil, hoe) });
  const gewogen = score.gewogen ? vul(t.scoreGewogen) : "";
  return zin(zinnen(vul(t.score, { score: eenCijfer(waarde, hoe) }), gewogen, over), score.because);
};

/** The goals of the period with what was reached, and the score over them. */
export const doelblok = (doelen: readonly Resultaat[], score: Doelscore, hoe: Hoe): readonly string[] => {
  const { vul } = hoe;
  if (doelen.length === 0) return [vul(t.geenDoelen)];
  const kolommen = t.doelKolommen.map((kolom) => vul(kolom));
  return [
    tabel(
      kolommen,
      doelen.map((resultaat) => rij(resultaat, hoe)),
    ),
    scorezin(score, hoe),
  ];
};

/** What people wrote to explain a level. */
export const uitslagtoelichtingen = (doelen: readonly Doelresultaat[], hoe: Hoe): readonly string[] =>
  lijst(
    doelen.flatMap(({ criterium, uitslag, because }) =>
      uitslag?.toelichting === undefined
        ? []
        : [
            hoe.zin(
              hoe.vul(t.uitslagtoelichting, { punt: naamVan(hoe, criterium), tekst: veilig(uitslag.toelichting) }),
              because,
            ),
          ],
    ),
  );

/** Goals of which the level and the re-assessment do not say the same. */
export const tegenspraken = (doelen: readonly Doelresultaat[], hoe: Hoe): readonly string[] =>
  lijst(
    doelen.flatMap(({ tegenspraak, criterium, because }) =>
      tegenspraak === null
        ? []
        : [
            hoe.zin(hoe.vul(t.tegenspraak[tegenspraak], { punt: naamVan(hoe, criterium) }), [
              ...because,
              `verschuiving/${criterium}`,
            ]),
          ],
    ),
  );

export const losseUitslagen = (criteria: readonly string[], hoe: Hoe): readonly string[] =>
  lijst(
    criteria.map((criterium) =>
      hoe.zin(hoe.vul(t.losseUitslag, { punt: puntIn(hoe, criterium) }), [`uitslag/doel/${criterium}`]),
    ),
  );

const planningzin = (doel: GeplandDoel, hoe: Hoe): string => {
  const { vul, zin } = hoe;
  const naam = naamVan(hoe, doel.criterium);
  return zin(
    zinnen(
      vul(t.planningDoel, {
        punt: doel.opnieuw ? `${naam} (${vul(t.opnieuw)})` : naam,
        streef: gedragszin(doel.criterium, doel.streef, hoe),
      }),
      vul(t.planningActiviteiten, { activiteiten: doel.activiteiten.map((code) => activiteitnaam(hoe, code)).join("; ") }),
      vul(t.planningTijd, { tijd: perHalfjaar(hoe, doel.minuten) }),
    ),
    doel.because,
  );
};

/** The goals of the period that comes, with their activities and the time that everything in the plan asks. */
export const planningblok = ({ doelen, minuten, door, because }: Opvolging["planning"], hoe: Hoe): readonly string[] => {
  const { vul, zin, teksten } = hoe;
  const samen = zin(vul(t.planningSamen, { tijd: perHalfjaar(hoe, minuten) }), because);
  if (doelen.length === 0) return [zinnen(vul(t.planningLeeg), samen)];
  const gekozen =
    door === "voorstel" ? vul(t.voorstel) : vul(t.gekozen, { wie: door.map((kiezer) => teksten.doel.kiezer[kiezer]).join(", ") });
  return [...lijst(doelen.map((doel) => planningzin(doel, hoe))), zinnen(samen, gekozen)];
};
