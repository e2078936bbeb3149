import type { Aanvraagdocument, Aanvraagrol } from "../../domain/aanvraag.js";
import type { Tekst } from "../../domain/taal.js";
import { handtekening, inDocument, tekst, type Aanvraageis } from "./aanvraageis.js";

const a1 = { bron: "leidraad-toetsingsstappen", plaats: "stap A1: vormvereisten" };
const b2 = { bron: "uwv-protocol-2014", plaats: "B.2" };
const eersteSet = { bron: "leidraad-toetsingsstappen", plaats: "eerste aanvraag: documenten" };
const vervolgset = { bron: "leidraad-toetsingsstappen", plaats: "vervolgaanvraag: documenten" };
const logboek = { bron: "leidraad-logboek", plaats: "eisen aan het logboek" };

const erIsEnVol = (naam: Aanvraagdocument) => [inDocument(naam, "aanwezig"), inDocument(naam, "ingevuld")];

const welkeDocumenten: Tekst = tekst(
  "De bron noemt alle drie de handtekeningen en zegt niet onder welk document. Omdat met de werkgever alleen het coachingsplan wordt gedeeld, vragen wij zijn handtekening alleen daar.",
  "The source names all three signatures and does not say under which document. As only the coaching plan is shared with the employer, we ask for the employer's signature there only.",
);

const onderEerste: Readonly<Record<Aanvraagrol, readonly Aanvraagdocument[]>> = {
  werknemer: ["matchingsformulier", "coachingsplan"],
  werkgever: ["coachingsplan"],
  jobcoachorganisatie: ["matchingsformulier", "coachingsplan"],
};

const wie: Readonly<Record<Aanvraagrol, Tekst>> = {
  werknemer: tekst("de werknemer", "the worker"),
  werkgever: tekst("de werkgever", "the employer"),
  jobcoachorganisatie: tekst("de jobcoachorganisatie", "the job coach organisation"),
};

const onder = {
  eerste: {
    werknemer: tekst("het Matchingsformulier en het coachingsplan", "the Matchingsformulier and the coaching plan"),
    werkgever: tekst("het coachingsplan", "the coaching plan"),
    jobcoachorganisatie: tekst("het Matchingsformulier en het coachingsplan", "the Matchingsformulier and the coaching plan"),
  },
  vervolg: tekst("het coachingsplan van het vervolg", "the coaching plan of the follow-up"),
} as const;

const ondertekend = (vorm: "eerste" | "vervolg", rol: Aanvraagrol): Aanvraageis => {
  const wat = vorm === "eerste" ? onder.eerste[rol] : onder.vervolg;
  const documenten: readonly Aanvraagdocument[] = vorm === "eerste" ? onderEerste[rol] : ["coachingsplan-vervolg"];
  return {
    code: vorm === "eerste" ? `ondertekend-${rol}` : `vervolg-ondertekend-${rol}`,
    groep: vorm === "eerste" ? "volledigheid" : "vervolg",
    vorm,
    naam: tekst(`Handtekening van ${wie[rol].nl}`, `Signature of ${wie[rol].en}`),
    vraag: tekst(
      `Heeft ${wie[rol].nl} ${wat.nl} ondertekend, en op welke dag?`,
      `Did ${wie[rol].en} sign ${wat.en}, and on which day?`,
    ),
    feiten: documenten.map((naam) => handtekening(naam, rol)),
    verbetering: tekst(
      `Laat ${wie[rol].nl} ${wat.nl} ondertekenen, met de datum erbij.`,
      `Have ${wie[rol].en} sign ${wat.en}, with the date.`,
    ),
    bronnen: rol === "werkgever" ? [a1, b2] : [a1],
    eigenKeuze: welkeDocumenten,
  };
};

const rollen: readonly Aanvraagrol[] = ["werknemer", "werkgever", "jobcoachorganisatie"];

/** The formal requirements of the set (A1), of a first application and of a follow-up. */
export const eisenSet: readonly Aanvraageis[] = [
  {
    code: "soort-aanvraag",
    groep: "volledigheid",
    naam: tekst("Eerste aanvraag of vervolg", "First application or follow-up"),
    vraag: tekst(
      "Staat vast of dit een eerste aanvraag of een vervolgaanvraag is?",
      "Is it settled whether this is a first application or a follow-up?",
    ),
    feiten: [{ soort: "vorm" }],
    verbetering: tekst(
      "Geef aan of dit een eerste aanvraag of een vervolg is: dat bepaalt welke documenten erbij horen.",
      "Say whether this is a first application or a follow-up: that decides which documents belong to it.",
    ),
    bronnen: [eersteSet, vervolgset],
  },
  {
    code: "matchingsformulier",
    groep: "volledigheid",
    vorm: "eerste",
    naam: tekst("Matchingsformulier", "Matchingsformulier"),
    vraag: tekst(
      "Zit het Matchingsformulier erbij, helemaal ingevuld?",
      "Is the Matchingsformulier there, filled in completely?",
    ),
    feiten: erIsEnVol("matchingsformulier"),
    verbetering: tekst(
      "Voeg het Matchingsformulier toe, met het Werknemerprofiel, het Werkprofiel en de coachingsdoelen ingevuld.",
      "Add the Matchingsformulier, with the Werknemerprofiel, the Werkprofiel and the coaching goals filled in.",
    ),
    bronnen: [a1, eersteSet],
  },
  {
    code: "coachingsplan",
    groep: "volledigheid",
    vorm: "eerste",
    naam: tekst("Coachingsplan", "Coaching plan"),
    vraag: tekst("Zit het coachingsplan erbij, helemaal ingevuld?", "Is the coaching plan there, filled in completely?"),
    feiten: erIsEnVol("coachingsplan"),
    verbetering: tekst(
      "Voeg het coachingsplan toe, met per doel de activiteiten, de tijd en de periode.",
      "Add the coaching plan, with the activities, the time and the period of each goal.",
    ),
    bronnen: [a1, eersteSet, { bron: "uwv-protocol-2014", plaats: "A.6" }],
  },
  {
    code: "urenonderbouwing",
    groep: "volledigheid",
    vorm: "eerste",
    naam: tekst("Onderbouwing van de uren", "Substantiation of the hours"),
    vraag: tekst("Staat in het coachingsplan waar de uren op rusten?", "Does the coaching plan say what the hours rest on?"),
    feiten: [inDocument("coachingsplan", "urenonderbouwing")],
    verbetering: tekst(
      "Zet in het coachingsplan hoeveel uren elk doel vraagt en waarom.",
      "Put in the coaching plan how many hours each goal takes and why.",
    ),
    bronnen: [eersteSet],
  },
  {
    code: "arbeidscontract",
    groep: "volledigheid",
    naam: tekst("Arbeidscontract", "Employment contract"),
    vraag: tekst("Zit er een kopie van het arbeidscontract bij?", "Is a copy of the employment contract there?"),
    feiten: [inDocument("arbeidscontract", "aanwezig")],
    verbetering: tekst("Voeg een kopie van het arbeidscontract toe.", "Add a copy of the employment contract."),
    bronnen: [a1, eersteSet, vervolgset],
  },
  ...rollen.map((rol) => ondertekend("eerste", rol)),
  {
    code: "organisatie-erkend",
    groep: "volledigheid",
    alleenExtern: true,
    naam: tekst("Erkende jobcoachorganisatie", "Recognised job coach organisation"),
    vraag: tekst("Is de jobcoachorganisatie erkend?", "Is the job coach organisation recognised?"),
    feiten: [{ soort: "antwoord", code: "organisatie-erkend" }],
    verbetering: tekst(
      "Vraag de erkenning aan, of laat een erkende organisatie de coaching doen.",
      "Apply for the recognition, or have a recognised organisation do the coaching.",
    ),
    bronnen: [a1],
  },
  {
    code: "jobcoach-gekoppeld",
    groep: "volledigheid",
    alleenExtern: true,
    naam: tekst("Jobcoach hoort bij de organisatie", "Job coach belongs to the organisation"),
    vraag: tekst(
      "Is de jobcoach gekoppeld aan die erkende organisatie?",
      "Is the job coach linked to that recognised organisation?",
    ),
    feiten: [{ soort: "antwoord", code: "jobcoach-gekoppeld" }],
    verbetering: tekst(
      "Laat de organisatie de jobcoach aanmelden, of kies een jobcoach die er al bij hoort.",
      "Have the organisation register the job coach, or choose a job coach who already belongs to it.",
    ),
    bronnen: [a1],
  },
  {
    code: "logboek",
    groep: "vervolg",
    vorm: "vervolg",
    naam: tekst("Logboek", "Logboek"),
    vraag: tekst(
      "Zit het logboek van de afgelopen periode erbij, helemaal ingevuld?",
      "Is the logboek of the past period there, filled in completely?",
    ),
    feiten: erIsEnVol("logboek"),
    verbetering: tekst(
      "Voeg het logboek van de afgelopen periode toe, op volgorde van datum en zonder gaten.",
      "Add the logboek of the past period, in the order of the dates and without gaps.",
    ),
    bronnen: [vervolgset, logboek],
  },
  {
    code: "logboek-ondertekend",
    groep: "vervolg",
    vorm: "vervolg",
    naam: tekst("Logboek ondertekend", "Logboek signed"),
    vraag: tekst(
      "Heeft de jobcoachorganisatie het logboek ondertekend, en op welke dag?",
      "Did the job coach organisation sign the logboek, and on which day?",
    ),
    feiten: [handtekening("logboek", "jobcoachorganisatie")],
    verbetering: tekst(
      "Laat de jobcoachorganisatie het logboek ondertekenen, met de datum erbij.",
      "Have the job coach organisation sign the logboek, with the date.",
    ),
    bronnen: [logboek],
    eigenKeuze: tekst(
      "De bron zegt dat het logboek ondertekend moet zijn en niet door wie. Wij vragen de handtekening van wie het bijhoudt.",
      "The source says that the logboek must be signed and not by whom. We ask for the signature of who keeps it.",
    ),
  },
  {
    code: "logboek-uren-bij-doelen",
    groep: "vervolg",
    vorm: "vervolg",
    naam: tekst("Logboek: uren bij de doelen", "Logboek: hours with the goals"),
    vraag: tekst(
      "Staan de gemaakte uren in het logboek bij het doel waarvoor ze waren?",
      "Do the hours spent stand in the logboek with the goal they were for?",
    ),
    feiten: [{ soort: "antwoord", code: "logboek-uren-bij-doelen" }],
    verbetering: tekst("Zet elk uur in het logboek bij een doel.", "Put every hour in the logboek with a goal."),
    bronnen: [logboek],
  },
  {
    code: "logboek-stand-per-doel",
    groep: "vervolg",
    vorm: "vervolg",
    naam: tekst("Logboek: stand per doel", "Logboek: state of each goal"),
    vraag: tekst(
      "Staat in het logboek welke doelen zijn bereikt, welke niet, en voor welke nog steun nodig is?",
      "Does the logboek say which goals were reached, which were not, and for which support is still needed?",
    ),
    feiten: [{ soort: "antwoord", code: "logboek-stand-per-doel" }],
    verbetering: tekst(
      "Schrijf per doel op of het is bereikt, en welke steun er anders nog nodig is.",
      "Write down of each goal whether it was reached, and which support is still needed otherwise.",
    ),
    bronnen: [logboek],
  },
  {
    code: "conclusies",
    groep: "vervolg",
    vorm: "vervolg",
    naam: tekst("Conclusies en aandachtspunten", "Conclusions and attention points"),
    vraag: tekst(
      "Zitten de conclusies en aandachtspunten uit de afgelopen periode erbij, helemaal ingevuld?",
      "Are the conclusions and attention points of the past period there, filled in completely?",
    ),
    feiten: erIsEnVol("conclusies"),
    verbetering: tekst(
      "Schrijf op wat het logboek en de ervaring leren, en waar de coaching nu op let.",
      "Write down what the logboek and the experience teach, and what the coaching watches now.",
    ),
    bronnen: [vervolgset],
  },
  {
    code: "coachingsplan-vervolg",
    groep: "vervolg",
    vorm: "vervolg",
    naam: tekst("Coachingsplan van het vervolg", "Coaching plan of the follow-up"),
    vraag: tekst(
      "Zit het coachingsplan van de nieuwe periode erbij, helemaal ingevuld?",
      "Is the coaching plan of the new period there, filled in completely?",
    ),
    feiten: erIsEnVol("coachingsplan-vervolg"),
    verbetering: tekst(
      "Voeg het coachingsplan van de nieuwe periode toe, met per doel de activiteiten en de tijd.",
      "Add the coaching plan of the new period, with the activities and the time of each goal.",
    ),
    bronnen: [vervolgset],
  },
  {
    code: "urenonderbouwing-vervolg",
    groep: "vervolg",
    vorm: "vervolg",
    naam: tekst("Onderbouwing van de uren van het vervolg", "Substantiation of the hours of the follow-up"),
    vraag: tekst(
      "Staat in het coachingsplan van de nieuwe periode waar de uren op rusten?",
      "Does the coaching plan of the new period say what the hours rest on?",
    ),
    feiten: [inDocument("coachingsplan-vervolg", "urenonderbouwing")],
    verbetering: tekst(
      "Zet in het nieuwe coachingsplan hoeveel uren elk doel vraagt en waarom.",
      "Put in the new coaching plan how many hours each goal takes and why.",
    ),
    bronnen: [vervolgset],
  },
  ...rollen.map((rol) => ondertekend("vervolg", rol)),
];
