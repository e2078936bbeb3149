import type { GasNiveau } from "../domain/doel.js";
import type { DoelTeksten } from "./doelTeksten.js";

const endWithStop = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const because = (ground: string): string => (ground === "" ? "." : `: ${ground}.`);

const onDays = ({ dagen: { minimum, maximum }, hulp }: Extract<GasNiveau, { readonly maat: "dagen" }>): string => {
  const help = { "maakt-niet-uit": "", met: ", at least one day with help", zonder: ", each time without help" }[hulp];
  if (maximum === 0) return "on none of the days";
  if (minimum === maximum) return `${minimum === 5 ? "on all 5 days" : `on ${minimum} of the 5 days`}${help}`;
  return `on ${minimum} to ${maximum} of the 5 days${help}`;
};

const inWeeks = ({ stand, weken: { minimum, maximum } }: Extract<GasNiveau, { readonly maat: "weken" }>): string => {
  if (stand === "niet-dichterbij") return "in the last week no closer to the goal than at the start";
  if (stand === "onderweg") return "in the last week closer to the goal than at the start, but not reached";
  if (maximum === null) return `reached in the last ${minimum} weeks or more on end`;
  if (maximum === 1) return "reached in the last week, and not in the week before";
  return `reached in the last ${minimum} or ${maximum} weeks on end, and not in the week before`;
};

const obtained = ({ stand, wekenEerder }: Extract<GasNiveau, { readonly maat: "behalen" }>): string => {
  if (stand === "niet-begonnen") return "not started and not obtained";
  if (stand === "begonnen" || wekenEerder === null) return "started, but not obtained within the agreed time";
  const { minimum, maximum } = wekenEerder;
  if (maximum === null) return `obtained at least ${minimum} weeks earlier`;
  return minimum === 0
    ? `obtained within the agreed time, at most ${maximum} weeks earlier`
    : `obtained ${minimum} to ${maximum} weeks earlier`;
};

/** The English of the goals. */
export const doelenEn: DoelTeksten = {
  nu: "Now",
  straks: "At the end",
  behoefteNu: (zin) => `Needs: ${zin}`,
  behoefteStraks: (zin) => `Manages with what the work offers: ${zin}`,
  eigenWoorden: (door) => `In the words of ${door}`,
  eigenWoordenNu: (tekst) => `Now: “${tekst}”`,
  eigenWoordenStraks: (tekst) => `At the end: “${tekst}”`,
  aanpak: "Approach",
  hoeLang: "How often and how long",
  wie: "Who does what",
  met: {
    werkbegeleider: "the work guide",
    collega: "a colleague",
    leidinggevende: "the manager",
    netwerk: "someone from the worker's network",
    werkgever: "the employer",
    werknemer: "the worker",
    jobcoach: "the job coach",
    opleider: "the trainer",
    "andere-dienst": "another service",
  },
  doet: {
    maatregel: (wie) => `${capital(wie)} carries out the approach.`,
    gedrag: (wie) => `${capital(wie)} practises what stands under “At the end”.`,
    terugkijken: (wie) => `${capital(wie)} says at each measurement how it goes.`,
    tellen: (wie, grond) => `${capital(wie)} keeps the count${because(grond)}`,
    "bewijs-nakijken": (wie, grond) => `${capital(wie)} checks the proof${because(grond)}`,
  },
  grond: {
    "uit-de-maatregel": "",
    "eigen-doel": "",
    "kent-het-werk": "is at work and knows it",
    "geen-werkbegeleider-die-het-werk-kent": "no work guide is named who is known to know the work",
  },
  activiteiten: "Activities",
  meten: "Measuring",
  metenZin: ({ maat, inWeek, zin }) =>
    ({
      dagen: `On the last five working days up to and including week ${inWeek}, a record is kept of whether this can be seen: “${zin}”`,
      weken: `In weeks ${inWeek - 3} to ${inWeek}, a record is kept each week of whether this was reached: “${zin}”`,
      behalen: `In week ${inWeek} it is checked whether this was obtained: “${zin}”`,
    })[maat],
  beter: "If it goes better than this, that counts too.",
  gelegenheid: "If there was no occasion for it on a day, another working day counts.",
  hulp: "With help means: someone reminds, prompts or shows how.",
  begin: "Start",
  nulmeting: {
    dagen:
      "A first measurement is needed. The profiles do not say on how many days this can be seen now. So keep a record on the first five working days too.",
    weken: "A first measurement is needed. The profiles do not say how it stands now. So measure it in the first week too.",
    behalen: "A first measurement is needed. The profiles do not say whether this was started already. Ask in the first week.",
  },
  beginNiveau: (niveau) => `Level ${niveau}. That is how it stands now, by the profiles.`,
  nazorg: "Aftercare",
  nazorgZin: (vanaf, tot) => `After week ${vanaf} the support goes on as aftercare, tapering off, until week ${tot}.`,
  nietGenoeg: "This goal does not take away the whole shortfall; see the support on this point.",
  tijd: "Job coach time",
  geen: "There is no coaching goal: no shortfall has been found of which it is certain that the worker can learn this.",
  rang: "Place in the ranking",
  plaats: (rang, aantal) => `${rang} of ${aantal}.`,
  gaatVoor: {
    essentieel: (volgend) => `Comes before “${volgend}”: this is essential, that is not.`,
    "kortste-termijn": (volgend) => `Comes before “${volgend}”: this can be done within 6 months, that cannot.`,
    belang: (volgend, belang, belangVolgend) =>
      `Comes before “${volgend}”: this matters more (importance ${belang} against ${belangVolgend}).`,
    "grootste-tekort": (volgend) => `Comes before “${volgend}”: the shortfall is larger here.`,
    code: (volgend) => `Comes before “${volgend}”: the other rules make no difference, so the alphabet counts.`,
  },
  laatste: "No goal comes after it.",
  enige: "There is no other goal.",
  kop: (nummer, naam, soort, horizon) =>
    `Goal ${nummer}: ${naam} (${soort === "werkdoel" ? "work goal" : "personal goal"}, ${horizon === "kort" ? "within 6 months" : "longer than 6 months"})`,
  gasKolommen: {
    dagen: ["Level (0 is the goal)", "The behaviour can be seen"],
    weken: ["Level (0 is the goal)", "Where it stands when measured"],
    behalen: ["Level (0 is the goal)", "Where it stands when measured"],
  },
  gas: (niveau) => {
    switch (niveau.maat) {
      case "dagen":
        return onDays(niveau);
      case "weken":
        return inWeeks(niveau);
      case "behalen":
        return obtained(niveau);
    }
  },
  keuze: {
    voorstel: "This is a proposal. The worker and the employer choose for themselves which goals come first.",
    gekozen: (door, datum, reden) => `Chosen by ${door}${datum === "" ? "" : ` on ${datum}`}, because: ${endWithStop(reden)}`,
    zoalsVoorgesteld: "The ranking came to the same goals, in the same order.",
    afwijkend: (voorstel) => `The ranking came to something else: ${voorstel}.`,
    zonder: (wie) =>
      `Note: this choice was made without ${wie}. The Leidraad has the worker and the employer choose together. Discuss the choice together.`,
    teVeel: (maximum, punten) =>
      `More goals were chosen than fit in the first period (at most ${maximum}). These wait, and stand in front: ${punten}.`,
    nietMogelijk: (punten) => `Chosen, but no goal follows from it: ${punten}.`,
  },
  kiezer: { werknemer: "the worker", werkgever: "the employer", jobcoach: "the job coach" },
};
