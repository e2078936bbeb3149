import type { Criterium } from "../../domain/criterium.js";

/** Row 3: what happens around a person, as far as it is visible at work. Causes and diagnoses are never asked. */
export const context: readonly Criterium[] = [
  {
    code: "wonen-stabiel",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Wonen", en: "Housing" },
    vraagWerknemer: {
      nl: "Kun je op tijd en uitgerust komen werken vanaf de plek waar je woont?",
      en: "Can you come to work on time and rested from the place where you live?",
    },
    vraagWerk: {
      nl: "Loopt het werk vast als iemand door onrust rond het wonen te laat komt of wegblijft?",
      en: "Does the work get stuck when someone is late or absent because of trouble with housing?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Komt op tijd en elke werkdag, ook bij onrust rond het wonen.",
        en: "Comes on time and every working day, also when housing is restless.",
      },
    },
    maatregelen: [
      "netwerk-steunt",
      { code: "tijd-voor-hulpafspraken", bereik: 60 },
      "uitval-opvangen",
      "jobcoach-thuisschakel",
      "verwijzing-wonen",
    ],
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 1: leefsituatie" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: begeleiden in de thuissituatie" },
    ],
    eigenKeuze: {
      nl: "Alleen wat op het werk te merken is wordt gevraagd, omdat de oorzaak niet in een profiel hoort. Ruimte in het werk lost niet op wat er buiten het werk speelt: een kwart van de schaal.",
      en: "Only what is noticed at work is asked, because the cause does not belong in a profile. Room at work does not solve what goes on outside work: a quarter of the scale.",
    },
  },
  {
    code: "thuissituatie-rustig",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Thuissituatie", en: "Home situation" },
    vraagWerknemer: {
      nl: "Kun je op je werk blijven en doorwerken als het thuis onrustig is?",
      en: "Can you stay at work and go on when things are restless at home?",
    },
    vraagWerk: {
      nl: "Loopt het werk vast als iemand door gebeurtenissen thuis weg moet of afgeleid is?",
      en: "Does the work get stuck when someone has to leave or is distracted by events at home?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Werkt door bij gebeurtenissen thuis.", en: "Goes on working when things happen at home." },
    },
    maatregelen: [
      "netwerk-steunt",
      { code: "signalen-afspreken", bereik: 60 },
      { code: "tijd-voor-hulpafspraken", bereik: 60 },
      "uitval-opvangen",
      "jobcoach-thuisschakel",
      "verwijzing-zorg",
    ],
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 1: gezinssituatie" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: begeleiden in de thuissituatie" },
    ],
    eigenKeuze: {
      nl: "Wie er in het gezin leeft wordt niet gevraagd, omdat alleen telt of het werk wordt onderbroken. Ruimte in het werk lost niet op wat er buiten het werk speelt: een kwart van de schaal.",
      en: "Who lives in the family is not asked, because only interruption of the work counts. Room at work does not solve what goes on outside work: a quarter of the scale.",
    },
  },
  {
    code: "zorgtaken-geregeld",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Zorg voor anderen", en: "Care for others" },
    vraagWerknemer: {
      nl: "Zorg je voor niemand, antwoord dan ja. Kun je komen werken zonder dat de zorg voor iemand thuis je tegenhoudt?",
      en: "If you care for no one, answer yes. Can you come to work without care for someone at home holding you back?",
    },
    vraagWerk: {
      nl: "Moet iemand alle werktijden er kunnen zijn, ook als er thuis zorg nodig is?",
      en: "Must someone be there at all working times, even when care is needed at home?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Tijdens de werktijden zorgt iemand anders voor wie thuis zorg nodig heeft.",
        en: "During working times someone else looks after those who need care at home.",
      },
    },
    maatregelen: [
      "netwerk-steunt",
      "uitval-opvangen",
      { code: "werktijden-aanpassen", bereik: 120 },
      "jobcoach-thuisschakel",
      "verwijzing-opvang",
    ],
    bronnen: [{ bron: "ocmw-traject", plaats: "fase 1: gezinssituatie" }],
    eigenKeuze: {
      nl: "De bron vraagt naar het gezin; opvang is eruit gelicht, omdat een ander rooster daar vaak al helpt. Andere werktijden helpen op de uren waarop er al opvang is: de helft.",
      en: "The source asks about the family; cover is singled out, because another roster often solves it. Other working hours help in the hours for which there is care already: half.",
    },
  },
  {
    code: "gezondheid-stabiel",
    onderdeel: "context",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Gezondheid en de afgesproken uren", en: "Health and the agreed hours" },
    vraagWerknemer: {
      nl: "Kun je de afgesproken uren werken zonder vaak uit te vallen?",
      en: "Can you work the agreed hours without often dropping out?",
    },
    vraagWerk: {
      nl: "Loopt het werk vast als iemand af en toe onverwacht uitvalt?",
      en: "Does the work get stuck when someone sometimes drops out unexpectedly?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Werkt elke week de afgesproken uren.",
        en: "Works the agreed hours every week.",
      },
    },
    maatregelen: [
      { code: "even-stoppen-mag", bereik: 60 },
      "uitval-opvangen",
      { code: "pauzes-spreiden", bereik: 60 },
      { code: "uren-beperken", bereik: 120 },
      "terugkeer-na-ziekte",
      "verwijzing-zorg",
    ],
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 1: gezondheid" },
      { bron: "uwv-erkende-jobcoach", plaats: "geen medische informatie in rapportages" },
    ],
    eigenKeuze: {
      nl: "Alleen het volhouden van de uren wordt gevraagd, omdat medische gegevens niet in een profiel mogen. Pauzes tellen voor een kwart en minder uren voor de helft: uitval die niet te voorspellen is, blijft.",
      en: "Only keeping up the hours is asked, because medical data are not allowed in a profile. Breaks count for a quarter and fewer hours for half: dropping out that cannot be foreseen remains.",
    },
  },
  {
    code: "geldzaken-op-orde",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Geldzaken", en: "Money matters" },
    vraagWerknemer: {
      nl: "Kun je werken zonder dat geldzorgen je van het werk houden?",
      en: "Can you work without money worries keeping you from the work?",
    },
    vraagWerk: {
      nl: "Loopt het werk vast als iemand door geldzorgen weg moet of afgeleid is?",
      en: "Does the work get stuck when someone has to leave or is distracted because of money worries?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Werkt door bij geldzorgen.", en: "Goes on working with money worries." },
    },
    maatregelen: [
      { code: "tijd-voor-hulpafspraken", bereik: 60 },
      { code: "uitval-opvangen", bereik: 60 },
      { code: "jobcoach-thuisschakel", bereik: 60 },
      "verwijzing-schuldhulp",
    ],
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 1: omstandigheden en doorverwijzing" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: andere hulp regelen" },
    ],
    eigenKeuze: {
      nl: "De bron noemt omstandigheden in het algemeen; geld is apart genomen, omdat daar eigen hulp voor bestaat. Tijd, een invaller en een gesprek thuis lossen geen schulden op: elk een kwart van de schaal.",
      en: "The source names circumstances in general; money is taken apart, because it has its own kind of help. Time, someone who steps in and a talk at home solve no debts: a quarter of the scale each.",
    },
  },
  {
    code: "nuchter-op-het-werk",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Nuchter zijn op het werk", en: "Being sober at work" },
    vraagWerknemer: {
      nl: "Lukt het je om elke werkdag nuchter te beginnen en te blijven?",
      en: "Do you manage to start and stay sober every working day?",
    },
    vraagWerk: {
      nl: "Moet iemand voor dit werk elke dag nuchter zijn, bijvoorbeeld voor de veiligheid?",
      en: "Must someone be sober every day for this work, for instance for safety?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Begint elke werkdag nuchter en blijft dat tot het einde.",
        en: "Starts every working day sober and stays so until the end.",
      },
    },
    maatregelen: [{ code: "signalen-afspreken", bereik: 60 }, { code: "tijd-voor-hulpafspraken", bereik: 60 }, "verwijzing-zorg"],
    bronnen: [{ bron: "ocmw-traject", plaats: "fase 1: drank en drugs; doorverwijzing" }],
    eigenKeuze: {
      nl: "Gevraagd als gedrag op het werk, omdat een diagnose niet in een profiel hoort. Een afspraak over signalen en tijd voor hulp maken iemand niet nuchter: elk een kwart van de schaal.",
      en: "Asked as behaviour at work, because a diagnosis does not belong in a profile. An agreement about signs and time for help do not make a person sober: a quarter of the scale each.",
    },
  },
  {
    code: "netwerk-steunt-werk",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Steun van familie, vrienden of zorg", en: "Support from family, friends or care" },
    vraagWerknemer: {
      nl: "Hoe vaak helpt iemand je thuis of onderweg, zodat je kunt werken?",
      en: "How often does someone help you at home or on the way, so that you can work?",
    },
    vraagWerk: {
      nl: "Hoeveel hulp van thuis vraagt dit werk, bijvoorbeeld bij vroeg opstaan of vervoer?",
      en: "How much help from home does this work ask, for instance with getting up early or transport?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Niemand buiten het werk helpt.", en: "Nobody outside work helps." },
        {
          nl: "Iemand buiten het werk helpt als er iets misgaat.",
          en: "Someone outside work helps when something goes wrong.",
        },
        { nl: "Iemand buiten het werk helpt elke week.", en: "Someone outside work helps every week." },
        { nl: "Iemand buiten het werk helpt op elke werkdag.", en: "Someone outside work helps on every working day." },
      ],
    },
    maatregelen: [
      { code: "werktijden-aanpassen", bereik: 80 },
      { code: "vervoer-regelen", bereik: 80 },
      { code: "jobcoach-thuisschakel", bereik: 80 },
    ],
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 10: connectiviteit" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: afstemmen met het sociale netwerk" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: hoe vaak iemand helpt, kunnen werknemer en netwerk allebei zeggen. Later beginnen, vervoer en een gesprek met thuis schelen elk één trap: elk neemt een deel van de hulp over.",
      en: "The steps are our own choice: worker and network can both say how often someone helps. Starting later, transport and talks with home save one level each: each takes over a part of the help.",
    },
  },
  {
    code: "contactpersoon-bekend",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Contactpersoon voor de werkgever", en: "Contact person for the employer" },
    vraagWerknemer: {
      nl: "Is er iemand die je werkgever mag bellen als er iets met je is?",
      en: "Is there someone your employer may call when something is wrong with you?",
    },
    vraagWerk: {
      nl: "Wil de werkgever iemand buiten het werk kunnen bellen als er iets is?",
      en: "Does the employer want to be able to call someone outside work when something is wrong?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De werkgever heeft de naam en het nummer van iemand die gebeld mag worden.",
        en: "The employer has the name and number of someone who may be called.",
      },
    },
    maatregelen: ["contactpersoon-afspreken", "jobcoach-bereikbaar"],
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 10: connectiviteit" },
      { bron: "begeleid-werken", plaats: "evaluatie en opvolging" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: jobcoach als schakel met thuis" },
    ],
  },
  {
    code: "afspraken-tussen-hulpverleners",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Afspraken tussen diensten", en: "Agreements between services" },
    vraagWerknemer: {
      nl: "Weten de mensen die jou helpen van elkaar wie wat doet?",
      en: "Do the people who help you know who does what?",
    },
    vraagWerk: {
      nl: "Wil de werkgever weten welke dienst wat doet en wie hem daarover belt?",
      en: "Does the employer want to know which service does what and who calls about it?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De betrokken diensten hebben afgesproken wie wat doet en wie de werkgever belt.",
        en: "The services involved have agreed who does what and who calls the employer.",
      },
    },
    maatregelen: [{ code: "tijd-voor-hulpafspraken", bereik: 60 }, "afspraken-tussen-diensten"],
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 10: afspraken met andere diensten" },
      { bron: "ocmw-traject", plaats: "fase 1: doorverwijzen en contact houden" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: andere hulp regelen" },
    ],
    eigenKeuze: {
      nl: "Ruimte in het rooster voor overleg is nog geen afspraak: een kwart van de schaal.",
      en: "Room in the roster for consultation is no agreement yet: a quarter of the scale.",
    },
  },
  {
    code: "ruimte-voor-hulpafspraken",
    onderdeel: "context",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Ruimte voor afspraken met hulp", en: "Room for appointments with helpers" },
    vraagWerknemer: {
      nl: "Moet je soms onder werktijd naar een afspraak met een andere dienst?",
      en: "Do you sometimes have to go to an appointment with another service during work?",
    },
    vraagWerk: {
      nl: "Mag iemand onder werktijd naar een afspraak met een andere dienst?",
      en: "May someone go to an appointment with another service during work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het rooster laat ruimte voor afspraken met andere diensten.",
        en: "The roster leaves room for appointments with other services.",
      },
    },
    maatregelen: ["tijd-voor-hulpafspraken", { code: "werktijden-aanpassen", bereik: 120 }],
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 10: afspraken met andere diensten" },
      { bron: "ocmw-traject", plaats: "fase 1: bijkomende hulp" },
    ],
    eigenKeuze: {
      nl: "De bronnen noemen andere diensten; tijd om erheen te gaan is de kant die een werkplek kan geven. Andere werktijden helpen bij vaste afspraken, niet bij afspraken die wisselen: de helft.",
      en: "The sources name other services; time to go there is the part a workplace can give. Other working hours help with fixed appointments, not with changing ones: half.",
    },
  },
  {
    code: "aanspreekpunt-bij-zorgen",
    onderdeel: "context",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Op het werk over zorgen praten", en: "Talking about worries at work" },
    vraagWerknemer: {
      nl: "Heb je op het werk iemand nodig aan wie je zorgen van thuis kunt vertellen?",
      en: "Do you need someone at work to whom you can tell worries from home?",
    },
    vraagWerk: {
      nl: "Is er op het werk iemand aan wie een collega zorgen van thuis kan vertellen?",
      en: "Is there someone at work to whom a colleague can tell worries from home?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Op het werk is iemand bij wie zorgen van thuis besproken kunnen worden.",
        en: "There is someone at work with whom worries from home can be discussed.",
      },
    },
    maatregelen: ["vast-aanspreekpunt", { code: "wekelijks-gesprek", bereik: 120 }, "jobcoach-coacht-leidinggevende"],
    bronnen: [
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: leidinggevende, ingrijpende gebeurtenissen" },
      { bron: "goede-praktijken", plaats: "punt 10: problemen op andere vlakken" },
    ],
    eigenKeuze: {
      nl: "In een wekelijks gesprek over het werk is er niet altijd plaats voor zorgen van thuis: de helft.",
      en: "A weekly talk about the work does not always have room for worries from home: half.",
    },
  },
  {
    code: "signaal-doorgeven",
    onderdeel: "context",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Signalen van druk doorgeven", en: "Passing on signs of pressure" },
    vraagWerknemer: {
      nl: "Wil je dat het werk iemand belt als men ziet dat je het moeilijk hebt?",
      en: "Do you want work to call someone when they see that you are having a hard time?",
    },
    vraagWerk: {
      nl: "Belt iemand van het werk de contactpersoon als te zien is dat iemand het moeilijk heeft?",
      en: "Does someone at work call the contact person when a colleague visibly has a hard time?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Het werk belt dezelfde dag de contactpersoon als te zien is dat iemand het moeilijk heeft.",
        en: "Work calls the contact person the same day when someone visibly has a hard time.",
      },
    },
    maatregelen: ["signalen-afspreken", "jobcoach-bereikbaar"],
    bronnen: [
      { bron: "begeleid-werken", plaats: "evaluatie en opvolging" },
      {
        bron: "uwv-protocol-2014",
        plaats: "A.6 doelen en activiteiten: opsporen van verstoringen bij cliënt en werkgever",
      },
    ],
    eigenKeuze: {
      nl: "Dezelfde dag is zelf gekozen, zodat te zien is of de afspraak is nagekomen.",
      en: "The same day is our own choice, so that it can be seen whether the agreement was kept.",
    },
  },
  {
    code: "tijd-voor-jobcoach",
    onderdeel: "context",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Tijd voor de jobcoach", en: "Time for the job coach" },
    vraagWerknemer: {
      nl: "Heb je nodig dat je onder werktijd met je jobcoach kunt praten?",
      en: "Do you need to talk with your job coach during work?",
    },
    vraagWerk: {
      nl: "Mag de jobcoach onder werktijd komen, en is er dan een plek om te praten?",
      en: "May the job coach come during work, and is there a place to talk?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De jobcoach mag onder werktijd komen en er is een plek om te praten.",
        en: "The job coach may come during work and there is a place to talk.",
      },
    },
    maatregelen: ["gesprekstijd-vrijmaken"],
    bronnen: [
      { bron: "begeleid-werken", plaats: "opstart; evaluatie en opvolging" },
      { bron: "goede-praktijken", plaats: "punt 5: bereikbare jobcoach" },
    ],
  },
  {
    code: "overig-context",
    onderdeel: "context",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Andere zaken rond het werk", en: "Other matters around the work" },
    vraagWerknemer: {
      nl: "Wat moet je werk verder weten over je leven buiten het werk?",
      en: "What else should work know about your life outside work?",
    },
    vraagWerk: {
      nl: "Wat is er verder van belang op en rond deze werkplek?",
      en: "What else matters at and around this workplace?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    bronnen: [{ bron: "leidraad-matching", plaats: "rij 3: sociale context, achtergrond en netwerk" }],
  },
];
