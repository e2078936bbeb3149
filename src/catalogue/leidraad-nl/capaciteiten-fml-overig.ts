import type { Criterium } from "../../domain/criterium.js";

/** The rest of the FML: grips, the surroundings, which side, and what the list only holds as "other". */
export const capaciteitenFmlOverig: readonly Criterium[] = [
  // FML rubriek I: wat de lijst "anders" noemt
  {
    code: "overig-doelmatig-handelen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Andere punten bij een taak uitvoeren", en: "Other points in carrying out a task" },
    vraagWerknemer: {
      nl: "Wat lukt je niet goed als je een taak doet, dat hier niet is gevraagd?",
      en: "What does not go well when you do a task that has not been asked here?",
    },
    vraagWerk: {
      nl: "Wat vraagt het uitvoeren van een taak in dit werk, dat hier niet is gevraagd?",
      en: "What does carrying out a task in this work ask that has not been asked here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: ["taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "I.5", vlag: 5 } },
    bronnen: [{ bron: "fml", plaats: "item I.5, vlag 5" }],
  },
  {
    code: "overig-zelfstandig-handelen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Andere punten bij zelf werken", en: "Other points in working alone" },
    vraagWerknemer: {
      nl: "Wat lukt je niet goed als je zelf werkt, dat hier niet is gevraagd?",
      en: "What does not go well when you work on your own that has not been asked here?",
    },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk zelf doen of beslissen, dat hier niet is gevraagd?",
      en: "What does a person in this work have to do or decide alone that has not been asked here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: ["taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "I.6", vlag: 9 } },
    bronnen: [{ bron: "fml", plaats: "item I.6, vlag 9" }],
  },

  // FML rubriek III: de rest van de omgeving
  {
    code: "stoffen-die-een-reactie-geven",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Stoffen die een reactie geven", en: "Substances that cause a reaction" },
    vraagWerknemer: {
      nl: "Kun je werken met stoffen waar mensen op reageren, zoals meel, stuifmeel, latex of nikkel?",
      en: "Can you work with substances that people react to, such as flour, pollen, latex or nickel?",
    },
    vraagWerk: {
      nl: "Zijn er in dit werk stoffen waar mensen op reageren, zoals meel, stuifmeel, latex of nikkel?",
      en: "Are there substances in this work that people react to, such as flour, pollen, latex or nickel?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Werkt met stoffen waar mensen op reageren, zoals meel, stuifmeel, latex of nikkel.",
        en: "Works with substances that people react to, such as flour, pollen, latex or nickel.",
      },
    },
    maatregelen: ["stof-vervangen", "beschermingsmiddelen", "klimaat-en-stof-beperken", "taakruil"],
    verwijzingen: { fml: { item: "III.8", vlag: 1 } },
    bronnen: [{ bron: "fml", plaats: "item III.8, vlag 1" }],
    eigenKeuze: {
      nl: "De FML noemt geen stoffen; de voorbeelden zijn gekozen om na te gaan wat er op een werkplek is. Om welke stof het gaat, staat in de tekst bij het punt.",
      en: "The FML names no substances; the examples are chosen to check what there is at a workplace. Which substance it is stands in the text with the point.",
    },
  },
  {
    code: "besmettingsgevaar",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Werken waar besmetting mogelijk is", en: "Working where infection is possible" },
    vraagWerknemer: {
      nl: "Kun je werken op een plek waar je besmet kunt raken, zoals bij zieke mensen, dieren, afval of vuil water?",
      en: "Can you work in a place where you can get infected, such as with sick people, animals, waste or dirty water?",
    },
    vraagWerk: {
      nl: "Kan iemand in dit werk besmet raken, zoals door zieke mensen, dieren, afval of vuil water?",
      en: "Can a person in this work get infected, for example by sick people, animals, waste or dirty water?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Werkt op een plek waar besmetting mogelijk is, zoals bij zieke mensen, dieren, afval of vuil water.",
        en: "Works in a place where infection is possible, such as with sick people, animals, waste or dirty water.",
      },
    },
    maatregelen: ["beschermingsmiddelen", { code: "veilig-en-hygienisch-maken", bereik: 120 }, "taakruil"],
    verwijzingen: { fml: { item: "III.8", vlag: 2 } },
    bronnen: [{ bron: "fml", plaats: "item III.8, vlag 2" }],
    eigenKeuze: {
      nl: "De FML noemt alleen infecties; de voorbeelden zijn gekozen omdat ze op een werkplek te zien zijn. Een schone werkplek telt voor de helft: wie met zieke mensen, dieren of afval werkt, kan nog besmet raken.",
      en: "The FML only names infections; the examples are chosen because they can be seen at a workplace. A clean workplace counts for half: who works with sick people, animals or waste can still get infected.",
    },
  },
  {
    code: "huidbelasting",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Werk dat de huid belast", en: "Work that wears the skin" },
    vraagWerknemer: {
      nl: "Kun je werk doen waarbij je huid schuurt, lang nat is of kleine wondjes krijgt?",
      en: "Can you do work in which your skin is rubbed, is wet for long or gets small wounds?",
    },
    vraagWerk: {
      nl: "Schuurt de huid in dit werk, is die lang nat of krijgt die kleine wondjes?",
      en: "Is the skin rubbed in this work, wet for long, or does it get small wounds?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Doet werk waarbij de huid schuurt, lang nat is of kleine wondjes krijgt.",
        en: "Does work in which the skin is rubbed, is wet for long or gets small wounds.",
      },
    },
    maatregelen: [{ code: "stof-vervangen", bereik: 120 }, "beschermingsmiddelen", "taakruil"],
    verwijzingen: { fml: { item: "III.8", vlag: 3 } },
    bronnen: [{ bron: "fml", plaats: "item III.8, vlag 3" }],
    eigenKeuze: {
      nl: "De FML noemt alleen een huid die minder beschermt; hier staat wat werk met de huid doet, omdat dat op een werkplek te zien is. Een andere stof of ander materiaal telt voor de helft: nat werk en kleine wondjes blijven mogelijk.",
      en: "The FML only names a skin that protects less; here it says what work does to the skin, because that can be seen at a workplace. Another substance or material counts for half: wet work and small wounds remain possible.",
    },
  },
  {
    code: "overige-omgevingsgrenzen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Andere grenzen door de omgeving", en: "Other limits by the surroundings" },
    vraagWerknemer: {
      nl: "Waar in de omgeving kun je nog meer niet goed tegen, dat hier niet is gevraagd?",
      en: "What else in the surroundings can you not bear well that has not been asked here?",
    },
    vraagWerk: {
      nl: "Wat is er in de omgeving van dit werk, dat hier niet is gevraagd?",
      en: "What is there in the surroundings of this work that has not been asked here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: ["taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "III.8", vlag: 4 } },
    bronnen: [{ bron: "fml", plaats: "item III.8, vlag 4" }],
  },

  // FML rubriek IV: grepen van de hand, welke kant, en de rest
  {
    code: "kant-van-de-beperking",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Links of rechts beperkt", en: "Limited on the left or the right" },
    vraagWerknemer: {
      nl: "Aan welke kant kun je minder, links of rechts, en welke hand gebruik je het liefst?",
      en: "On which side can you do less, left or right, and which hand do you prefer to use?",
    },
    vraagWerk: {
      nl: "Vraagt het werk iets van één bepaalde hand of kant, zoals een knop of pedaal rechts?",
      en: "Does the work ask something of one particular hand or side, such as a button or pedal on the right?",
    },
    schaal: { soort: "tekst" },
    maatregelen: ["aangepast-gereedschap", "werkplek-aanpassen", "taakruil"],
    verwijzingen: { fml: { item: "IV.2" } },
    bronnen: [{ bron: "fml", plaats: "item IV.1 en IV.2" }],
    eigenKeuze: {
      nl: "Welke kant beperkt is, telt alleen samen met wat het werk van die kant vraagt; daarom kijkt een mens ernaar. Een voorkeur voor rechts of links is op zichzelf geen beperking.",
      en: "Which side is limited only counts together with what the work asks of that side; so a person looks at it. A preference for right or left is no limitation by itself.",
    },
  },
  {
    code: "bolgreep",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Iets ronds vastpakken", en: "Gripping something round" },
    vraagWerknemer: {
      nl: "Kun je iets ronds met je hele hand vastpakken, zoals een bal of een deurknop?",
      en: "Can you grip something round with your whole hand, such as a ball or a doorknob?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk ronde dingen met de hele hand vastpakken, zoals een bal of een knop?",
      en: "Does a person in this work have to grip round things with the whole hand, such as a ball or a knob?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Pakt ronde dingen met de hele hand vast, zoals een bal of een knop.",
        en: "Grips round things with the whole hand, such as a ball or a knob.",
      },
    },
    maatregelen: ["aangepast-gereedschap", "taakruil"],
    verwijzingen: { fml: { item: "IV.3", vlag: 1 } },
    bronnen: [{ bron: "fml", plaats: "item IV.3, vlag 1" }],
  },
  {
    code: "pengreep",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Een pen vasthouden", en: "Holding a pen" },
    vraagWerknemer: {
      nl: "Kun je een pen of een dun penseel tussen duim en vingers vasthouden en gebruiken?",
      en: "Can you hold and use a pen or a thin brush between thumb and fingers?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk een pen, penseel of ander dun gereedschap tussen duim en vingers houden?",
      en: "Does a person in this work have to hold a pen, brush or other thin tool between thumb and fingers?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Houdt een pen of ander dun gereedschap tussen duim en vingers en gebruikt het.",
        en: "Holds and uses a pen or other thin tool between thumb and fingers.",
      },
    },
    maatregelen: ["schrijfhulp", "aangepast-gereedschap", "taakruil"],
    verwijzingen: { fml: { item: "IV.3", vlag: 2 } },
    bronnen: [{ bron: "fml", plaats: "item IV.3, vlag 2" }],
  },
  {
    code: "pincetgreep",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Pakken met duim en wijsvinger", en: "Picking up with thumb and index finger" },
    vraagWerknemer: {
      nl: "Kun je iets kleins oppakken tussen de toppen van je duim en wijsvinger, zoals een munt of een moertje?",
      en: "Can you pick up something small between the tips of thumb and index finger, such as a coin or a small nut?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk kleine dingen oppakken tussen de toppen van duim en wijsvinger?",
      en: "Does a person in this work have to pick up small things between the tips of thumb and index finger?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Pakt kleine dingen op tussen de toppen van duim en wijsvinger.",
        en: "Picks up small things between the tips of thumb and index finger.",
      },
    },
    maatregelen: ["aangepast-gereedschap", "taakruil"],
    verwijzingen: { fml: { item: "IV.3", vlag: 3 } },
    bronnen: [{ bron: "fml", plaats: "item IV.3, vlag 3" }],
  },
  {
    code: "sleutelgreep",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Iets plats vasthouden", en: "Holding something flat" },
    vraagWerknemer: {
      nl: "Kun je iets plats vasthouden tussen je duim en de zijkant van je wijsvinger, zoals een sleutel?",
      en: "Can you hold something flat between your thumb and the side of your index finger, such as a key?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk platte dingen tussen duim en wijsvinger houden, zoals een sleutel of een pasje?",
      en: "Does a person in this work have to hold flat things between thumb and index finger, such as a key or a card?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Houdt platte dingen tussen de duim en de zijkant van de wijsvinger, zoals een sleutel.",
        en: "Holds flat things between the thumb and the side of the index finger, such as a key.",
      },
    },
    maatregelen: ["aangepast-gereedschap", "taakruil"],
    verwijzingen: { fml: { item: "IV.3", vlag: 4 } },
    bronnen: [{ bron: "fml", plaats: "item IV.3, vlag 4" }],
  },
  {
    code: "cilindergreep",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Een steel of buis vasthouden", en: "Holding a handle or tube" },
    vraagWerknemer: {
      nl: "Kun je je hand om een steel of buis sluiten, zoals bij een bezem of een hamer?",
      en: "Can you close your hand around a handle or tube, as with a broom or a hammer?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk een steel of buis vasthouden, zoals van een bezem of een hamer?",
      en: "Does a person in this work have to hold a handle or tube, such as that of a broom or a hammer?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Sluit de hand om een steel of buis en houdt die vast.",
        en: "Closes the hand around a handle or tube and holds it.",
      },
    },
    maatregelen: ["aangepast-gereedschap", "taakruil"],
    verwijzingen: { fml: { item: "IV.3", vlag: 5 } },
    bronnen: [{ bron: "fml", plaats: "item IV.3, vlag 5" }],
  },
  {
    code: "toetsenbord-en-muis-bedienen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Toetsenbord en muis bedienen", en: "Operating keyboard and mouse" },
    vraagWerknemer: {
      nl: "Kun je met je handen een toetsenbord en een muis bedienen?",
      en: "Can you operate a keyboard and a mouse with your hands?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk een toetsenbord of een muis bedienen?",
      en: "Does a person in this work have to operate a keyboard or a mouse?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Bedient met de handen een toetsenbord en een muis.",
        en: "Operates a keyboard and a mouse with the hands.",
      },
    },
    maatregelen: ["schrijfhulp", "aangepaste-invoer", "taakruil"],
    verwijzingen: { fml: { item: "IV.3", vlag: 9 } },
    bronnen: [{ bron: "fml", plaats: "item IV.3, vlag 9" }],
    eigenKeuze: {
      nl: "Dit punt zegt alleen of het lukt; hoe lang op een dag is het punt 'Werken met toetsenbord en muis', omdat de FML daar een eigen item voor heeft.",
      en: "This point only says whether it can be done; how long in a day is the point 'Working with keyboard and mouse', because the FML has an item of its own for that.",
    },
  },
  {
    code: "overige-bewegingsgrenzen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Andere grenzen bij bewegen", en: "Other limits in moving" },
    vraagWerknemer: {
      nl: "Welke bewegingen kun je nog meer niet of maar kort maken, die hier niet zijn gevraagd?",
      en: "What other movements can you not make, or only briefly, that have not been asked here?",
    },
    vraagWerk: {
      nl: "Welke bewegingen vraagt het werk die hier niet zijn gevraagd?",
      en: "What movements does the work ask that have not been asked here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: ["taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "IV.21" } },
    bronnen: [{ bron: "fml", plaats: "item IV.21" }],
  },

  // FML rubriek V: de rest van de houdingen
  {
    code: "overige-houdingsgrenzen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Andere grenzen bij houdingen", en: "Other limits in postures" },
    vraagWerknemer: {
      nl: "Welke houdingen kun je nog meer niet of maar kort volhouden, die hier niet zijn gevraagd?",
      en: "What other postures can you not keep up, or only briefly, that have not been asked here?",
    },
    vraagWerk: {
      nl: "Welke houdingen vraagt het werk die hier niet zijn gevraagd?",
      en: "What postures does the work ask that have not been asked here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: ["taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "V.10" } },
    bronnen: [{ bron: "fml", plaats: "item V.10" }],
  },
];
