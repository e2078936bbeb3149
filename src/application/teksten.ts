import { tekst, type Aanvraaggroep } from "../catalogue/aanvraag/aanvraageis.js";
import type { Tekst } from "../domain/taal.js";
import type { Aanvraaguitkomst } from "./aanvraagpunt.js";
import type { Aanvraagcheck } from "./controleerAanvraag.js";

/** The words around the check of an application. */
export const aanvraagteksten = {
  titel: tekst("Controle van de aanvraag", "Check of the application"),
  aanvraag: tekst("Aanvraag", "Application"),
  soort: tekst("Soort", "Kind"),
  nagekeken: tekst("Nagekeken op", "Checked on"),
  vorm: {
    eerste: tekst("eerste aanvraag", "first application"),
    vervolg: tekst("vervolgaanvraag", "follow-up"),
    onbekend: tekst("niet bekend", "not known"),
  } satisfies Readonly<Record<Aanvraagcheck["vorm"], Tekst>>,
  stand: {
    compleet: tekst("de set is compleet", "the set is complete"),
    "niet-compleet": tekst("de set is niet compleet", "the set is not complete"),
    "nog-niet-te-zeggen": tekst("of de set compleet is, is nog niet te zeggen", "whether the set is complete cannot be said yet"),
  } satisfies Readonly<Record<Aanvraagcheck["stand"], Tekst>>,
  geenBesluit: tekst(
    "Dit gaat alleen over de set. Het is geen besluit over recht op jobcoaching: dat neemt wie de regeling uitvoert.",
    "This is about the set only. It is no decision on entitlement to job coaching: whoever carries out the rule decides.",
  ),
  formulier: {
    geen: tekst(
      "Er lag geen Matchingsformulier naast. Leg het ernaast: dan is een deel van de vragen al te zien.",
      "No Matchingsformulier was laid beside it. Lay one beside it: then some of the questions can be seen already.",
    ),
    veronderstelling: tekst(
      "Het Matchingsformulier dat ernaast lag, rust op veronderstellingen. Daarom telt het hier niet mee.",
      "The Matchingsformulier that was laid beside it rests on suppositions. So it does not count here.",
    ),
  } satisfies Readonly<Record<Exclude<Aanvraagcheck["formulier"], "geldt">, Tekst>>,
  deSet: tekst("De set", "The set"),
  daarnaast: tekst("Daarnaast", "Besides the set"),
  uitkomst: {
    ontbreekt: tekst("✗ Ontbreekt of klopt niet", "✗ Missing or not right"),
    onbekend: tekst("? Nog na te gaan", "? Still to find out"),
    mens: tekst("✎ Een mens beoordeelt dit", "✎ For a person to judge"),
    "in-orde": tekst("✓ In orde", "✓ In order"),
  } satisfies Readonly<Record<Aanvraaguitkomst, Tekst>>,
  zoNiet: tekst("Zo niet: {wat}", "If not: {wat}"),
  over: tekst("Het gaat om: {punten}.", "It is about: {punten}."),
  ingang: tekst("De vroegste dag van ingang is dan {datum}.", "The earliest day it can start is then {datum}."),
  groep: {
    algemeen: tekst("Algemeen", "General"),
    volledigheid: tekst("Volledigheid", "Completeness"),
    noodzaak: tekst("Noodzaak", "Need"),
    werknemerprofiel: tekst("Werknemerprofiel", "Werknemerprofiel"),
    inhoud: tekst("Inhoud", "Content"),
    vervolg: tekst("Vervolg", "Follow-up"),
    regeling: tekst("Regeling", "Funding rule"),
  } satisfies Readonly<Record<Aanvraaggroep, Tekst>>,
} as const;
