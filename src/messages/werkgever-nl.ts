import type { WerkgeverTeksten } from "./werkgeverTeksten.js";

/** The Dutch of the coaching plan for the employer. */
export const werkgeverNl: WerkgeverTeksten = {
  titel: "Coachingsplan voor de werkgever",
  datum: "Peildatum",
  voorWie:
    "In dit plan staat wat er op het werk gebeurt. Het profiel van de werknemer hoort er niet bij. Hulp die niet over het werk gaat, staat er ook niet in.",
  kop: {
    steun: "Ondersteuning op het werk",
    doelen: "Werkdoelen van deze periode",
    uren: "Uren van de jobcoach",
    gevraagd: "Wat wij van u vragen",
    vragen: "Vragen over het werk",
    ondertekening: "Ondertekening",
  },
  steunKolommen: ["Wat er gebeurt", "Wie", "Hoe vaak en hoe lang"],
  gever: {
    werkbegeleider: "werkbegeleider",
    collega: "collega",
    leidinggevende: "leidinggevende",
    netwerk: "iemand buiten het werk",
    werkgever: "werkgever",
    werknemer: "werknemer",
    jobcoach: "jobcoach",
    opleider: "opleider",
    "andere-dienst": "andere dienst",
  },
  middel: "Een hulpmiddel op het werk in gebruik nemen. De jobcoach bespreekt met u welk hulpmiddel.",
  eerstVragen: "De jobcoach bespreekt eerst met u of dit kan.",
  geenSteun: "In dit plan staat nu geen ondersteuning op het werk.",
  doel: (nummer) => `Werkdoel ${nummer}`,
  straks: (zin) => `**Aan het eind:** ${zin}`,
  aanpak: (wat, wie) => `**Aanpak:** ${wat}. Door: ${wie}.`,
  activiteiten: (namen) => `**Activiteiten:** ${namen}.`,
  meten: (maat, nazorg) => {
    const van = nazorg ? "van de eerste 6 maanden" : "van de ondersteuning";
    const meting = {
      dagen: `Op de laatste vijf werkdagen ${van} wordt bijgehouden of dit te zien is.`,
      weken: `In de laatste vier weken ${van} wordt elke week bijgehouden of dit gehaald is.`,
      behalen: `Aan het eind ${van} wordt nagegaan of dit gehaald is.`,
    }[maat];
    return `**Meten:** ${meting}${nazorg ? " Wat daarna volgt, is nazorg." : ""}`;
  },
  geenDoelen: "In dit plan staan nu geen werkdoelen.",
  anderDoel: "Er kunnen ook persoonlijke doelen zijn. Die zijn van de werknemer en de jobcoach, en staan niet in dit plan.",
  totaal: (halfjaren) => `In totaal, voor alle begeleiding samen: ${halfjaren}.`,
  voorwaarden: {
    aanpasbaar: (maatregelen) => `Dat dit in het werk kan: ${maatregelen}.`,
    kentWerk: "Een werkbegeleider die het werk goed kent.",
    bereid: "Een werkbegeleider die het zelf wil doen.",
    opgeleid: "Een werkbegeleider die ervoor is opgeleid.",
    rugdekking: "Een leiding die achter de werkbegeleider staat.",
    aanwezig: (procent) => `Een werkbegeleider die minstens ${procent} van de werktijd aanwezig is.`,
    uren: (uren) => `Voor de werkbegeleider: minstens ${uren} vrij voor deze taak.`,
  },
  geenVraag: "Voor dit plan vragen wij nu niets extra's.",
  meerVragen: "De jobcoach kan in een gesprek meer vragen over het werk.",
  ondertekenaar: { werknemer: "de werknemer", werkgever: "de werkgever", jobcoach: "de jobcoach" },
  ondertekenKolommen: ["Rol", "Naam en datum", "Handtekening"],
};
