import type { WerkKop } from "../domain/formulier.js";
import type { KantOordeel } from "../domain/vergelijking.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import type { FormulierTeksten } from "../messages/formulierTeksten.js";
import { hoeveelheidstekst } from "./hoeveelheidstekst.js";
import { datum, hoofdletter, opsomming, procenten, tabel, veilig } from "./opmaak.js";
import { puntnamen } from "./puntnamen.js";
import type { Weergave } from "./weergave.js";

const cijfers = (naam: string, kant: KantOordeel, { teksten }: Weergave): readonly string[] => {
  const { totaal: nu } = kant.huidig;
  const { totaal: straks } = kant.haalbaar;
  if (nu === null || straks === null) return [naam, teksten.kop.nietGevraagd, "", ""];
  return [naam, procenten(nu.laag, nu.hoog), procenten(straks.laag, straks.hoog), procenten(nu.dekking, nu.dekking)];
};

/** The worker's own network, tasks and werkbegeleider, where the profiles say anything of them. */
const rondom = ({ formulier, teksten, zin }: Weergave): readonly string[] => {
  const { taken, werkbegeleider } = formulier.werk;
  const { netwerk } = formulier;
  const regels = [
    ...(netwerk === null
      ? []
      : [
          zin(
            `**${teksten.kop.netwerk}:** ${teksten.netwerkSteunt[netwerk.steunt]}${netwerk.rol === null ? "" : ` (${veilig(netwerk.rol)})`}`,
            ["werknemer/netwerk"],
          ),
        ]),
    ...(taken.length === 0
      ? []
      : [`**${teksten.kop.taken}:** ${taken.map(({ naam, aandeel }) => `${veilig(naam)} (${aandeel} %)`).join(", ")}`]),
    ...(werkbegeleider === null
      ? []
      : [zin(`**${teksten.kop.werkbegeleider}:** ${begeleiderTekst(werkbegeleider, teksten)}`, ["werk/werkbegeleider"])]),
  ];
  return regels.length === 0 ? [] : [opsomming(regels)];
};

const begeleiderTekst = (begeleider: NonNullable<WerkKop["werkbegeleider"]>, teksten: FormulierTeksten): string => {
  const graad = (naam: string, oordeel: keyof FormulierTeksten["graadKort"]): string => `${naam}: ${teksten.graadKort[oordeel]}`;
  const { begeleider: labels } = teksten;
  const hoeveelheid = (naam: string, waarde: Hoeveelheid | null): string =>
    `${naam}: ${waarde === null ? teksten.graadKort.onbekend : hoeveelheidstekst(waarde, teksten)}`;
  return [
    veilig(begeleider.rol),
    graad(labels.kentWerk, begeleider.kentWerk),
    hoeveelheid(labels.aanwezig, begeleider.aanwezig),
    hoeveelheid(labels.urenVrij, begeleider.urenVrij),
    graad(labels.opgeleid, begeleider.opgeleid),
    graad(labels.bereid, begeleider.bereid),
    graad(labels.rugdekking, begeleider.rugdekking),
    graad(labels.vervanging, begeleider.vervanging),
  ].join("; ");
};

/** The verdict with its reasons, under its heading; `onderKop` stands between them. */
export const oordeelsdeel = (weergave: Weergave, onderKop: readonly string[] = []): readonly string[] => {
  const { formulier, teksten } = weergave;
  const { oordeel, verantwoording } = formulier;
  const { dekkingsgrens } = verantwoording.beleid;
  const redenen = oordeel.redenen.map(({ code, because }) =>
    weergave.zin(hoofdletter(teksten.reden[code](puntnamen(because, weergave), dekkingsgrens)), because),
  );
  const onzeker =
    oordeel.onzeker.length === 0
      ? []
      : [weergave.zin(teksten.essentieelOnzeker(puntnamen(oordeel.onzeker, weergave)), oordeel.onzeker)];
  const rest =
    oordeel.restpunten.length === 0
      ? []
      : [weergave.zin(teksten.restpunten(puntnamen(oordeel.restpunten, weergave)), oordeel.restpunten)];
  const zonderSteun = oordeel.uitkomst === "passend-met-ondersteuning" && formulier.ondersteuning.length === 0;
  const grond = oordeel.redenen.flatMap(({ because }) => because);
  return [
    `## ${teksten.kop.oordeel}: ${teksten.oordeel[oordeel.uitkomst].naam}`,
    ...onderKop,
    weergave.zin(zonderSteun ? teksten.zonderSteun : teksten.oordeel[oordeel.uitkomst].zin, grond),
    opsomming([...redenen, ...onzeker, ...rest]),
  ];
};

/** Whom and which work it is about, and on which day. */
export const overWie = ({ formulier, teksten }: Weergave): string => {
  const { werk, werknemer, verantwoording } = formulier;
  const functie = werk.functie === null ? "" : ` (${veilig(werk.functie)})`;
  return `**${teksten.kop.werknemer}:** ${veilig(werknemer)} · **${teksten.kop.werk}:** ${veilig(werk.id)}${functie} · **${teksten.kop.peildatum}:** ${datum(verantwoording.peildatum, teksten)}`;
};

/** Title, verdict with its reasons, and the two numbers beside each other, never merged. */
export const kop = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  return [
    `# ${teksten.kop.titel}`,
    overWie(weergave),
    ...oordeelsdeel(weergave, [`*${teksten.kop.voorWie}*`]),
    ...rondom(weergave),
    tabel(teksten.kop.cijfers, [
      cijfers(teksten.kop.geschiktheid, formulier.geschiktheid, weergave),
      cijfers(teksten.kop.passendheid, formulier.passendheid, weergave),
    ]),
  ].join("\n\n");
};
