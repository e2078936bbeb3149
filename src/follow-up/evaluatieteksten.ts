import { tekst } from "./tekst.js";

/** The words of the Bevraging and the Eindevaluatie. */
export const evaluatieteksten = {
  bevraging: tekst("Bevraging", "Yearly review (Bevraging)"),
  eindevaluatie: tekst("Eindevaluatie", "Final evaluation (Eindevaluatie)"),
  bevragingVoorWie: tekst(
    "Voor de werknemer, de werkgever en de jobcoach. Hierin staat alleen wat bij het coachingsplan hoort.",
    "For the worker, the employer and the job coach. It only holds what belongs to the coaching plan.",
  ),
  eindeVoorWie: tekst(
    "Voor de werknemer, de jobcoach en wie de begeleiding overneemt. De werkgever krijgt alleen het coachingsplan.",
    "For the worker, the job coach and whoever takes over the guidance. The employer only gets the coaching plan.",
  ),
  eigenIndeling: tekst(
    "De vaste formulieren van de Vlaamse diensten zijn niet openbaar. De indeling is daarom onze eigen keuze. De vragen volgen uit: {bronnen}.",
    "The fixed forms of the Flemish services are not public. The layout is therefore our own choice. The questions follow from: {bronnen}.",
  ),
  openLijnen: tekst("Een lijn die open is, vult een mens in.", "A line that is open is filled in by a person."),
  terugblik: tekst("Terugblik: de doelen", "Looking back: the goals"),
  overig: tekst("Overig", "Other"),
  tijd: tekst("Terugblik: de tijd", "Looking back: the time"),
  vooruitblik: tekst("Vooruitblik: de planning", "Looking ahead: the plan"),
  blijft: tekst("Wat er op elk punt is gebeurd", "What became of each point"),
  perSoort: tekst("**{soort}.** {punten}.", "**{soort}.** {punten}."),
  gesprek: tekst("Vragen om samen te beantwoorden", "Questions to answer together"),
  aan: {
    werknemer: tekst("De werknemer", "The worker"),
    werkgever: tekst("De werkgever", "The employer"),
    jobcoach: tekst("De jobcoach", "The job coach"),
  },
  vraagKolommen: [tekst("Vraag", "Question"), tekst("Antwoord", "Answer")],
  ondertekening: tekst("Ondertekening", "Signatures"),
  ondertekenKolommen: [tekst("Rol", "Role"), tekst("Datum", "Date"), tekst("Handtekening", "Signature")],
} as const;
