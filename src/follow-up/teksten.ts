import type { Doelresultaat, Opvolging, Planwijziging, Puntstand, Resultaat, Steunwijziging, Verschuiving } from "./opvolging.js";
import { tekst, type Per } from "./tekst.js";

/** The words of a follow-up. What stands between { and } is filled in afterwards, so that typed words are never translated. */
export const opvolgteksten = {
  titel: tekst("Opvolging", "Follow-up"),
  werknemer: tekst("Werknemer", "Worker"),
  werk: tekst("Werk", "Work"),
  periode: tekst("Periode", "Period"),
  vanTot: tekst("{van} tot en met {tot}", "{van} up to and including {tot}"),
  voorWie: tekst(
    "Voor de jobcoach en de werknemer: hierin staat wat de profielen zeggen. De werkgever krijgt alleen het coachingsplan.",
    "For the job coach and the worker: this holds what the profiles say. The employer only gets the coaching plan.",
  ),
  geenBesluit: tekst(
    "Dit is een vergelijking van twee momenten en geen besluit over recht op jobcoaching.",
    "This compares two moments and is no decision on entitlement to job coaching.",
  ),
  letOp: {
    "andere-werknemer": tekst(
      "De twee Werknemerprofielen hebben een andere naam. Gaat dit over dezelfde persoon?",
      "The two profiles of the worker have different names. Is this about the same person?",
    ),
    "ander-werk": tekst(
      "De twee Werkprofielen hebben een andere naam. Is dit hetzelfde werk?",
      "The two profiles of the work have different names. Is this the same work?",
    ),
    "andere-catalogus": tekst(
      "De twee formulieren zijn met een andere catalogus gemaakt. Een verschil kan ook daardoor komen.",
      "The two forms were made with different catalogues. A difference may come from that too.",
    ),
    "ander-beleid": tekst(
      "De twee formulieren zijn met ander beleid gemaakt. Een verschil kan ook daardoor komen.",
      "The two forms were made under different policies. A difference may come from that too.",
    ),
    "niet-later": tekst(
      "Het tweede formulier is niet van een latere dag dan het eerste.",
      "The second form is not of a later day than the first.",
    ),
    "logboek-begint-eerder": tekst(
      "Het logboek begint eerder dan het eerste formulier. De halve jaren van het plan en van het logboek lopen dan niet gelijk.",
      "The logbook begins before the first form. The half-years of the plan and of the logbook then do not run alike.",
    ),
  } satisfies Per<Opvolging["letOp"][number]>,
  resultaat: tekst("Resultaat aan het eind van de periode", "Result at the end of the period"),
  klasse: {
    "werkt-zonder-begeleiding": tekst("Werkt, zonder begeleiding.", "Works, without guidance."),
    "werkt-lichter-regime": tekst("Werkt; er wordt een lichter regime gevraagd.", "Works; a lighter regime is asked."),
    "werkt-zelfde-regime": tekst("Werkt; er wordt hetzelfde regime gevraagd.", "Works; the same regime is asked."),
    "werkt-zwaarder-regime": tekst("Werkt; er wordt een zwaarder regime gevraagd.", "Works; a heavier regime is asked."),
    "werkt-begeleiding-door-werkgever": tekst("Werkt; de werkgever begeleidt zelf.", "Works; the employer guides."),
    "werkt-niet-meer": tekst("Werkt niet meer bij deze werkgever.", "No longer works for this employer."),
    onbekend: tekst("Nog niet bekend.", "Not known yet."),
  } satisfies Per<Resultaat["klasse"]>,
  resultaatvraag: {
    werkt: tekst("Vraag: werkt de werknemer nog bij deze werkgever?", "Question: does the worker still work for this employer?"),
    begeleiding: tekst(
      "Vraag: wie begeleidt in de volgende periode: de jobcoach, de werkgever of niemand?",
      "Question: who guides in the next period: the job coach, the employer or nobody?",
    ),
    regime: tekst(
      "Vraag: welk regime was er, en welk regime wordt nu gevraagd?",
      "Question: which regime was there, and which regime is asked now?",
    ),
  } satisfies Per<NonNullable<Resultaat["vraag"]>>,
  klasseBron: tekst("De zes klassen komen uit: {bron}.", "The six classes come from: {bron}."),
  doelen: tekst("Doelen van de periode", "Goals of the period"),
  geenDoelen: tekst("In deze periode waren er geen doelen.", "There were no goals in this period."),
  doelKolommen: [
    tekst("Doel", "Goal"),
    tekst("Begin", "Start"),
    tekst("Bereikt", "Reached"),
    tekst("Zoals afgesproken?", "As agreed?"),
    tekst("Vastgesteld door", "Established by"),
  ],
  gehaald: {
    ja: tekst("ja", "yes"),
    nee: tekst("nee", "no"),
    onbekend: tekst("niet bekend", "not known"),
  },
  gewicht: tekst("gewicht {gewicht}", "weight {gewicht}"),
  score: tekst(
    "T-score: **{score}**. Bij 50 zijn de doelen samen precies gehaald zoals afgesproken.",
    "T-score: **{score}**. At 50 the goals together are reached exactly as agreed.",
  ),
  scoreGewogen: tekst(
    "Het ene doel telt zwaarder dan het andere: belang maal moeilijkheid.",
    "One goal counts more than another: importance times difficulty.",
  ),
  scoreVerschil: tekst(
    "Aan het begin was de score {begin}; het verschil is {verschil}.",
    "At the start the score was {begin}; the difference is {verschil}.",
  ),
  scoreZonderBegin: tekst(
    "Niet van elk doel is het niveau aan het begin bekend, dus er is geen verschil te geven.",
    "The level at the start is not known of every goal, so no difference can be given.",
  ),
  scoreOntbreekt: tekst(
    "Er is geen T-score, want van deze doelen ontbreekt de uitslag: {doelen}.",
    "There is no T-score, because the outcome of these goals is missing: {doelen}.",
  ),
  losseUitslag: tekst(
    "Er is ook een uitslag over {punt}, maar dat was geen doel van deze periode. Die telt niet mee.",
    "There is also an outcome on {punt}, but that was no goal of this period. It does not count.",
  ),
  uitslagtoelichting: tekst("**{punt}:** “{tekst}”", "**{punt}:** “{tekst}”"),
  tegenspraak: {
    "gehaald-maar-gebleven": tekst(
      "**{punt}:** het doel is gehaald, maar de nieuwe vergelijking laat nog een tekort zien. Kijk samen welke meting klopt.",
      "**{punt}:** the goal was met, but the new comparison still shows a shortage. Look together which measurement is right.",
    ),
    "niet-gehaald-maar-gesloten": tekst(
      "**{punt}:** het doel is niet gehaald, maar de nieuwe vergelijking laat geen tekort meer zien. Kijk samen hoe dat komt.",
      "**{punt}:** the goal was not met, but the new comparison shows no shortage any more. Look together why.",
    ),
  } satisfies Per<NonNullable<Doelresultaat["tegenspraak"]>>,
  verschuivingen: tekst("Wat er met de discrepanties is gebeurd", "What became of the discrepancies"),
  geenVerschuiving: tekst("Geen van beide keren was er een discrepantie.", "There was no discrepancy either time."),
  soort: {
    gesloten: tekst("Gesloten: was een discrepantie, is er geen meer", "Closed: was a discrepancy, is none any more"),
    gebleven: tekst("Gebleven: was een discrepantie en is het nog", "Stayed: was a discrepancy and still is"),
    teruggekomen: tekst("Teruggekomen: was in orde, is nu een discrepantie", "Came back: was in order, is a discrepancy now"),
    nieuw: tekst("Nieuw: was nog niet bekend, is nu een discrepantie", "New: was not known yet, is a discrepancy now"),
    "niet-meer-gevraagd": tekst(
      "Niet meer gevraagd: het hoort niet meer bij de vraag",
      "No longer asked: it is not part of the demand any more",
    ),
    "onbekend-geworden": tekst(
      "Onbekend geworden: was een discrepantie; hoe het nu is, is niet bekend",
      "Become unknown: was a discrepancy; how it is now is not known",
    ),
  } satisfies Per<Verschuiving["soort"]>,
  puntKolommen: [tekst("Punt", "Point"), tekst("Eerst", "Then"), tekst("Nu", "Now"), tekst("Wat er veranderde", "What changed")],
  gevraagd: tekst("gevraagd: {waarde}", "asked: {waarde}"),
  aanwezig: tekst("aanwezig: {waarde}", "available: {waarde}"),
  nietGenoemd: tekst("niet genoemd", "not named"),
  onbekendeWaarde: tekst("niet bekend", "not known"),
  uitkomst: {
    match: tekst("past", "fits"),
    tekort: tekst("tekort", "shortage"),
    overschot: tekst("meer dan genoeg", "more than enough"),
    gedekt: tekst("gedekt door steun; valt die weg, dan is er een tekort", "covered by support; without it there is a shortage"),
    onbekend: tekst("niet bekend", "not known"),
    handmatig: tekst("door een mens te beoordelen", "for a person to judge"),
    "niet-gevraagd": tekst("niet gevraagd", "not asked"),
  } satisfies Per<Puntstand["uitkomst"]>,
  onzeker: tekst("onzeker", "uncertain"),
  essentieel: tekst("essentieel", "essential"),
  veranderd: {
    gevraagd: tekst("wat er gevraagd wordt", "what is asked"),
    aanwezig: tekst("wat er is", "what is there"),
    steun: tekst("de steun", "the support"),
    besluit: tekst("het besluit van een mens", "what a person decided"),
  } satisfies Per<Verschuiving["veranderd"][number]>,
  bekendheid: tekst("wat daarvan bekend is", "what is known of it"),
  nietsVeranderd: tekst("niets", "nothing"),
  beweging: {
    kleiner: tekst("het tekort is kleiner", "the shortage is smaller"),
    gelijk: tekst("het tekort is even groot", "the shortage is as large"),
    groter: tekst("het tekort is groter", "the shortage is larger"),
  } satisfies Per<NonNullable<Verschuiving["beweging"]>>,
  steun: tekst("Steun die er al is", "Support that is there already"),
  steunGelijk: tekst("Hierin is niets veranderd.", "Nothing changed in this."),
  steunnaam: {
    hulpmiddel: tekst("het hulpmiddel “{naam}”", "the aid “{naam}”"),
    werkbegeleider: tekst("steun van de werkbegeleider (“{naam}”)", "support from the work guide (“{naam}”)"),
  } satisfies Per<Steunwijziging["soort"]>,
  steunwijziging: {
    weggevallen: tekst("**{punt}:** {steun} is er niet meer.", "**{punt}:** {steun} is not there any more."),
    erbij: tekst("**{punt}:** {steun} is erbij gekomen.", "**{punt}:** {steun} was added."),
    "niet-genoemd": tekst(
      "**{punt}:** eerst was er {steun}; het nieuwe profiel zegt hier niets over. Vraag of die er nog is.",
      "**{punt}:** first there was {steun}; the new profile says nothing of it. Ask whether it is still there.",
    ),
  } satisfies Per<Steunwijziging["wijziging"]>,
  plan: tekst("Ondersteuning in het plan", "Support in the plan"),
  planwijziging: {
    vervallen: tekst("Niet meer in het plan", "Not in the plan any more"),
    gebleven: tekst("Nog steeds in het plan", "Still in the plan"),
    erbij: tekst("Nieuw in het plan", "New in the plan"),
  } satisfies Per<Planwijziging["wijziging"]>,
  planregel: tekst("**{punt}:** {maatregel} ({gever}).", "**{punt}:** {maatregel} ({gever})."),
  planOnbekend: tekst(
    "Of dit nog nodig is, is niet bekend: vraag eerst hoe het nu gaat.",
    "Whether this is still needed is not known: first ask how it goes now.",
  ),
  herhaald: tekst("Doelen die opnieuw worden gevraagd", "Goals that are asked again"),
  nietHerhaald: tekst("Geen doel wordt opnieuw gevraagd.", "No goal is asked again."),
  metReden: tekst("**{punt}:** “{reden}”", "**{punt}:** “{reden}”"),
  metRedenMens: tekst(
    "Of deze reden aannemelijk is, beoordeelt een mens.",
    "Whether this reason is plausible is for a person to judge.",
  ),
  zonderReden: tekst("**{punt}:** er is nog geen reden gegeven.", "**{punt}:** no reason was given yet."),
  gevolg: tekst("{regel} ({bron}, {plaats})", "{regel} ({bron}, {plaats})"),
  gevolgOnbekend: tekst(
    "Voor deze dag is geen regeling bekend die zegt wat dat betekent. Vraag het bij wie beslist.",
    "For this day no funding rule is known that says what this means. Ask whoever decides.",
  ),
  losseReden: tekst(
    "Voor {punt} is een reden gegeven, maar dat doel wordt niet opnieuw gevraagd.",
    "A reason was given for {punt}, but that goal is not asked again.",
  ),
  werkgever: tekst("Hoe ver kan de werkgever het nu zelf?", "How far can the employer guide alone by now?"),
  werkgeverLeeg: tekst(
    "Over een werkbegeleider is niets bekend, en er is geen punt dat erop wacht.",
    "Nothing is known of a work guide, and no point waits for one.",
  ),
  werkgeverKolommen: [tekst("Werkbegeleider", "Work guide"), tekst("Eerst", "Then"), tekst("Nu", "Now")],
  rol: tekst("er is er een", "there is one"),
  stand: {
    ja: tekst("ja", "yes"),
    deels: tekst("deels", "partly"),
    nee: tekst("nee", "no"),
    onbekend: tekst("niet bekend", "not known"),
    "niet-nodig": tekst("niet nodig", "not needed"),
    geen: tekst("niet genoemd", "not named"),
  },
  draagt: tekst("Draagt de werkbegeleider nu: {punten}.", "The work guide carries now: {punten}."),
  kanDragen: tekst(
    "Kan de werkbegeleider sluiten met wat er nu is: {punten}.",
    "The work guide can close with what there is now: {punten}.",
  ),
  opJobcoach: tekst(
    "Vraagt in het plan nog tijd van de jobcoach: {punten}.",
    "Still asks time of the job coach in the plan: {punten}.",
  ),
  nietsOpJobcoach: tekst(
    "In het plan vraagt geen punt meer tijd van de jobcoach.",
    "No point in the plan asks time of the job coach any more.",
  ),
  werkgeverMens: tekst(
    "Of de werkgever het zo alleen kan, zeggen de werkgever, de werknemer en de jobcoach samen. Bespreek ook of wat de werkgever doet, zorgt voor een passende werkplek en een goed werkklimaat.",
    "Whether the employer can guide alone in this way is for the employer, the worker and the job coach to say together. Discuss as well whether what the employer does leads to a fitting workplace and a good climate.",
  ),
  planning: tekst("De volgende periode", "The next period"),
  planningLeeg: tekst("Er is geen doel voor de volgende periode.", "There is no goal for the next period."),
  planningDoel: tekst("**{punt}:** {streef}", "**{punt}:** {streef}"),
  opnieuw: tekst("opnieuw gevraagd", "asked again"),
  planningActiviteiten: tekst("Activiteiten: {activiteiten}.", "Activities: {activiteiten}."),
  planningTijd: tekst("Tijd van de jobcoach: {tijd}.", "Time of the job coach: {tijd}."),
  planningSamen: tekst("Alles samen vraagt van de jobcoach: {tijd}.", "In all this asks of the job coach: {tijd}."),
  voorstel: tekst(
    "Dit is een voorstel. Werknemer en werkgever kiezen zelf welke doelen eerst komen.",
    "This is a proposal. Worker and employer choose themselves which goals come first.",
  ),
  gekozen: tekst("Gekozen door: {wie}.", "Chosen by: {wie}."),
} as const;
