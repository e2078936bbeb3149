import type { Criterium } from "../../domain/criterium.js";

/** What a person does among others: FML rubriek II, language on the job and travelling. Part of `capaciteitenPersoonlijk`. */
export const capaciteitenSociaal: readonly Criterium[] = [
  // Zien, horen, praten, lezen, schrijven en rekenen
  {
    code: "zien",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Zien", en: "Seeing" },
    vraagWerknemer: {
      nl: "Wat zie je op je werk, met je bril of lenzen op?",
      en: "What do you see at work, with your glasses or lenses on?",
    },
    vraagWerk: { nl: "Wat moet iemand in dit werk zien?", en: "What does a person have to see in this work?" },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Werkt op gevoel en gehoor, zonder iets te zien.",
          en: "Works by touch and hearing, without seeing anything.",
        },
        {
          nl: "Ziet grote dingen, zoals een deur, een kar of een mens.",
          en: "Sees large things, such as a door, a cart or a person.",
        },
        { nl: "Leest gewone drukletters, zoals in een krant.", en: "Reads ordinary print, as in a newspaper." },
        {
          nl: "Ziet heel kleine dingen, zoals een kras of een haarscheur.",
          en: "Sees very small things, such as a scratch or a hairline crack.",
        },
      ],
    },
    maatregelen: [{ code: "werkbegeleider-kijkt-na", bereik: 80 }, "zienhulp", "taakruil"],
    verwijzingen: { fml: { item: "II.1", norm: 2 } },
    bronnen: [{ bron: "fml", plaats: "item II.1" }],
    eigenKeuze: {
      nl: "De FML geeft hier alleen vrije tekst; de trappen volgen wat werk kan vragen, van grof naar fijn zien. Zonder beperking telt als gewone drukletters lezen, omdat elke dag niet meer vraagt. Een hulpmiddel, of een collega die het fijne werk nakijkt, overbrugt één trap.",
      en: "The FML only gives free text here; the levels follow what work can ask, from rough to fine seeing. No limitation counts as reading ordinary print, because daily life asks no more. An aid, or a colleague who checks the fine work, bridges one level.",
    },
  },
  {
    code: "horen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Horen", en: "Hearing" },
    vraagWerknemer: {
      nl: "Wat versta je op je werk, met je hoortoestel aan?",
      en: "What do you hear and understand at work, with your hearing aid on?",
    },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk horen of verstaan?",
      en: "What does a person have to hear or understand in this work?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Merkt mensen en signalen alleen op door te kijken of te voelen.",
          en: "Notices people and signals only by looking or feeling.",
        },
        { nl: "Verstaat één persoon in een stille ruimte.", en: "Understands one person in a quiet room." },
        { nl: "Verstaat een gesprek van een paar mensen.", en: "Understands a conversation of a few people." },
        { nl: "Verstaat mensen ook in een ruimte met lawaai.", en: "Understands people even in a noisy room." },
      ],
    },
    maatregelen: [
      "berichten-op-schrift",
      { code: "uitleg-aan-collegas", bereik: 80 },
      "hoorhulp",
      { code: "prikkelarme-werkplek", bereik: 80 },
      "taakruil",
    ],
    verwijzingen: { fml: { item: "II.2", norm: 2 } },
    bronnen: [{ bron: "fml", plaats: "item II.2" }],
    eigenKeuze: {
      nl: "De FML geeft hier alleen vrije tekst; de trappen volgen hoe moeilijk verstaan op een werkplek is. Zonder beperking telt als een gesprek van een paar mensen verstaan, omdat lawaai meer vraagt dan gewoon is. Een hulpmiddel, een stille plek en collega's die duidelijk praten overbruggen elk één trap.",
      en: "The FML only gives free text here; the levels follow how hard it is to understand speech at a workplace. No limitation counts as understanding a conversation of a few people, because noise asks more than is usual. An aid, a quiet place and colleagues who speak clearly bridge one level each.",
    },
  },
  {
    code: "spreken",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Spreken", en: "Speaking" },
    vraagWerknemer: {
      nl: "Hoe maak je duidelijk wat je bedoelt als je praat?",
      en: "How do you make clear what you mean when you talk?",
    },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk zeggen, en tegen wie?",
      en: "What does a person have to say in this work, and to whom?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Maakt zich duidelijk met gebaren, plaatjes of losse woorden.",
          en: "Communicates with gestures, pictures or single words.",
        },
        { nl: "Zegt in korte zinnen wat er nodig is.", en: "Says in short sentences what is needed." },
        {
          nl: "Legt aan een bekende collega uit wat er is gebeurd.",
          en: "Explains to a known colleague what has happened.",
        },
        {
          nl: "Voert een gesprek met onbekenden, ook door de telefoon.",
          en: "Has a conversation with strangers, by telephone too.",
        },
      ],
    },
    maatregelen: [
      "berichten-op-schrift",
      { code: "uitleg-aan-collegas", bereik: 80 },
      "taakruil",
      { code: "jobcoach-sociale-vaardigheden", bereik: 80 },
    ],
    verwijzingen: { fml: { item: "II.3", norm: 3 } },
    bronnen: [
      { bron: "fml", plaats: "item II.3" },
      { bron: "begeleid-werken", plaats: "jobanalyse: zich uitdrukken" },
    ],
    eigenKeuze: {
      nl: "De FML geeft hier alleen vrije tekst; de trappen lopen van één woord tot een gesprek, omdat een collega dat hoort. Zonder beperking telt als de hoogste trap, omdat praten met onbekenden en bellen bij het gewone leven horen. Collega's die tijd geven, en oefenen, overbruggen elk één trap.",
      en: "The FML only gives free text here; the levels run from one word to a conversation, because a colleague can hear that. No limitation counts as the highest level, because talking to strangers and telephoning are part of ordinary life. Colleagues who give time, and practice, bridge one level each.",
    },
  },
  {
    code: "schrijven",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Schrijven", en: "Writing" },
    vraagWerknemer: {
      nl: "Wat schrijf je zelf, met pen of toetsenbord?",
      en: "What do you write yourself, by pen or keyboard?",
    },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk schrijven of invullen?",
      en: "What does a person have to write or fill in in this work?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Zet een kruisje of een handtekening, maar schrijft geen woorden.",
          en: "Makes a tick or a signature, but writes no words.",
        },
        {
          nl: "Vult losse woorden en getallen in op een formulier.",
          en: "Fills in single words and numbers on a form.",
        },
        { nl: "Schrijft een bericht van een paar zinnen.", en: "Writes a message of a few sentences." },
        {
          nl: "Schrijft een verslag van een bladzijde dat een ander begrijpt.",
          en: "Writes a report of a page that another person understands.",
        },
      ],
    },
    maatregelen: ["collega-schrijft-op", "mondeling-melden", "vast-formulier", "schrijfhulp", "taakruil", "taalcursus"],
    verwijzingen: { fml: { item: "II.4", norm: 2 } },
    bronnen: [
      { bron: "fml", plaats: "item II.4" },
      { bron: "jan-opties", plaats: "schrijven" },
    ],
    eigenKeuze: {
      nl: "De FML geeft hier alleen vrije tekst; de trappen volgen wat er op een werkplek te schrijven is. Zonder beperking telt als een bericht van een paar zinnen, omdat een verslag ook scholing vraagt en de lijst daar niets over zegt.",
      en: "The FML only gives free text here; the levels follow what there is to write at a workplace. No limitation counts as a message of a few sentences, because a report also asks schooling and the list says nothing about that.",
    },
  },
  {
    code: "lezen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Lezen", en: "Reading" },
    vraagWerknemer: { nl: "Wat lees je zelf en begrijp je ook?", en: "What do you read yourself and also understand?" },
    vraagWerk: { nl: "Wat moet iemand in dit werk lezen?", en: "What does a person have to read in this work?" },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Herkent borden en plaatjes, maar leest geen zinnen.",
          en: "Recognises signs and pictures, but reads no sentences.",
        },
        { nl: "Leest korte zinnen, zoals op een takenlijst.", en: "Reads short sentences, as on a task list." },
        {
          nl: "Leest een bladzijde gewone tekst, zoals een werkinstructie.",
          en: "Reads a page of ordinary text, such as a work instruction.",
        },
        {
          nl: "Leest een lange, moeilijke tekst, zoals een handleiding.",
          en: "Reads a long, difficult text, such as a manual.",
        },
      ],
    },
    maatregelen: ["collega-leest-voor", "mondelinge-instructie", "voorleessoftware", "beeldinstructie", "taakruil", "taalcursus"],
    verwijzingen: { fml: { item: "II.5", norm: 2 } },
    bronnen: [
      { bron: "fml", plaats: "item II.5" },
      { bron: "begeleid-werken", plaats: "jobanalyse: lezen" },
      { bron: "jan-j1", plaats: "medewerker die moeilijk leest en goed luistert" },
    ],
    eigenKeuze: {
      nl: "De FML geeft hier alleen vrije tekst; de trappen volgen wat er op een werkplek te lezen is. Zonder beperking telt als een bladzijde gewone tekst, omdat een moeilijke tekst ook scholing vraagt en de lijst daar niets over zegt.",
      en: "The FML only gives free text here; the levels follow what there is to read at a workplace. No limitation counts as a page of ordinary text, because a difficult text also asks schooling and the list says nothing about that.",
    },
  },
  {
    code: "rekenen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Rekenen", en: "Calculating" },
    vraagWerknemer: { nl: "Wat reken, tel of meet je zelf?", en: "What do you calculate, count or measure yourself?" },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk tellen, meten of uitrekenen?",
      en: "What does a person have to count, measure or calculate in this work?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Telt losse dingen tot 10.", en: "Counts single things up to 10." },
        { nl: "Telt tot 100 en leest een maat of gewicht af.", en: "Counts to 100 and reads off a size or weight." },
        { nl: "Telt geld, tijden of maten bij elkaar op.", en: "Adds up money, times or sizes." },
        {
          nl: "Rekent met procenten, breuken of verhoudingen.",
          en: "Calculates with percentages, fractions or ratios.",
        },
      ],
    },
    maatregelen: ["rekenhulp", "mal-met-vaste-maat", "taakruil", { code: "jobcoach-taaktraining", bereik: 80 }],
    bronnen: [{ bron: "jan-opties", plaats: "rekenen" }],
    eigenKeuze: {
      nl: "De bron noemt alleen hulpmiddelen bij rekenen; de trappen volgen wat er op een werkplek te rekenen is. Oefenen en coachen brengen hier één trap: wat iemand leert, is een hele trap of nog geen trap.",
      en: "The source only names aids for calculating; the levels follow what there is to calculate at a workplace. Practice and coaching bring one level here: what a person learns is a whole level or not yet one.",
    },
  },

  // Gevoelens, conflicten en samenwerken
  {
    code: "emoties-van-anderen-loslaten",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Problemen van anderen loslaten", en: "Letting go of other people's problems" },
    vraagWerknemer: {
      nl: "Werk je gewoon door nadat je over de problemen van een ander hebt gehoord?",
      en: "Do you carry on working after you have heard about another person's problems?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk gewoon doorwerken na het horen van problemen van anderen?",
      en: "Does a person in this work have to carry on working after hearing about other people's problems?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Werkt gewoon door na een gesprek over de problemen van een ander.",
        en: "Carries on working after a talk about another person's problems.",
      },
    },
    maatregelen: ["nagesprek", "klantcontact-weghalen", "taakruil", "jobcoach-gedragscoaching"],
    verwijzingen: { fml: { item: "II.6", vlag: 1 } },
    bronnen: [{ bron: "fml", plaats: "item II.6, vlag 1" }],
  },
  {
    code: "emoties-van-anderen-opmerken",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Laten merken dat je meeleeft", en: "Showing concern for others" },
    vraagWerknemer: {
      nl: "Vraag je wat er is als een ander verdrietig of boos is?",
      en: "Do you ask what is the matter when another person is sad or angry?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk vragen wat er is als een ander verdrietig of boos is?",
      en: "Does a person in this work have to ask what is the matter when another person is sad or angry?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Vraagt wat er is als een ander verdrietig of boos is.",
        en: "Asks what is the matter when another person is sad or angry.",
      },
    },
    maatregelen: [
      "omgangsregels-uitleggen",
      "klantcontact-weghalen",
      { code: "uitleg-aan-collegas", bereik: 60 },
      "jobcoach-sociale-vaardigheden",
    ],
    verwijzingen: { fml: { item: "II.6", vlag: 2 } },
    bronnen: [{ bron: "fml", plaats: "item II.6, vlag 2" }],
    eigenKeuze: {
      nl: "Als collega's het weten, valt het minder op, maar gevraagd blijft het: een kwart van de schaal.",
      en: "When colleagues know, it stands out less, but it is still asked: a quarter of the scale.",
    },
  },
  {
    code: "emoties-afstand-houden",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Afstand houden tot problemen van anderen", en: "Keeping distance from other people's problems" },
    vraagWerknemer: {
      nl: "Laat je problemen van een ander bij die ander, ook als het om veel verdriet of boosheid gaat?",
      en: "Do you leave another person's problems with that person, even when there is much sadness or anger?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk afstand houden tot grote problemen van anderen?",
      en: "Does a person in this work have to keep distance from serious problems of others?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Blijft bij het eigen werk, ook als een ander veel verdriet of boosheid laat zien.",
        en: "Stays with their own work, even when another person shows much sadness or anger.",
      },
    },
    maatregelen: ["nagesprek", "klantcontact-weghalen", "taakruil", "jobcoach-gedragscoaching"],
    verwijzingen: { fml: { item: "II.6", vlag: 3 } },
    bronnen: [{ bron: "fml", plaats: "item II.6, vlag 3" }],
  },
  {
    code: "emoties-hulp-bieden",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Helpen als een ander overstuur is", en: "Helping when another person is upset" },
    vraagWerknemer: {
      nl: "Help je of haal je hulp als een ander overstuur is?",
      en: "Do you help or get help when another person is upset?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk helpen of hulp halen als een ander overstuur is?",
      en: "Does a person in this work have to help or get help when another person is upset?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Helpt of haalt hulp als een ander overstuur is.",
        en: "Helps or gets help when another person is upset.",
      },
    },
    maatregelen: [
      "collega-neemt-over",
      "omgangsregels-uitleggen",
      "klantcontact-weghalen",
      "taakruil",
      "jobcoach-sociale-vaardigheden",
    ],
    verwijzingen: { fml: { item: "II.6", vlag: 4 } },
    bronnen: [{ bron: "fml", plaats: "item II.6, vlag 4" }],
  },
  {
    code: "gevoelens-uiten",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Gevoelens uiten", en: "Expressing feelings" },
    vraagWerknemer: {
      nl: "Zeg je het als iets op je werk je dwarszit?",
      en: "Do you say so when something at work bothers you?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf zeggen wat er dwarszit?",
      en: "Does a person in this work have to say what bothers them?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Zegt het als iets op het werk dwarszit.", en: "Says so when something at work bothers them." },
    },
    maatregelen: ["werkbegeleider-vraagt", "jobcoach-sociale-vaardigheden"],
    verwijzingen: { fml: { item: "II.7", vlag: 1 } },
    bronnen: [
      { bron: "fml", plaats: "item II.7, vlag 1" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer: gevoelens uiten" },
    ],
  },
  {
    code: "gevoelens-helder-uiten",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Gevoelens duidelijk uiten", en: "Expressing feelings clearly" },
    vraagWerknemer: {
      nl: "Begrijpen anderen aan wat je zegt of doet hoe je je voelt?",
      en: "Do others understand from what you say or do how you feel?",
    },
    vraagWerk: {
      nl: "Moeten anderen in dit werk steeds kunnen zien of horen hoe iemand zich voelt?",
      en: "Do others in this work always have to be able to see or hear how a person feels?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Zegt in gewone woorden hoe het gaat, zodat anderen het begrijpen.",
        en: "Says in plain words how things are, so that others understand.",
      },
    },
    maatregelen: ["werkbegeleider-vraagt", "uitleg-aan-collegas", "jobcoach-sociale-vaardigheden"],
    verwijzingen: { fml: { item: "II.7", vlag: 2 } },
    bronnen: [
      { bron: "fml", plaats: "item II.7, vlag 2" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer: gevoelens uiten" },
    ],
  },
  {
    code: "gevoelens-beheersen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Gevoelens beheersen", en: "Controlling feelings" },
    vraagWerknemer: {
      nl: "Blijf je rustig praten en doen als je boos of verdrietig bent?",
      en: "Do you keep talking and acting calmly when you are angry or sad?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk rustig blijven, ook bij boosheid of verdriet?",
      en: "Does a person in this work have to stay calm, even when angry or sad?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Praat en doet rustig, ook bij boosheid of verdriet.",
        en: "Talks and acts calmly, even when angry or sad.",
      },
    },
    maatregelen: [
      "even-stoppen-mag",
      { code: "nagesprek", bereik: 60 },
      { code: "pauzes-spreiden", bereik: 60 },
      { code: "uitleg-aan-collegas", bereik: 60 },
      { code: "crisisafspraken", bereik: 60 },
      "jobcoach-gedragscoaching",
    ],
    verwijzingen: { fml: { item: "II.7", vlag: 3 } },
    bronnen: [
      { bron: "fml", plaats: "item II.7, vlag 3" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer: gevoelens uiten" },
    ],
    eigenKeuze: {
      nl: "Pauzes, uitleg en afspraken vooraf maken een uitbarsting kleiner maar voorkomen die niet: elk een kwart van de schaal.",
      en: "Breaks, explanation and agreements beforehand make an outburst smaller but do not prevent it: a quarter of the scale each.",
    },
  },
  {
    code: "conflicten-hanteren",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Rustig blijven bij conflicten", en: "Staying calm in conflicts" },
    vraagWerknemer: {
      nl: "Wat doe je als iemand boos of onredelijk tegen je doet?",
      en: "What do you do when someone is angry or unreasonable with you?",
    },
    vraagWerk: {
      nl: "Krijgt iemand in dit werk te maken met boze of onredelijke mensen, en hoe?",
      en: "Does a person in this work meet angry or unreasonable people, and how?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Loopt meestal weg, zwijgt of wordt boos als een ander boos of onredelijk is.",
          en: "Mostly walks away, falls silent or gets angry when another person is angry or unreasonable.",
        },
        {
          nl: "Geeft rustig antwoord aan boze mensen via telefoon, mail of brief, maar niet als ze ervoor staan.",
          en: "Answers angry people calmly by telephone, e-mail or letter, but not face to face.",
        },
        {
          nl: "Geeft ook rustig antwoord als een boos of onredelijk mens ervoor staat.",
          en: "Also answers calmly when an angry or unreasonable person stands in front of them.",
        },
      ],
    },
    maatregelen: [
      "collega-neemt-over",
      { code: "nagesprek", bereik: 60 },
      { code: "klantcontact-weghalen", bereik: 120 },
      "crisisafspraken",
      "jobcoach-coacht-leidinggevende",
      { code: "taakruil", bereik: 120 },
      "andere-plek-of-team",
      "jobcoach-gedragscoaching",
    ],
    verwijzingen: { fml: { item: "II.8", waarden: [2, 1, 0] } },
    bronnen: [
      { bron: "fml", plaats: "item II.8" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer" },
    ],
    eigenKeuze: {
      nl: "Zonder klanten of met andere taken blijven conflicten met collega's mogelijk: één trap. Napraten komt achteraf en telt voor een halve.",
      en: "Without customers or with other tasks conflicts with colleagues remain possible: one level. Talking afterwards comes late and counts for half.",
    },
  },
  {
    code: "samenwerken",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Samenwerken", en: "Working together" },
    vraagWerknemer: {
      nl: "Hoe doe je een taak samen met een ander?",
      en: "How do you do a task together with another person?",
    },
    vraagWerk: {
      nl: "Hoe moeten mensen in dit werk hun taken op elkaar afstemmen?",
      en: "How do people in this work have to coordinate their tasks?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Doet taken meestal alleen, niet samen met anderen.",
          en: "Mostly does tasks alone, not together with others.",
        },
        {
          nl: "Doet in een gezamenlijke taak een eigen deel dat vooraf is afgesproken.",
          en: "Does an own part of a joint task that was agreed beforehand.",
        },
        {
          nl: "Doet een taak samen met anderen en stemt onderweg steeds af wie wat doet.",
          en: "Does a task together with others and keeps agreeing along the way who does what.",
        },
      ],
    },
    maatregelen: ["samenwerking-afbakenen", "taakruil", "jobcoach-sociale-vaardigheden"],
    verwijzingen: { fml: { item: "II.9", waarden: [2, 1, 0] } },
    bronnen: [
      { bron: "fml", plaats: "item II.9" },
      { bron: "akc-casus", plaats: "beperkingen van de werknemer" },
      { bron: "antwerpen-art60", plaats: "onderdeel samenwerking" },
    ],
  },

  // Vervoer
  {
    code: "reizen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Reizen naar het werk", en: "Travelling to work" },
    vraagWerknemer: {
      nl: "Hoe reis je naar je werk, en wie helpt je daarbij?",
      en: "How do you travel to work, and who helps you with it?",
    },
    vraagWerk: {
      nl: "Hoe moet iemand naar deze werkplek reizen, op welke tijden en langs welke route?",
      en: "How does a person have to travel to this workplace, at what times and by what route?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Reist alleen als iemand meegaat of van deur tot deur brengt.",
          en: "Travels only if someone comes along or gives a lift from door to door.",
        },
        {
          nl: "Reist zonder hulp langs één vaste route die is geoefend.",
          en: "Travels without help along one fixed route that was practised.",
        },
        {
          nl: "Reist zonder hulp langs elke route, ook naar een nieuwe plek.",
          en: "Travels without help along any route, also to a new place.",
        },
      ],
    },
    maatregelen: [
      "collega-reist-mee",
      { code: "netwerk-steunt", bereik: 120 },
      "netwerk-oefent-reis",
      "reishulp-op-telefoon",
      "vervoer-regelen",
      "jobcoach-reistraining",
    ],
    verwijzingen: { fml: { item: "II.10", norm: 2 } },
    bronnen: [
      { bron: "fml", plaats: "item II.10" },
      { bron: "begeleid-werken", plaats: "assessment: zich verplaatsen naar een werkomgeving" },
      { bron: "begeleid-werken", plaats: "match: vervoer haalbaar of aan te leren" },
    ],
    eigenKeuze: {
      nl: "De FML geeft hier alleen vrije tekst; de middelste trap is de geoefende route, omdat de bron vraagt of reizen te leren is. Zelfstandig reizen telt als de hoogste trap. Iemand van thuis die elke werkdag meereist of brengt, overbrugt hier een hele trap.",
      en: "The FML only gives free text here; the middle level is the practised route, because the source asks whether travelling can be learned. Travelling independently counts as the highest level. Someone from home who travels along or gives a lift each working day bridges a whole level here.",
    },
  },
  {
    code: "beroepsmatig-vervoer",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Rijden voor het werk", en: "Driving for work" },
    vraagWerknemer: {
      nl: "Kun je voor je werk een auto of ander voertuig besturen?",
      en: "Can you drive a car or other vehicle for work?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk een auto of ander voertuig besturen?",
      en: "Does a person in this work have to drive a car or other vehicle?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Bestuurt tijdens het werk een auto of ander voertuig.",
        en: "Drives a car or other vehicle during work.",
      },
    },
    maatregelen: ["aangepast-voertuig", "taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "II.11", norm: "ja" } },
    bronnen: [{ bron: "fml", plaats: "item II.11" }],
  },
];
