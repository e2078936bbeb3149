import type { GasNiveau } from "../domain/doel.js";
import type { DoelTeksten } from "./doelTeksten.js";

const eindigMetPunt = (tekst: string): string => (/[.!?]$/u.test(tekst) ? tekst : `${tekst}.`);

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const omdat = (grond: string): string => (grond === "" ? "." : `: ${grond}.`);

const opDagen = ({ dagen: { minimum, maximum }, hulp }: Extract<GasNiveau, { readonly maat: "dagen" }>): string => {
  const metHulp = { "maakt-niet-uit": "", met: ", minstens één dag met hulp", zonder: ", steeds zonder hulp" }[hulp];
  if (maximum === 0) return "op geen enkele dag";
  if (minimum === maximum) return `${minimum === 5 ? "op alle 5 dagen" : `op ${minimum} van de 5 dagen`}${metHulp}`;
  return `op ${minimum} tot en met ${maximum} van de 5 dagen${metHulp}`;
};

const inWeken = ({ stand, weken: { minimum, maximum } }: Extract<GasNiveau, { readonly maat: "weken" }>): string => {
  if (stand === "niet-dichterbij") return "in de laatste week niet dichter bij het doel dan aan het begin";
  if (stand === "onderweg") return "in de laatste week dichter bij het doel dan aan het begin, maar niet gehaald";
  if (maximum === null) return `in de laatste ${minimum} weken of meer achter elkaar gehaald`;
  if (maximum === 1) return "in de laatste week gehaald, de week daarvoor niet";
  return `in de laatste ${minimum} of ${maximum} weken achter elkaar gehaald, de week daarvoor niet`;
};

const behaald = ({ stand, wekenEerder }: Extract<GasNiveau, { readonly maat: "behalen" }>): string => {
  if (stand === "niet-begonnen") return "niet begonnen en niet gehaald";
  if (stand === "begonnen" || wekenEerder === null) return "begonnen, maar niet gehaald binnen de afgesproken tijd";
  const { minimum, maximum } = wekenEerder;
  if (maximum === null) return `minstens ${minimum} weken eerder gehaald`;
  return minimum === 0
    ? `binnen de afgesproken tijd gehaald, hoogstens ${maximum} weken eerder`
    : `${minimum} tot en met ${maximum} weken eerder gehaald`;
};

/** The Dutch of the goals. */
export const doelenNl: DoelTeksten = {
  nu: "Nu",
  straks: "Aan het eind",
  behoefteNu: (zin) => `Heeft nodig: ${zin}`,
  behoefteStraks: (zin) => `Redt het met wat het werk biedt: ${zin}`,
  eigenWoorden: (door) => `In de woorden van ${door}`,
  eigenWoordenNu: (tekst) => `Nu: “${tekst}”`,
  eigenWoordenStraks: (tekst) => `Aan het eind: “${tekst}”`,
  aanpak: "Aanpak",
  hoeLang: "Hoe vaak en hoe lang",
  wie: "Wie doet wat",
  met: {
    werkbegeleider: "de werkbegeleider",
    collega: "een collega",
    leidinggevende: "de leidinggevende",
    netwerk: "iemand uit het netwerk van de werknemer",
    werkgever: "de werkgever",
    werknemer: "de werknemer",
    jobcoach: "de jobcoach",
    opleider: "de opleider",
    "andere-dienst": "een andere dienst",
  },
  doet: {
    maatregel: (wie) => `${metHoofdletter(wie)} voert de aanpak uit.`,
    gedrag: (wie) => `${metHoofdletter(wie)} oefent wat bij “Aan het eind” staat.`,
    terugkijken: (wie) => `${metHoofdletter(wie)} zegt bij elke meting zelf hoe het gaat.`,
    tellen: (wie, grond) => `${metHoofdletter(wie)} houdt de telling bij${omdat(grond)}`,
    "bewijs-nakijken": (wie, grond) => `${metHoofdletter(wie)} kijkt het bewijs na${omdat(grond)}`,
  },
  grond: {
    "uit-de-maatregel": "",
    "eigen-doel": "",
    "kent-het-werk": "die is op het werk en kent het",
    "geen-werkbegeleider-die-het-werk-kent": "er is geen werkbegeleider genoemd van wie bekend is dat die het werk kent",
  },
  activiteiten: "Activiteiten",
  meten: "Meten",
  metenZin: ({ maat, inWeek, zin }) =>
    ({
      dagen: `Op de laatste vijf werkdagen tot en met week ${inWeek} wordt bijgehouden of dit te zien is: “${zin}”`,
      weken: `In de weken ${inWeek - 3} tot en met ${inWeek} wordt elke week bijgehouden of dit gehaald is: “${zin}”`,
      behalen: `In week ${inWeek} wordt nagegaan of dit gehaald is: “${zin}”`,
    })[maat],
  beter: "Gaat het beter dan dit, dan telt dat ook.",
  gelegenheid: "Was het op een dag niet aan de orde, dan telt een andere werkdag.",
  hulp: "Met hulp wil zeggen: iemand herinnert eraan, zegt het voor of doet het voor.",
  begin: "Begin",
  nulmeting: {
    dagen:
      "Nulmeting nodig. De profielen zeggen niet op hoeveel dagen dit nu te zien is. Houd het daarom ook op de eerste vijf werkdagen bij.",
    weken: "Nulmeting nodig. De profielen zeggen niet hoe het nu staat. Meet het daarom ook in de eerste week.",
    behalen: "Nulmeting nodig. De profielen zeggen niet of hier al aan begonnen is. Vraag dat in de eerste week na.",
  },
  beginNiveau: (niveau) => `Niveau ${niveau}. Zo staat het nu, volgens de profielen.`,
  nazorg: "Nazorg",
  nazorgZin: (vanaf, tot) => `Na week ${vanaf} loopt de steun door als nazorg, steeds minder, tot week ${tot}.`,
  nietGenoeg: "Dit doel neemt niet het hele tekort weg; zie de ondersteuning op dit punt.",
  tijd: "Tijd van de jobcoach",
  geen: "Er is geen coachingsdoel: op geen enkel punt met een tekort staat vast dat de werknemer dit kan leren.",
  rang: "Plaats in de rangorde",
  plaats: (rang, aantal) => `${rang} van ${aantal}.`,
  gaatVoor: {
    essentieel: (volgend) => `Gaat voor “${volgend}”: dit is essentieel, dat niet.`,
    "kortste-termijn": (volgend) => `Gaat voor “${volgend}”: dit kan binnen 6 maanden, dat niet.`,
    belang: (volgend, belang, belangVolgend) =>
      `Gaat voor “${volgend}”: dit is belangrijker (belang ${belang} tegen ${belangVolgend}).`,
    "grootste-tekort": (volgend) => `Gaat voor “${volgend}”: het tekort is hier groter.`,
    code: (volgend) => `Gaat voor “${volgend}”: de andere regels maken geen verschil, dus telt het alfabet.`,
  },
  laatste: "Er komt geen doel na.",
  enige: "Er is geen ander doel.",
  kop: (nummer, naam, soort, horizon) =>
    `Doel ${nummer}: ${naam} (${soort === "werkdoel" ? "werkdoel" : "persoonlijk doel"}, ${horizon === "kort" ? "korter dan 6 maanden" : "langer dan 6 maanden"})`,
  gasKolommen: {
    dagen: ["Niveau (0 is het doel)", "Het gedrag is te zien"],
    weken: ["Niveau (0 is het doel)", "Stand op het meetmoment"],
    behalen: ["Niveau (0 is het doel)", "Stand op het meetmoment"],
  },
  gas: (niveau) => {
    switch (niveau.maat) {
      case "dagen":
        return opDagen(niveau);
      case "weken":
        return inWeken(niveau);
      case "behalen":
        return behaald(niveau);
    }
  },
  keuze: {
    voorstel: "Dit is een voorstel. Werknemer en werkgever kiezen zelf welke doelen eerst komen.",
    gekozen: (door, datum, reden) => `Gekozen door ${door}${datum === "" ? "" : ` op ${datum}`}, omdat: ${eindigMetPunt(reden)}`,
    zoalsVoorgesteld: "De rangorde kwam op dezelfde doelen uit, in dezelfde volgorde.",
    afwijkend: (voorstel) => `De rangorde kwam op iets anders uit: ${voorstel}.`,
    zonder: (wie) =>
      `Let op: deze keuze is gemaakt zonder ${wie}. De Leidraad laat werknemer en werkgever samen kiezen. Bespreek de keuze nog samen.`,
    teVeel: (maximum, punten) =>
      `Er zijn meer doelen gekozen dan er in de eerste periode passen (hoogstens ${maximum}). Deze wachten en staan vooraan: ${punten}.`,
    nietMogelijk: (punten) => `Gekozen, maar er volgt geen doel uit: ${punten}.`,
  },
  kiezer: { werknemer: "de werknemer", werkgever: "de werkgever", jobcoach: "de jobcoach" },
};
