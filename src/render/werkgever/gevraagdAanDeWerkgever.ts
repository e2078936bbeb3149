import type { Vereiste } from "../../domain/maatregel.js";
import type { WerkgeverTeksten } from "../../messages/werkgeverTeksten.js";
import { hoeveelheidstekst } from "../hoeveelheidstekst.js";
import { kleineLetter, naEenAnder, opsomming } from "../opmaak.js";
import { inTaal, maatregelnaam, plekVan, type Weergave } from "../weergave.js";
import { planmaatregelen, type Planmaatregel } from "./steunOpHetWerk.js";
import { toontVraag } from "./toont.js";

const hoogste = (waarden: readonly (number | undefined)[]): number => Math.max(0, ...waarden.map((waarde) => waarde ?? 0));

/** The conditions of the measures in the plan: what the work and the werkbegeleider have to bring. */
const voorwaarden = (weergave: Weergave, plan: WerkgeverTeksten): readonly string[] => {
  const { teksten, zin } = weergave;
  const { voorwaarden: woorden } = plan;
  const delen = planmaatregelen(weergave);
  const met = (vereiste: Vereiste): readonly Planmaatregel[] =>
    delen.filter(({ maatregel }) => maatregel.vereist.includes(vereiste));
  const procent = hoogste(met("werkbegeleider-aanwezig").map(({ maatregel }) => maatregel.minimaalAanwezig));
  const uren = hoogste(met("werkbegeleider-uren").map(({ maatregel }) => maatregel.minimaleUren));
  const namen = met("aanpasbaar").map(({ maatregel }) => kleineLetter(maatregelnaam(weergave, maatregel.code)));
  const regels: readonly (readonly [Vereiste, string])[] = [
    ["aanpasbaar", woorden.aanpasbaar(naEenAnder(namen, teksten))],
    ["werkbegeleider-kent-werk", woorden.kentWerk],
    ["werkbegeleider-bereid", woorden.bereid],
    ["werkbegeleider-opgeleid", woorden.opgeleid],
    ["werkbegeleider-rugdekking", woorden.rugdekking],
    ["werkbegeleider-aanwezig", procent === 0 ? "" : woorden.aanwezig(`${procent} %`)],
    ["werkbegeleider-uren", uren === 0 ? "" : woorden.uren(hoeveelheidstekst({ waarde: uren, eenheid: "uur/week" }, teksten))],
  ];
  return regels.flatMap(([vereiste, regel]) => {
    const ids = met(vereiste).map(({ id }) => id);
    return ids.length === 0 || regel === "" ? [] : [zin(regel, ids)];
  });
};

/** The questions about the work in the words of the catalogue, in the order of their points; why they are open is not said. */
const vragen = (weergave: Weergave): readonly string[] => {
  const { formulier, teksten, zin, catalogus } = weergave;
  const codes = new Set(formulier.vragen.filter((vraag) => toontVraag(vraag, weergave)).map(({ criterium }) => criterium ?? ""));
  const overWerk = [...catalogus.criteria.keys()].filter((code) => codes.has(code));
  const overBegeleider = formulier.vragen.some(({ soort }) => soort === "werkbegeleider");
  return [
    ...(overBegeleider ? [zin(teksten.vraag.soort.werkbegeleider(""), ["vraag/werkbegeleider"])] : []),
    ...overWerk.map((code) =>
      zin(inTaal(weergave, plekVan(weergave, code)?.criterium.vraagWerk ?? { nl: code, en: code }), [`vraag/${code}`]),
    ),
  ];
};

/** What is asked of the employer: what the measures need, and what is still to be told about the work. */
export const gevraagdAanDeWerkgever = (weergave: Weergave, plan: WerkgeverTeksten): string => {
  const nodig = voorwaarden(weergave, plan);
  const open = vragen(weergave);
  return [
    `## ${plan.kop.gevraagd}`,
    nodig.length === 0 ? plan.geenVraag : opsomming(nodig),
    ...(open.length === 0 ? [] : [`### ${plan.kop.vragen}`, opsomming(open)]),
    plan.meerVragen,
  ].join("\n\n");
};
