import type { Criterium } from "../../domain/criterium.js";

/** What the workplace has to offer (FML I.8 and II.12, guidance) and attitude at work. Part of `capaciteitenPersoonlijk`. */
export const capaciteitenBegeleidingEnHouding: readonly Criterium[] = [
  // Voorwaarden voor persoonlijk functioneren en begeleiding
  {
    code: "weinig-afleiding",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Weinig afleiding door anderen", en: "Little distraction by others" },
    vraagWerknemer: {
      nl: "Heb je een werkplek nodig waar anderen je bijna niet afleiden?",
      en: "Do you need a workplace where others hardly distract you?",
    },
    vraagWerk: {
      nl: "Is er een werkplek waar anderen bijna niet afleiden?",
      en: "Is there a workplace where others hardly distract?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Anderen leiden op de werkplek bijna niet af.", en: "Others hardly distract at the workplace." },
    },
    maatregelen: [{ code: "storingen-beperken", bereik: 120 }, "gehoorbescherming", "prikkelarme-werkplek"],
    verwijzingen: { fml: { item: "I.8", vlag: 1 } },
    bronnen: [
      { bron: "fml", plaats: "item I.8, vlag 1" },
      { bron: "begeleid-werken", plaats: "jobanalyse: stilte of ruimte voor een gesprek" },
    ],
    eigenKeuze: {
      nl: "Een afspraak met collega's houdt vragen weg, niet het lopen en praten eromheen: de helft.",
      en: "An agreement with colleagues keeps questions away, not the walking and talking around: half.",
    },
  },
  {
    code: "voorspelbaar-werk",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Voorspelbaar werk", en: "Predictable work" },
    vraagWerknemer: {
      nl: "Heb je werk nodig waarbij je vooraf weet wat er op een dag komt?",
      en: "Do you need work in which you know beforehand what a day will bring?",
    },
    vraagWerk: {
      nl: "Is vooraf bekend wat het werk op een dag is?",
      en: "Is it known beforehand what the work of a day is?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het werk verloopt op een dag zoals vooraf is verteld.",
        en: "The work of a day goes as was told beforehand.",
      },
    },
    maatregelen: ["werkbegeleider-dagstart", "veranderingen-vooraf-vertellen", "vaste-werkvolgorde"],
    verwijzingen: { fml: { item: "I.8", vlag: 2 } },
    bronnen: [{ bron: "fml", plaats: "item I.8, vlag 2" }],
  },
  {
    code: "weinig-storingen",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Weinig storingen en onderbrekingen", en: "Few disturbances and interruptions" },
    vraagWerknemer: {
      nl: "Heb je werk nodig dat niet vaak wordt gestoord of onderbroken?",
      en: "Do you need work that is not often disturbed or interrupted?",
    },
    vraagWerk: {
      nl: "Gaat het werk door zonder dat het vaak wordt gestoord of onderbroken?",
      en: "Does the work go on without frequent disturbances or interruptions?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het werk wordt niet vaak gestoord of onderbroken.",
        en: "The work is not often disturbed or interrupted.",
      },
    },
    maatregelen: ["storingen-beperken", "taakruil"],
    verwijzingen: { fml: { item: "I.8", vlag: 3 } },
    bronnen: [{ bron: "fml", plaats: "item I.8, vlag 3" }],
  },
  {
    code: "geen-deadlines-pieken",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Geen deadlines of pieken", en: "No deadlines or peaks" },
    vraagWerknemer: {
      nl: "Heb je werk nodig zonder veel deadlines of drukke pieken?",
      en: "Do you need work without many deadlines or busy peaks?",
    },
    vraagWerk: {
      nl: "Is het werk vrij van vaak terugkerende deadlines of drukke pieken?",
      en: "Is the work free of frequent deadlines or busy peaks?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het werk kent niet vaak deadlines of drukke pieken.",
        en: "The work does not often have deadlines or busy peaks.",
      },
    },
    maatregelen: [{ code: "volgorde-bij-drukte", bereik: 60 }, "pieken-spreiden", "taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "I.8", vlag: 4 } },
    bronnen: [
      { bron: "fml", plaats: "item I.8, vlag 4" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer" },
    ],
    eigenKeuze: {
      nl: "Zeggen wat eerst moet maakt drukte lichter maar haalt die niet weg: een kwart van de schaal.",
      en: "Saying what comes first makes busy times lighter but does not take them away: a quarter of the scale.",
    },
  },
  {
    code: "geen-hoog-tempo",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Geen hoog tempo", en: "No high pace" },
    vraagWerknemer: { nl: "Heb je werk nodig zonder hoog tempo?", en: "Do you need work without a high pace?" },
    vraagWerk: { nl: "Is het werk vrij van een hoog tempo?", en: "Is the work free of a high pace?" },
    schaal: { soort: "voorwaarde", zin: { nl: "Het werk kent geen hoog tempo.", en: "The work has no high pace." } },
    maatregelen: ["tempo-loslaten", "taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "I.8", vlag: 5 } },
    bronnen: [
      { bron: "fml", plaats: "item I.8, vlag 5" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer" },
      { bron: "leidraad-werkprofiel", plaats: "1 Eisen: opgelegd tempo" },
    ],
  },
  {
    code: "geen-opgelegd-tempo",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Zelf het tempo bepalen", en: "Setting one's own pace" },
    vraagWerknemer: {
      nl: "Heb je werk nodig waarin je zelf het tempo bepaalt?",
      en: "Do you need work in which you set the pace yourself?",
    },
    vraagWerk: {
      nl: "Bepaalt iemand in dit werk zelf het tempo, zonder band, kassa of rij?",
      en: "Does a person in this work set the pace, without a belt, a till or a queue?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Geen band, kassa of rij bepaalt het tempo van het werk.",
        en: "No belt, till or queue sets the pace of the work.",
      },
    },
    maatregelen: [{ code: "tempo-loslaten", bereik: 120 }, "taakruil", "taakpakket-op-maat"],
    bronnen: [
      { bron: "leidraad-werkprofiel", plaats: "1 Eisen: opgelegd tempo" },
      { bron: "fml", plaats: "item I.8: hoog tempo, deadlines en pieken" },
    ],
    eigenKeuze: {
      nl: "De bron vraagt naar een opgelegd tempo bij concentratie; het is een eigen punt, omdat een band iets anders vraagt dan een hoog tempo. Aan een band of kassa is het tempo niet helemaal los te laten: de helft.",
      en: "The source asks about an imposed pace under concentration; it is a point of its own, because a belt asks other things than a high pace. At a belt or till the pace cannot be let go wholly: half.",
    },
  },
  {
    code: "geen-verhoogd-risico",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Geen verhoogd eigen risico", en: "No increased personal risk" },
    vraagWerknemer: {
      nl: "Heb je werk nodig dat voor jou niet gevaarlijker is dan gewoon werk?",
      en: "Do you need work that is no more dangerous for you than ordinary work?",
    },
    vraagWerk: {
      nl: "Is het werk vrij van extra gevaar voor wie het doet?",
      en: "Is the work free of extra danger for the person who does it?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het werk is voor wie het doet niet gevaarlijker dan gewoon werk.",
        en: "The work is no more dangerous than ordinary work for the person who does it.",
      },
    },
    maatregelen: [
      "taakruil",
      { code: "risicos-bespreken", bereik: 60 },
      { code: "veilig-en-hygienisch-maken", bereik: 120 },
      "taakpakket-op-maat",
    ],
    verwijzingen: { fml: { item: "I.8", vlag: 6 } },
    bronnen: [{ bron: "fml", plaats: "item I.8, vlag 6" }],
    eigenKeuze: {
      nl: "Gevaren nagaan is nog geen oplossing, en een veiligere plek kan voor deze werknemer nog te gevaarlijk zijn; alleen andere taken halen het hele gevaar weg.",
      en: "Checking dangers is no solution yet, and a safer place can still be too dangerous for this worker; only other tasks take the whole danger away.",
    },
  },
  {
    code: "rechtstreeks-toezicht",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Rechtstreeks toezicht", en: "Direct supervision" },
    vraagWerknemer: {
      nl: "Heb je de hele werkdag iemand dichtbij nodig die toezicht houdt of je intensief begeleidt?",
      en: "Do you need someone nearby all day who supervises you or gives intensive guidance?",
    },
    vraagWerk: { nl: "Is er de hele werkdag een vaste begeleider dichtbij?", en: "Is a fixed guide nearby all day?" },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Een vaste begeleider is de hele werkdag dichtbij en ziet hoe het werk gaat.",
        en: "A fixed guide is nearby the whole working day and sees how the work goes.",
      },
    },
    doorlopend: true,
    maatregelen: ["werkbegeleider-nabij"],
    bronnen: [
      { bron: "akc-casus", plaats: "beperkingen van de werknemer" },
      { bron: "ecli-2015-766", plaats: "begeleiding vanaf de zijlijn" },
    ],
    eigenKeuze: {
      nl: "De nieuwere FML kent dit punt niet meer; het staat er los van, als doorlopende eis aan de werkplek, omdat uren van een jobcoach het niet vervangen.",
      en: "The newer FML no longer has this point; it stands apart from it as a continuous demand on the workplace, because hours of a job coach do not replace it.",
    },
  },
  {
    code: "begeleiding-op-de-werkplek",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Begeleiding op de werkplek", en: "Guidance at the workplace" },
    vraagWerknemer: {
      nl: "Hoe vaak heb je op de werkplek iemand nodig die met je meekijkt?",
      en: "How often do you need someone at the workplace to look at the work with you?",
    },
    vraagWerk: {
      nl: "Hoe vaak kijkt iemand op de werkplek mee?",
      en: "How often does someone at the workplace look at the work with the worker?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Er is op een gewone werkdag geen begeleiding bij het werk.",
          en: "There is no guidance with the work on an ordinary working day.",
        },
        {
          nl: "Een begeleider bespreekt het werk één keer per week.",
          en: "A guide talks through the work once a week.",
        },
        {
          nl: "Een begeleider bespreekt het werk één keer per werkdag.",
          en: "A guide talks through the work once every working day.",
        },
        {
          nl: "Een begeleider kijkt twee keer per werkdag bij het werk en zegt wat goed gaat en wat anders moet.",
          en: "A guide looks at the work twice every working day and says what goes well and what has to change.",
        },
        {
          nl: "Een begeleider kijkt drie keer of vaker per werkdag bij het werk en helpt als iets niet lukt.",
          en: "A guide looks at the work three times or more every working day and helps when something does not succeed.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-dagstart",
      { code: "werkbegeleider-voordoen", bereik: 60 },
      "werkbegeleider-kijkt-na",
      "werkbegeleider-nabij",
      "werkbegeleider-aanwijzen",
      { code: "jobcoach-instrueert-werkbegeleider", bereik: 60 },
      "jobcoach-taaktraining",
    ],
    bronnen: [
      { bron: "begeleid-werken", plaats: "assessment: hoeveel begeleiding" },
      { bron: "leidraad-model", plaats: "noot V: aard en inhoud van begeleiding" },
    ],
    eigenKeuze: {
      nl: "De trappen tellen contactmomenten per dag of week, omdat beide kanten die kunnen tellen; de bronnen noemen geen aantallen. Hulp aan de werkbegeleider brengt hoogstens één contactmoment erbij; wie een taak van een collega leert, heeft er één minder nodig.",
      en: "The levels count moments of contact per day or week, because both sides can count those; the sources name no numbers. Help for the work guide adds one moment of contact at most; who learns a task from a colleague needs one less.",
    },
  },
  {
    code: "aanpassing-bespreekbaar",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Het werk mogen aanpassen", en: "Room to adapt the work" },
    vraagWerknemer: {
      nl: "Heb je nodig dat je werk kan veranderen als iets niet lukt?",
      en: "Do you need your work to be able to change when something does not succeed?",
    },
    vraagWerk: {
      nl: "Bespreekt de leidinggevende het binnen een week als iemand vraagt om het werk aan te passen?",
      en: "Does the manager discuss it within a week when someone asks to adapt the work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De leidinggevende bespreekt een vraag om het werk aan te passen binnen een week.",
        en: "The manager discusses a request to adapt the work within a week.",
      },
    },
    maatregelen: ["wekelijks-gesprek", "driegesprek", "jobcoach-coacht-leidinggevende"],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot III: het werk aanpassen" },
      { bron: "leidraad-aanvraag", plaats: "wegen om een discrepantie op te lossen" },
    ],
    eigenKeuze: {
      nl: "De noot vraagt hoe het werk wordt aangepast; of dat te bespreken is, is de kant die op een werkplek te zien is. Een week is zelf gekozen, zodat na te gaan is of het gebeurt.",
      en: "The note asks how the work is adapted; whether that can be discussed is the side that can be seen at a workplace. A week is our own choice, so that it can be checked.",
    },
  },
  {
    code: "leiding-werkt-met-jobcoach",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Samenwerking van leidinggevende en jobcoach", en: "Co-operation of manager and job coach" },
    vraagWerknemer: {
      nl: "Heb je nodig dat je leidinggevende en je jobcoach samen bespreken hoe je begeleiding gaat?",
      en: "Do you need your manager and your job coach to discuss together how your guidance goes?",
    },
    vraagWerk: {
      nl: "Bespreekt de leidinggevende met de jobcoach hoe de begeleiding gaat, en komen ze de afspraken na?",
      en: "Does the manager discuss with the job coach how the guidance goes, and are the agreements kept?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De leidinggevende bespreekt de begeleiding met de jobcoach en doet wat is afgesproken.",
        en: "The manager discusses the guidance with the job coach and does what was agreed.",
      },
    },
    maatregelen: [{ code: "gesprekstijd-vrijmaken", bereik: 120 }, "driegesprek", "jobcoach-coacht-leidinggevende"],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot III: leidinggevende en collega's coachen" },
      { bron: "uwv-protocol-2014", plaats: "A.6 begeleiden van de direct leidinggevende" },
    ],
    eigenKeuze: {
      nl: "De noot vraagt hoe de leidinggevende wordt gecoacht; of die meedoet, is te zien aan gesprekken en afspraken. Tijd vrijmaken is nog niet doen wat is afgesproken: de helft.",
      en: "The note asks how the manager is coached; whether the manager takes part shows in talks and agreements. Freeing time is not yet doing what was agreed: half.",
    },
  },

  // Voorwaarden voor sociaal functioneren
  {
    code: "weinig-klantcontact",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Weinig contact met klanten", en: "Little contact with customers" },
    vraagWerknemer: {
      nl: "Heb je werk nodig met weinig of geen contact met klanten?",
      en: "Do you need work with little or no contact with customers?",
    },
    vraagWerk: {
      nl: "Is er in dit werk weinig of geen contact met klanten?",
      en: "Is there little or no contact with customers in this work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "In het werk is er weinig of geen contact met klanten.",
        en: "There is little or no contact with customers in the work.",
      },
    },
    maatregelen: [{ code: "collega-neemt-over", bereik: 60 }, "klantcontact-weghalen", "taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "II.12", vlag: 1 } },
    bronnen: [
      { bron: "fml", plaats: "item II.12, vlag 1" },
      { bron: "begeleid-werken", plaats: "jobanalyse: contact met klanten" },
    ],
    eigenKeuze: {
      nl: "Een collega die af en toe een gesprek overneemt, haalt het contact niet weg: een kwart van de schaal.",
      en: "A colleague who takes over a talk now and then does not take the contact away: a quarter of the scale.",
    },
  },
  {
    code: "geen-patientencontact",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Weinig contact met patiënten", en: "Little contact with patients" },
    vraagWerknemer: {
      nl: "Heb je werk nodig met weinig of geen contact met patiënten of mensen in nood?",
      en: "Do you need work with little or no contact with patients or people in distress?",
    },
    vraagWerk: {
      nl: "Is er in dit werk weinig of geen contact met patiënten of mensen in nood?",
      en: "Is there little or no contact with patients or people in distress in this work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "In het werk is er weinig of geen contact met patiënten of mensen in nood.",
        en: "There is little or no contact with patients or people in distress in the work.",
      },
    },
    maatregelen: [{ code: "collega-neemt-over", bereik: 60 }, "klantcontact-weghalen", "taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "II.12", vlag: 2 } },
    bronnen: [
      { bron: "fml", plaats: "item II.12, vlag 2" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer" },
    ],
    eigenKeuze: {
      nl: "Een collega die af en toe een gesprek overneemt, haalt het contact niet weg: een kwart van de schaal.",
      en: "A colleague who takes over a talk now and then does not take the contact away: a quarter of the scale.",
    },
  },
  {
    code: "terugvallen-op-collegas",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Kunnen terugvallen op collega's", en: "Being able to fall back on colleagues" },
    vraagWerknemer: {
      nl: "Heb je op je werk altijd een collega of leidinggevende nodig om op terug te vallen?",
      en: "Do you always need a colleague or manager at work to fall back on?",
    },
    vraagWerk: {
      nl: "Is er altijd een collega of leidinggevende om op terug te vallen?",
      en: "Is there always a colleague or manager to fall back on?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Er is altijd een collega of leidinggevende om op terug te vallen.",
        en: "There is always a colleague or manager to fall back on.",
      },
    },
    maatregelen: [{ code: "vast-aanspreekpunt", bereik: 120 }, "samen-inroosteren", "werkbegeleider-nabij"],
    verwijzingen: { fml: { item: "II.12", vlag: 3 } },
    bronnen: [{ bron: "fml", plaats: "item II.12, vlag 3" }],
    eigenKeuze: {
      nl: "Een aanspreekpunt is er niet elk uur, daarom telt het hier voor de helft.",
      en: "A person to turn to is not there each hour, so it counts for half here.",
    },
  },
  {
    code: "geen-direct-collegacontact",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Geen direct contact met collega's", en: "No direct contact with colleagues" },
    vraagWerknemer: {
      nl: "Heb je werk nodig waarbij je geen direct contact met collega's hoeft te hebben?",
      en: "Do you need work in which you do not have to deal with colleagues directly?",
    },
    vraagWerk: {
      nl: "Is het werk te doen zonder direct contact met collega's?",
      en: "Can the work be done without direct contact with colleagues?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het werk vraagt geen direct contact met collega's.",
        en: "The work asks no direct contact with colleagues.",
      },
    },
    maatregelen: ["samenwerking-afbakenen", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "II.12", vlag: 4 } },
    bronnen: [{ bron: "fml", plaats: "item II.12, vlag 4" }],
  },
  {
    code: "geen-leidinggeven",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Geen leidinggeven", en: "No managing of others" },
    vraagWerknemer: {
      nl: "Heb je werk nodig waarbij je geen leiding hoeft te geven?",
      en: "Do you need work in which you do not have to manage others?",
    },
    vraagWerk: { nl: "Is het werk vrij van leidinggeven aan anderen?", en: "Is the work free of managing others?" },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het werk vraagt niet om leiding te geven aan anderen.",
        en: "The work does not ask to manage others.",
      },
    },
    maatregelen: ["taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "II.12", vlag: 5 } },
    bronnen: [
      { bron: "fml", plaats: "item II.12, vlag 5" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer" },
    ],
  },

  // Andere voorwaarden
  {
    code: "overige-voorwaarden-persoonlijk",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Andere voorwaarden om goed te werken", en: "Other conditions for working well" },
    vraagWerknemer: {
      nl: "Wat heb je nog meer nodig om goed te werken, dat hier niet is gevraagd?",
      en: "What else do you need to work well that has not been asked here?",
    },
    vraagWerk: {
      nl: "Wat biedt de werkplek nog meer om goed te werken, dat hier niet is gevraagd?",
      en: "What else does the workplace offer for working well that has not been asked here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    verwijzingen: { fml: { item: "I.8", vlag: 7 } },
    bronnen: [{ bron: "fml", plaats: "item I.8, vlag 7" }],
  },
  {
    code: "overige-voorwaarden-sociaal",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Andere voorwaarden in contact met mensen", en: "Other conditions in contact with people" },
    vraagWerknemer: {
      nl: "Wat heb je nog meer nodig in contact met mensen, dat hier niet is gevraagd?",
      en: "What else do you need in contact with people that has not been asked here?",
    },
    vraagWerk: {
      nl: "Hoe is het contact met mensen in dit werk, voor zover hier niet gevraagd?",
      en: "What is the contact with people in this work like, as far as not asked here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    verwijzingen: { fml: { item: "II.12", vlag: 6 } },
    bronnen: [{ bron: "fml", plaats: "item II.12, vlag 6" }],
  },

  // Houding en contact
  {
    code: "kritiek-ontvangen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Luisteren naar kritiek", en: "Listening to criticism" },
    vraagWerknemer: {
      nl: "Wat doe je als iemand zegt dat je werk anders moet?",
      en: "What do you do when someone says your work has to change?",
    },
    vraagWerk: {
      nl: "Hoe hoort iemand in dit werk dat iets anders moet, en wat moet die dan doen?",
      en: "How does a person in this work hear that something has to change, and what do they have to do then?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Stopt met werken, loopt weg of wordt boos na een opmerking over het werk.",
          en: "Stops working, walks away or gets angry after a remark about the work.",
        },
        {
          nl: "Luistert naar een opmerking als die rustig en onder vier ogen komt.",
          en: "Listens to a remark if it is made calmly and in private.",
        },
        {
          nl: "Luistert naar een opmerking waar anderen bij zijn en doet het werk daarna anders.",
          en: "Listens to a remark while others are present and does the work differently afterwards.",
        },
        {
          nl: "Vraagt zelf wat er beter kan en doet het werk daarna anders.",
          en: "Asks what can be better and does the work differently afterwards.",
        },
      ],
    },
    maatregelen: [
      { code: "leidinggevende-feedback", bereik: 80 },
      { code: "uitleg-aan-collegas", bereik: 80 },
      { code: "jobcoach-coacht-leidinggevende", bereik: 80 },
      { code: "jobcoach-gedragscoaching", bereik: 80 },
    ],
    bronnen: [{ bron: "begeleid-werken", plaats: "assessment: kritiek of stress" }],
    eigenKeuze: {
      nl: "De bron stelt alleen de vraag; de trappen lopen van afbreken tot zelf vragen, omdat een begeleider dat ziet. Een opmerking die rustig en onder vier ogen komt, is één trap lichter; wie dan nog wegloopt, heeft meer nodig. Oefenen brengt ook één trap.",
      en: "The source only asks the question; the levels run from breaking off to asking, because a guide can see that. A remark that comes calmly and in private is one level lighter; who still walks away needs more. Practice also brings one level.",
    },
  },
  {
    code: "manier-van-feedback",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Manier van feedback krijgen", en: "Way of getting feedback" },
    vraagWerknemer: {
      nl: "Hoe hoor je het liefst dat je werk anders moet, en hoe niet?",
      en: "How do you like to hear that your work has to change, and how not?",
    },
    vraagWerk: {
      nl: "Hoe hoort iemand hier dat het werk anders moet?",
      en: "How does a person here hear that the work has to change?",
    },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "onder-vier-ogen", naam: { nl: "Onder vier ogen", en: "In private" } },
        { code: "meteen-bij-het-werk", naam: { nl: "Meteen, bij het werk", en: "At once, at the work" } },
        { code: "op-een-vast-moment", naam: { nl: "Op een vast moment in de week", en: "At a fixed time in the week" } },
        { code: "waar-anderen-bij-zijn", naam: { nl: "Waar anderen bij zijn", en: "While others are present" } },
        { code: "op-schrift", naam: { nl: "In een bericht of op papier", en: "In a message or on paper" } },
      ],
    },
    maatregelen: [{ code: "leidinggevende-feedback", bereik: 240 }, "jobcoach-coacht-leidinggevende"],
    bronnen: [
      { bron: "begeleid-werken", plaats: "assessment: kritiek of stress" },
      { bron: "leidraad-model", plaats: "noot V: aard en inhoud van begeleiding" },
    ],
    eigenKeuze: {
      nl: "De bron vraagt hoe iemand met kritiek omgaat; de andere kant, hoe die wordt gegeven, is zelf gekozen met vijf manieren die te zien zijn. Feedback op een afgesproken manier is precies wat hier wordt gevraagd en telt helemaal.",
      en: "The source asks how a person handles criticism; the other side, how it is given, is our own choice, with five ways that can be seen. Feedback in an agreed way is exactly what is asked here and counts in full.",
    },
  },
  {
    code: "stress-hanteren",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Doorwerken bij drukte", en: "Carrying on when it is busy" },
    vraagWerknemer: {
      nl: "Wat doe je als het druk wordt of als er iets onverwachts gebeurt?",
      en: "What do you do when it gets busy or something unexpected happens?",
    },
    vraagWerk: {
      nl: "Hoe druk wordt het werk, en wat moet iemand dan zelf doen?",
      en: "How busy does the work get, and what does a person then have to do alone?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Stopt met werken of loopt weg als het druk wordt.",
          en: "Stops working or walks away when it gets busy.",
        },
        {
          nl: "Werkt bij drukte door als iemand zegt wat eerst moet.",
          en: "Carries on when it is busy if someone says what comes first.",
        },
        {
          nl: "Werkt bij drukte door en kiest zelf wat eerst moet.",
          en: "Carries on when it is busy and chooses what comes first.",
        },
        {
          nl: "Werkt ook door als het elke dag druk is en plannen op het laatst veranderen.",
          en: "Carries on even if it is busy every day and plans change at the last moment.",
        },
      ],
    },
    maatregelen: [
      { code: "even-stoppen-mag", bereik: 80 },
      { code: "werkbegeleider-herinnert", bereik: 80 },
      "volgorde-bij-drukte",
      "pieken-spreiden",
      "crisisafspraken",
      { code: "tempo-loslaten", bereik: 160 },
      { code: "jobcoach-gedragscoaching", bereik: 80 },
    ],
    bronnen: [{ bron: "begeleid-werken", plaats: "assessment: kritiek of stress" }],
    eigenKeuze: {
      nl: "De bron stelt alleen de vraag; de trappen zeggen wat iemand bij drukte doet, omdat spanning zelf niet te zien is. Zeggen wat eerst moet, even stoppen en oefenen schelen elk één trap. Eigen tempo neemt de drukte weg maar niet wat onverwacht komt: twee trappen.",
      en: "The source only asks the question; the levels say what a person does when it is busy, because tension itself cannot be seen. Saying what comes first, stopping for a moment and practice save one level each. An own pace takes away the rush but not what comes unexpectedly: two levels.",
    },
  },
  {
    code: "deadlines-halen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Werk op tijd af hebben", en: "Having work done on time" },
    vraagWerknemer: {
      nl: "Heb je je werk af op de tijd die is afgesproken?",
      en: "Do you have your work done at the time that was agreed?",
    },
    vraagWerk: {
      nl: "Welk werk moet op een vaste tijd af zijn, en hoe vaak?",
      en: "Which work has to be done at a fixed time, and how often?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Zegt pas achteraf dat werk niet op tijd af is.", en: "Says only afterwards that work is not done on time." },
        { nl: "Zegt vooraf dat werk niet op tijd af komt.", en: "Says beforehand that work will not be done on time." },
        {
          nl: "Heeft werk op tijd af als iemand tussendoor aan de tijd herinnert.",
          en: "Has work done on time if someone gives a reminder of the time in between.",
        },
        {
          nl: "Heeft werk op tijd af zonder dat iemand aan de tijd herinnert.",
          en: "Has work done on time without anyone giving a reminder of the time.",
        },
      ],
    },
    maatregelen: [
      { code: "werkbegeleider-dagstart", bereik: 80 },
      { code: "werkbegeleider-herinnert", bereik: 80 },
      "volgorde-bij-drukte",
      "leidinggevende-coacht",
      { code: "checklist-en-timer", bereik: 80 },
      "pieken-spreiden",
      { code: "jobcoach-gedragscoaching", bereik: 80 },
    ],
    bronnen: [
      { bron: "begeleid-werken", plaats: "assessment: kritiek of stress" },
      { bron: "leidraad-werkprofiel", plaats: "1 Eisen: opgelegd tempo" },
      { bron: "antwerpen-art60", plaats: "onderdeel werkattitudes" },
    ],
    eigenKeuze: {
      nl: "De bronnen noemen druk en tempo; op tijd af hebben is er de kant van die te tellen is. Een herinnering, een wekker en coachen schelen elk één trap.",
      en: "The sources name pressure and pace; having work done on time is the side of it that can be counted. A reminder, an alarm and coaching save one level each.",
    },
  },
  {
    code: "contact-met-collegas",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Contact met collega's", en: "Contact with colleagues" },
    vraagWerknemer: { nl: "Hoe maak je contact met collega's?", en: "How do you make contact with colleagues?" },
    vraagWerk: {
      nl: "Hoeveel contact met collega's vraagt het werk?",
      en: "How much contact with colleagues does the work ask?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Praat niet met collega's, ook niet als ze iets vragen.",
          en: "Does not talk with colleagues, even when they ask something.",
        },
        { nl: "Geeft antwoord als een collega iets vraagt.", en: "Answers when a colleague asks something." },
        {
          nl: "Begint zelf een gesprek met collega's over het werk.",
          en: "Starts a conversation with colleagues about the work.",
        },
        {
          nl: "Begint ook een gesprek met collega's die nieuw of onbekend zijn.",
          en: "Also starts a conversation with colleagues who are new or unknown.",
        },
      ],
    },
    maatregelen: [
      { code: "collega-maatje", bereik: 80 },
      { code: "eigen-uitleg", bereik: 80 },
      { code: "uitleg-aan-collegas", bereik: 80 },
      "taakpakket-op-maat",
      { code: "jobcoach-sociale-vaardigheden", bereik: 80 },
    ],
    bronnen: [
      { bron: "begeleid-werken", plaats: "assessment: contact met collega's" },
      { bron: "antwerpen-art60", plaats: "onderdeel communicatie" },
    ],
    eigenKeuze: {
      nl: "De bronnen geven geen trappen; deze lopen van geen contact tot zelf contact zoeken, omdat collega's dat zien. Een maatje, uitleg en oefenen brengen hier elk één trap: met een bekende praten is nog niet zelf een gesprek beginnen met een onbekende.",
      en: "The sources give no levels; these run from no contact to seeking contact, because colleagues can see that. A buddy, explanation and practice bring one level each here: talking with someone known is not yet starting a talk with someone unknown.",
    },
  },
  {
    code: "contact-met-klanten",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Contact met klanten", en: "Contact with customers" },
    vraagWerknemer: {
      nl: "Wat doe je als een klant of bezoeker je iets vraagt?",
      en: "What do you do when a customer or visitor asks you something?",
    },
    vraagWerk: {
      nl: "Wat vragen klanten of bezoekers in dit werk, en wat moet iemand dan doen?",
      en: "What do customers or visitors ask in this work, and what does a person then have to do?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Kijkt of loopt weg als een klant iets vraagt.", en: "Looks or walks away when a customer asks something." },
        { nl: "Haalt een collega erbij als een klant iets vraagt.", en: "Gets a colleague when a customer asks something." },
        {
          nl: "Geeft een klant antwoord op een vraag die vaker komt.",
          en: "Answers a customer's question that comes more often.",
        },
        {
          nl: "Helpt een klant ook met een nieuwe vraag, zonder collega erbij.",
          en: "Helps a customer with a new question too, without a colleague.",
        },
      ],
    },
    maatregelen: [
      { code: "collega-neemt-over", bereik: 80 },
      "werkbegeleider-voordoen",
      "klantcontact-weghalen",
      { code: "jobcoach-sociale-vaardigheden", bereik: 80 },
    ],
    bronnen: [
      { bron: "begeleid-werken", plaats: "jobanalyse: contact met klanten" },
      { bron: "antwerpen-art60", plaats: "onderdeel communicatie" },
    ],
    eigenKeuze: {
      nl: "De bron vraagt alleen of er klanten zijn; de trappen zeggen wat iemand dan doet. Een collega die overneemt en oefenen schelen elk één trap.",
      en: "The source only asks whether there are customers; the levels say what a person then does. A colleague who takes over and practice save one level each.",
    },
  },
  {
    code: "op-tijd-komen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Op tijd komen", en: "Arriving on time" },
    vraagWerknemer: {
      nl: "Op welk deel van je werkdagen kom je op tijd?",
      en: "On what share of your working days do you arrive on time?",
    },
    vraagWerk: {
      nl: "Op welk deel van de werkdagen moet iemand echt op tijd zijn?",
      en: "On what share of the working days does a person really have to be on time?",
    },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "%",
      minimum: 0,
      maximum: 100,
      resolutie: 1,
      beoordelingsstap: 10,
      zin: { nl: "Komt op {waarde} van de werkdagen op tijd.", en: "Arrives on time on {waarde} of the working days." },
    },
    maatregelen: [
      { code: "netwerk-steunt", bereik: 48 },
      { code: "leidinggevende-coacht", bereik: 48 },
      { code: "checklist-en-timer", bereik: 48 },
      { code: "werktijden-aanpassen", bereik: 120 },
      { code: "jobcoach-thuisschakel", bereik: 72 },
      { code: "jobcoach-gedragscoaching", bereik: 72 },
    ],
    bronnen: [
      { bron: "antwerpen-art60", plaats: "onderdeel werkattitudes" },
      { bron: "ocmw-traject", plaats: "fase 2: attitude en motivatie" },
    ],
    eigenKeuze: {
      nl: "Het deel van de werkdagen is gekozen omdat een rooster of prikklok het laat zien; 10 procent is één dag in twee werkweken. Een wekker, hulp bij het opstaan of een gesprek met de leidinggevende telt voor 20 procentpunt, hulp van de jobcoach voor 30 en een latere begintijd voor 50: te laat komen heeft zelden één oorzaak.",
      en: "The share of working days is chosen because a roster or time clock shows it; 10 percent is one day in two working weeks. An alarm, help with getting up or talks with the manager count for 20 percentage points, help from the job coach for 30 and a later starting time for 50: being late seldom has one cause.",
    },
  },
  {
    code: "werkhouding",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Werkhouding", en: "Work attitude" },
    vraagWerknemer: { nl: "Hoe maak je je taken af?", en: "How do you get your tasks done?" },
    vraagWerk: {
      nl: "Hoe moet iemand in dit werk de taken afmaken, en wie let daarop?",
      en: "How does a person in this work have to get tasks done, and who watches that?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Laat taken liggen, ook na een opmerking.", en: "Leaves tasks undone, even after a remark." },
        {
          nl: "Werkt door zolang iemand meekijkt of eraan herinnert.",
          en: "Keeps working as long as someone looks on or gives a reminder.",
        },
        { nl: "Maakt taken af zonder dat iemand eraan herinnert.", en: "Gets tasks done without a reminder." },
        {
          nl: "Maakt taken af en pakt daarna zelf een volgende taak op.",
          en: "Gets tasks done and then takes up a next task without being told.",
        },
      ],
    },
    maatregelen: [
      { code: "leidinggevende-feedback", bereik: 80 },
      { code: "werkbegeleider-herinnert", bereik: 80 },
      "leidinggevende-coacht",
      { code: "taak-opdelen", bereik: 80 },
      "driegesprek",
      { code: "jobcoach-gedragscoaching", bereik: 80 },
    ],
    bronnen: [
      { bron: "antwerpen-art60", plaats: "onderdeel werkattitudes; vier scores" },
      { bron: "ocmw-traject", plaats: "fase 2: attitude en motivatie" },
    ],
    eigenKeuze: {
      nl: "Het aantal trappen volgt de vier scores van de evaluatie; wat er op elke trap te zien is, is zelf geschreven omdat de bron dat niet zegt. Een gesprek, een herinnering, een opgedeelde taak en oefenen brengen hier elk één trap: daarna moet het nog zonder.",
      en: "The number of levels follows the four scores of the evaluation; what is seen at each level is our own, because the source does not say. A talk, a reminder, a task in parts and practice bring one level each here: after that it still has to go without.",
    },
  },
  {
    code: "motivatie",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Motivatie voor het werk", en: "Motivation for the work" },
    vraagWerknemer: {
      nl: "Waaraan merken anderen dat je dit werk wilt doen?",
      en: "How do others notice that you want to do this work?",
    },
    vraagWerk: {
      nl: "Hoeveel moet iemand in dit werk uit zichzelf doen en leren?",
      en: "How much does a person in this work have to do and learn without being asked?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Zegt het werk niet te willen doen of begint er niet aan.",
          en: "Says they do not want to do the work or does not start on it.",
        },
        { nl: "Begint aan het werk als iemand erom vraagt.", en: "Starts on the work when someone asks." },
        {
          nl: "Begint zonder vragen aan het werk en zegt wat er leuk of belangrijk aan is.",
          en: "Starts on the work without being asked and says what is nice or important about it.",
        },
        {
          nl: "Vraagt zelf om iets nieuws te leren of om er een taak bij te krijgen.",
          en: "Asks to learn something new or to get an extra task.",
        },
      ],
    },
    maatregelen: [
      { code: "leidinggevende-feedback", bereik: 80 },
      "leidinggevende-coacht",
      "driegesprek",
      { code: "taakpakket-op-maat", bereik: 160 },
      { code: "jobcoach-gedragscoaching", bereik: 80 },
    ],
    bronnen: [{ bron: "ocmw-traject", plaats: "fase 2: attitude en motivatie" }],
    eigenKeuze: {
      nl: "De bron noemt alleen het woord; de trappen zeggen wat iemand zegt of doet, omdat motivatie zelf niet te zien is. Coachen brengt één trap. Taken die passen brengen er twee: dat iemand zelf om meer vraagt, is niet te regelen.",
      en: "The source only names the word; the levels say what a person says or does, because motivation itself cannot be seen. Coaching brings one level. Tasks that fit bring two: that a person asks for more cannot be arranged.",
    },
  },
];
