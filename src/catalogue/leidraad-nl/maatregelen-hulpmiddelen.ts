import type { Maatregel } from "../../domain/maatregel.js";
import type { Tekst } from "../../domain/taal.js";
import { fml, jan, vindplaatsen } from "./maatregelen-keuzes.js";

/** The same for an aid of which the source names the kind. */
const eigenKeuzeHulpmiddel: Tekst = {
  nl: "Gewicht, bereik en tijd zijn onze keuze: een hulpmiddel kost iets maar verandert het werk niet, en neemt meestal maar een deel van de last weg.",
  en: "Weight, reach and time are our choice: an aid costs something but does not change the work, and mostly takes away only a part of the load.",
};

/** The same for an aid that no source names. */
const eigenKeuzeHulpmiddelVorm: Tekst = {
  nl: "Dit hulpmiddel noemt de bron niet, alleen dat de werkomgeving kan worden aangepast. Ook gewicht, bereik en tijd zijn onze keuze: we rekenen met een deel van de last.",
  en: "The source does not name this aid, only that the work environment can be adapted. Weight, reach and time are our choice too: we count a part of the load.",
};

/** The same for an aid that stands in the workplace: whether it can be used there depends on the work. */
const eigenKeuzePastInHetWerk: Tekst = {
  nl: `${eigenKeuzeHulpmiddelVorm.nl} Of het te gebruiken is, hangt van het werk af; daarom moet het werk aan te passen zijn.`,
  en: `${eigenKeuzeHulpmiddelVorm.en} Whether it can be used depends on the work; so the work has to be adaptable.`,
};

/** The same for what a person wears against a load that stays: in the occupational hygiene order it comes after the source. */
const eigenKeuzeNaDeBron: Tekst = {
  nl: "Dit middel noemt de bron niet. Bereik en tijd zijn onze keuze: we rekenen met een deel van de last. Ook het gewicht is onze keuze, naar de arbeidshygiënische volgorde: eerst de bron en het werk aanpakken, en pas als laatste iemand iets laten dragen.",
  en: "The source does not name this. Reach and time are our choice: we count a part of the load. The weight is our choice too, after the occupational hygiene order: first deal with the source and the work, and only last let a person wear something.",
};

/** What every aid has in common. An aid that a person carries along asks nothing of the work. */
const hulpmiddel = {
  ingreep: "hulpmiddel",
  gever: "werkgever",
  soort: "hulpmiddel",
  vereist: [],
  activiteiten: ["advies-inrichting-werk"],
} satisfies Partial<Maatregel>;

const inzet = (weken: number, nl: string, en: string): Maatregel["inzet"] => ({
  frequentie: { nl, en },
  weken,
  jobcoachMinuten: [],
});

const { omgeving } = vindplaatsen;

/** Aids that the worker uses. */
export const maatregelenHulpmiddelen: readonly Maatregel[] = [
  {
    code: "beeldinstructie",
    naam: { nl: "Stappenkaart met plaatjes", en: "Step card with pictures" },
    omschrijving: {
      nl: "De werknemer gebruikt een kaart waarop elke stap van de taak met een foto of plaatje staat.",
      en: "The worker uses a card that shows each step of the task with a photo or picture.",
    },
    voorWerknemer: {
      nl: "Je gebruikt een kaart waarop elke stap van de taak met een foto of plaatje staat.",
      en: "You use a card that shows each step of the task with a photo or picture.",
    },
    ...hulpmiddel,
    gewicht: 4,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke taak", "at each task"),
    bronnen: [jan("lezen: plaatjes")],
    eigenKeuze: {
      nl: `${eigenKeuzeHulpmiddel.nl} De kaart moet per taak worden gemaakt, daarom is zij iets zwaarder dan een lijst of een app.`,
      en: `${eigenKeuzeHulpmiddel.en} The card has to be made for each task, so it is a little heavier than a list or an app.`,
    },
  },
  {
    code: "checklist-en-timer",
    naam: { nl: "Checklist en timer", en: "Checklist and timer" },
    omschrijving: {
      nl: "De werknemer vinkt stappen af op een lijst en krijgt een seintje van een timer of horloge.",
      en: "The worker ticks off steps on a list and gets a signal from a timer or watch.",
    },
    voorWerknemer: {
      nl: "Je vinkt stappen af op een lijst. Een timer of horloge geeft je een seintje.",
      en: "You tick off steps on a list. A timer or watch gives you a signal.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke taak", "at each task"),
    bronnen: [jan("tijd: checklist en alarmhorloge")],
    eigenKeuze: eigenKeuzeHulpmiddel,
  },
  {
    code: "hulpmiddel-uit-profiel",
    naam: { nl: "Hulpmiddel uit het profiel in gebruik nemen", en: "Start using the aid named in the profile" },
    omschrijving: {
      nl: "De werknemer gaat het hulpmiddel gebruiken waarvan het profiel al zegt wat het oplevert.",
      en: "The worker starts using the aid of which the profile already says what it brings.",
    },
    voorWerknemer: {
      nl: "Je gaat het hulpmiddel gebruiken dat in je profiel staat. Daar staat ook al wat het oplevert.",
      en: "You start using the aid that is in your profile. It already says there what the aid brings.",
    },
    ...hulpmiddel,
    gewicht: 2,
    bereik: 240,
    termijn: "direct",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [omgeving],
    eigenKeuze: {
      nl: "Gewicht en tijd zijn onze keuze: het effect staat al in het profiel, dus dit gaat voor op andere hulpmiddelen. Het bereik volgt uit het profiel.",
      en: "Weight and time are our choice: the effect is in the profile already, so this goes before other aids. The reach follows from the profile.",
    },
  },
  {
    code: "voorleessoftware",
    naam: { nl: "Software die tekst voorleest", en: "Software that reads text aloud" },
    omschrijving: {
      nl: "De werknemer laat mails en instructies voorlezen door een computer of telefoon.",
      en: "The worker has e-mails and instructions read aloud by a computer or phone.",
    },
    voorWerknemer: {
      nl: "Je laat mails en instructies voorlezen door een computer of telefoon.",
      en: "You have e-mails and instructions read aloud by a computer or phone.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 180,
    termijn: "direct",
    activiteiten: ["advies-inrichting-werk", "bedrijfsinformatie-verwerken"],
    inzet: inzet(26, "bij elke tekst", "at each text"),
    bronnen: [{ bron: "jan-j1", plaats: "oplossing: voorleessoftware" }, jan("lezen: voorlezen")],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: in de casus was het genoeg, maar tekst op papier leest het niet voor, daarom geen hele schaal.",
      en: "Weight, reach and time are our choice: it was enough in the case, but it does not read text on paper, so no full scale.",
    },
  },
  {
    code: "schrijfhulp",
    naam: { nl: "Hulp bij schrijven", en: "Writing aid" },
    omschrijving: {
      nl: "De werknemer spreekt de tekst in en een computer of telefoon schrijft die op.",
      en: "The worker speaks the text and a computer or phone writes it down.",
    },
    voorWerknemer: {
      nl: "Je spreekt de tekst in. Een computer of telefoon schrijft die op.",
      en: "You say the text aloud. A computer or phone writes it down.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke tekst", "at each text"),
    bronnen: [jan("schrijven: formulieren en spraak")],
    eigenKeuze: eigenKeuzeHulpmiddel,
  },
  {
    code: "rekenhulp",
    naam: { nl: "Hulp bij rekenen", en: "Calculation aid" },
    omschrijving: {
      nl: "De werknemer gebruikt een sprekende rekenmachine.",
      en: "The worker uses a talking calculator.",
    },
    voorWerknemer: {
      nl: "Je gebruikt een sprekende rekenmachine.",
      en: "You use a talking calculator.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke telling of meting", "at each count or measurement"),
    bronnen: [jan("rekenen: sprekende rekenmachine")],
    eigenKeuze: eigenKeuzeHulpmiddel,
  },
  {
    code: "gehoorbescherming",
    naam: { nl: "Gehoorbescherming", en: "Hearing protection" },
    omschrijving: {
      nl: "De werknemer draagt oordoppen of een koptelefoon die het geluid dempt, als de bron niet weg te nemen is en de werknemer het middel kan dragen.",
      en: "The worker wears earplugs or headphones that dampen the noise, if the source cannot be removed and the worker can wear it.",
    },
    voorWerknemer: {
      nl: "Je draagt oordoppen of een koptelefoon die het geluid dempt. Dat doe je als de bron van het geluid niet weg kan en je dit kunt dragen.",
      en: "You wear earplugs or headphones that dampen the noise. You do so if the source of the noise cannot be removed and you can wear them.",
    },
    ...hulpmiddel,
    gewicht: 6,
    bereik: 80,
    termijn: "direct",
    inzet: inzet(26, "zolang er geluid is", "as long as there is noise"),
    bronnen: [omgeving, fml("III.6")],
    eigenKeuze: eigenKeuzeNaDeBron,
  },
  {
    code: "beschermingsmiddelen",
    naam: { nl: "Beschermende kleding en middelen", en: "Protective clothing and equipment" },
    omschrijving: {
      nl: "De werknemer draagt handschoenen, een masker of kleding die beschermt tegen kou, stof of vuil, als de bron niet weg te nemen is en de werknemer het middel kan dragen.",
      en: "The worker wears gloves, a mask or clothing that protects against cold, dust or dirt, if the source cannot be removed and the worker can wear it.",
    },
    voorWerknemer: {
      nl: "Je draagt handschoenen, een masker of kleding tegen kou, stof of vuil. Dat doe je als de bron daarvan niet weg kan en je dit kunt dragen.",
      en: "You wear gloves, a mask or clothing against cold, dust or dirt. You do so if the source cannot be removed and you can wear them.",
    },
    ...hulpmiddel,
    gewicht: 6,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke taak die het vraagt", "at each task that asks for it"),
    bronnen: [omgeving, fml("III.4")],
    eigenKeuze: eigenKeuzeNaDeBron,
  },
  {
    code: "koelkleding",
    naam: { nl: "Kleding die koelt", en: "Clothing that cools" },
    omschrijving: {
      nl: "De werknemer draagt een koelvest of andere kleding die koelt.",
      en: "The worker wears a cooling vest or other clothing that cools.",
    },
    voorWerknemer: {
      nl: "Je draagt een koelvest of andere kleding die koelt.",
      en: "You wear a cooling vest or other clothing that cools.",
    },
    ...hulpmiddel,
    gewicht: 6,
    bereik: 60,
    termijn: "direct",
    inzet: inzet(26, "zolang het heet is", "as long as it is hot"),
    bronnen: [omgeving, fml("III.1")],
    eigenKeuze: eigenKeuzeNaDeBron,
  },
  {
    code: "tilhulp",
    naam: { nl: "Tilhulp", en: "Lifting aid" },
    omschrijving: {
      nl: "De werknemer verplaatst zware dingen met een steekwagen, een kar met motor of een tillift.",
      en: "The worker moves heavy things with a hand truck, a powered cart or a lift.",
    },
    voorWerknemer: {
      nl: "Je verplaatst zware dingen met een steekwagen, een kar met motor of een tillift.",
      en: "You move heavy things with a hand truck, a powered cart or a lift.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 4,
    bereik: 180,
    termijn: "kort",
    inzet: inzet(26, "bij elke zware last", "at each heavy load"),
    bronnen: [omgeving],
    eigenKeuze: eigenKeuzePastInHetWerk,
  },
  {
    code: "zit-sta-werkplek",
    naam: { nl: "Werkplek om te zitten en te staan", en: "Workplace to sit and stand" },
    omschrijving: {
      nl: "De werknemer krijgt een tafel of kruk waarmee zitten en staan af te wisselen is.",
      en: "The worker gets a table or stool with which sitting and standing can be alternated.",
    },
    voorWerknemer: {
      nl: "Je krijgt een tafel of kruk waarmee je zitten en staan kunt afwisselen.",
      en: "You get a table or stool with which you can alternate sitting and standing.",
    },
    ...hulpmiddel,
    gewicht: 4,
    bereik: 120,
    termijn: "kort",
    vereist: ["aanpasbaar"],
    inzet: inzet(26, "de hele werkdag", "the whole working day"),
    bronnen: [omgeving, fml("V.9")],
    eigenKeuze: eigenKeuzePastInHetWerk,
  },
  {
    code: "hoorhulp",
    naam: { nl: "Hulpmiddel om te horen", en: "Hearing aid for work" },
    omschrijving: {
      nl: "De werknemer gebruikt een middel om beter te horen, of krijgt een licht of trilling als signaal.",
      en: "The worker uses a device to hear better, or gets a light or vibration as a signal.",
    },
    voorWerknemer: {
      nl: "Je gebruikt een middel om beter te horen, of je krijgt een licht of trilling als signaal.",
      en: "You use a device to hear better, or you get a light or vibration as a signal.",
    },
    ...hulpmiddel,
    gewicht: 4,
    bereik: 80,
    termijn: "kort",
    inzet: inzet(26, "de hele werkdag", "the whole working day"),
    bronnen: [omgeving, fml("II.2")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "zienhulp",
    naam: { nl: "Hulpmiddel om te zien", en: "Seeing aid for work" },
    omschrijving: {
      nl: "De werknemer gebruikt grotere letters, een loep, een vergrotend scherm of meer licht.",
      en: "The worker uses larger letters, a magnifier, an enlarging screen or more light.",
    },
    voorWerknemer: {
      nl: "Je gebruikt grotere letters, meer licht, een loep of een scherm dat vergroot.",
      en: "You use larger letters, more light, a magnifier or a screen that enlarges.",
    },
    ...hulpmiddel,
    gewicht: 4,
    bereik: 80,
    termijn: "kort",
    inzet: inzet(26, "de hele werkdag", "the whole working day"),
    bronnen: [omgeving, fml("II.1")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "aangepast-gereedschap",
    naam: { nl: "Aangepast gereedschap", en: "Adapted tools" },
    omschrijving: {
      nl: "De werknemer gebruikt gereedschap dat minder van de hand vraagt, zoals een dikke greep, een klem of een motor.",
      en: "The worker uses tools that ask less of the hand, such as a thick grip, a clamp or a motor.",
    },
    voorWerknemer: {
      nl: "Je gebruikt gereedschap dat minder van je hand vraagt. Dat kan een dikke greep, een klem of een motor hebben.",
      en: "You use tools that ask less of your hand. They can have a thick grip, a clamp or a motor.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 4,
    bereik: 120,
    termijn: "kort",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [omgeving, fml("III.7, IV.3 en IV.6")],
    eigenKeuze: eigenKeuzePastInHetWerk,
  },
  {
    code: "kleurcodes",
    naam: { nl: "Kleuren en vaste plekken", en: "Colours and fixed places" },
    omschrijving: {
      nl: "De werkgever geeft spullen, bakken en stappen een kleur of een vaste plek, en de werknemer werkt daarmee.",
      en: "The employer gives things, boxes and steps a colour or a fixed place, and the worker works with it.",
    },
    voorWerknemer: {
      nl: "Je werkgever geeft spullen, bakken en stappen een kleur of een vaste plek. Jij werkt daarmee.",
      en: "Your employer gives things, boxes and steps a colour or a fixed place. You work with that.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 2,
    bereik: 80,
    termijn: "direct",
    inzet: inzet(26, "de hele werkdag", "the whole working day"),
    bronnen: [jan("ordenen: kleurcode")],
    eigenKeuze: eigenKeuzeHulpmiddel,
  },
  {
    code: "mal-met-vaste-maat",
    naam: { nl: "Mal met een vaste maat", en: "Jig with a fixed measure" },
    omschrijving: {
      nl: "De werknemer legt het werk in een mal die de maat, het aantal of de plaats al aangeeft.",
      en: "The worker puts the work in a jig that already shows the measure, the number or the place.",
    },
    voorWerknemer: {
      nl: "Je legt je werk in een mal. De mal geeft de maat, het aantal of de plaats al aan.",
      en: "You put your work in a jig. The jig already shows the measure, the number or the place.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 4,
    bereik: 80,
    termijn: "kort",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [jan("rekenen en tijd: mal")],
    eigenKeuze: eigenKeuzeHulpmiddel,
  },
  {
    code: "reishulp-op-telefoon",
    naam: { nl: "Reishulp op de telefoon", en: "Travel help on the phone" },
    omschrijving: {
      nl: "De werknemer gebruikt een app die zegt waar in te stappen, over te stappen en uit te stappen.",
      en: "The worker uses an app that says where to get on, to change and to get off.",
    },
    voorWerknemer: {
      nl: "Je gebruikt een app die zegt waar je instapt, overstapt en uitstapt.",
      en: "You use an app that says where you get on, change and get off.",
    },
    ...hulpmiddel,
    gewicht: 2,
    bereik: 60,
    termijn: "direct",
    inzet: inzet(26, "bij elke reis", "at each journey"),
    bronnen: [omgeving, fml("II.10")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "hulpkaart",
    naam: { nl: "Kaart of knop om hulp te vragen", en: "Card or button to ask for help" },
    omschrijving: {
      nl: "De werknemer legt een gekleurde kaart neer of drukt op een knop als een taak niet lukt, en een collega komt kijken.",
      en: "The worker puts down a coloured card or presses a button when a task does not succeed, and a colleague comes to look.",
    },
    voorWerknemer: {
      nl: "Als een taak niet lukt, leg je een gekleurde kaart neer of druk je op een knop. Een collega komt dan kijken.",
      en: "When a task does not work out, you put down a coloured card or press a button. A colleague then comes to look.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 2,
    bereik: 80,
    termijn: "direct",
    inzet: inzet(26, "als een taak niet lukt", "when a task does not succeed"),
    bronnen: [omgeving, fml("I.6")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "ander-beschermingsmiddel",
    naam: { nl: "Een ander beschermend middel", en: "Other protective equipment" },
    omschrijving: {
      nl: "De werknemer krijgt een beschermend middel van een ander model of materiaal, dat even goed beschermt en wel te dragen is.",
      en: "The worker gets protective equipment of another model or material, which protects as well and can be worn.",
    },
    voorWerknemer: {
      nl: "Je krijgt een beschermend middel van een ander model of ander materiaal. Dat beschermt even goed en kun je wel dragen.",
      en: "You get protective equipment of another model or material. It protects as well and you can wear it.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "kort",
    inzet: inzet(26, "bij elke taak die het vraagt", "at each task that asks for it"),
    bronnen: [omgeving, fml("III.4")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "werkkleding-geven",
    naam: { nl: "Werkkleding van de werkgever", en: "Work clothes from the employer" },
    omschrijving: {
      nl: "De werkgever geeft werkkleding, laat die wassen en bewaart die op het werk.",
      en: "The employer gives work clothes, has them washed and keeps them at work.",
    },
    voorWerknemer: {
      nl: "Je werkgever geeft je werkkleding. Je werkgever laat die wassen en bewaart die op het werk.",
      en: "Your employer gives you work clothes. Your employer has them washed and keeps them at work.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 2,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "elke werkdag", "each working day"),
    bronnen: [omgeving],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "verplaatsingshulp",
    naam: { nl: "Hulpmiddel om zich te verplaatsen", en: "Aid to get around" },
    omschrijving: {
      nl: "De werknemer gebruikt op het werk een rolstoel, scootmobiel, trippelstoel of step.",
      en: "The worker uses a wheelchair, mobility scooter, rolling chair or step scooter at work.",
    },
    voorWerknemer: {
      nl: "Je gebruikt op het werk een rolstoel, scootmobiel, trippelstoel of step.",
      en: "You use a wheelchair, mobility scooter, rolling chair or step scooter at work.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 5,
    bereik: 80,
    termijn: "kort",
    inzet: inzet(26, "de hele werkdag", "the whole working day"),
    bronnen: [omgeving, fml("IV.16 en IV.17")],
    eigenKeuze: eigenKeuzePastInHetWerk,
  },
  {
    code: "materiaal-binnen-bereik",
    naam: { nl: "Spullen dichterbij en op hoogte", en: "Things closer and at the right height" },
    omschrijving: {
      nl: "De werknemer gebruikt een draaiplateau, verrijdbare bak of standaard die spullen dichterbij en op hoogte brengt.",
      en: "The worker uses a turntable, wheeled box or stand that brings things closer and to the right height.",
    },
    voorWerknemer: {
      nl: "Je gebruikt een draaiplateau, een bak op wielen of een standaard. Die brengt spullen dichterbij en op hoogte.",
      en: "You use a turntable, a box on wheels or a stand. It brings things closer and to the right height.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 3,
    bereik: 60,
    termijn: "kort",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [omgeving, fml("IV.7 tot en met IV.11")],
    eigenKeuze: eigenKeuzePastInHetWerk,
  },
  {
    code: "veilige-opstap",
    naam: { nl: "Veilige opstap", en: "Safe step" },
    omschrijving: {
      nl: "De werknemer gebruikt een stevige opstap met leuning of een hoogwerker in plaats van een ladder.",
      en: "The worker uses a sturdy step with a handrail or a lifting platform instead of a ladder.",
    },
    voorWerknemer: {
      nl: "Je gebruikt een stevige opstap met leuning of een hoogwerker, in plaats van een ladder.",
      en: "You use a sturdy step with a handrail or a lifting platform, instead of a ladder.",
    },
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 4,
    bereik: 60,
    termijn: "kort",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [omgeving, fml("IV.19")],
    eigenKeuze: eigenKeuzePastInHetWerk,
  },
  {
    code: "meetinstrument",
    naam: { nl: "Meten in plaats van voelen", en: "Measuring instead of feeling" },
    omschrijving: {
      nl: "De werknemer leest op een meter of thermometer af wat de hand niet voelt.",
      en: "The worker reads on a gauge or thermometer what the hand does not feel.",
    },
    voorWerknemer: {
      nl: "Je leest op een meter of thermometer af wat je hand niet voelt.",
      en: "You read on a gauge or thermometer what your hand does not feel.",
    },
    ...hulpmiddel,
    gewicht: 4,
    bereik: 120,
    termijn: "kort",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [omgeving, fml("IV.5")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "aangepaste-invoer",
    naam: { nl: "Ander toetsenbord of andere muis", en: "Other keyboard or mouse" },
    omschrijving: {
      nl: "De werknemer gebruikt een toetsenbord, muis of bediening die minder van hand en arm vraagt.",
      en: "The worker uses a keyboard, mouse or controls that ask less of hand and arm.",
    },
    voorWerknemer: {
      nl: "Je gebruikt een toetsenbord, muis of bediening die minder van je hand en arm vraagt.",
      en: "You use a keyboard, mouse or controls that ask less of your hand and arm.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "kort",
    inzet: inzet(26, "bij elk werk op de computer", "at all work on the computer"),
    bronnen: [omgeving, fml("IV.3 en IV.4")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "aangepast-voertuig",
    naam: { nl: "Aangepast voertuig", en: "Adapted vehicle" },
    omschrijving: {
      nl: "De werknemer rijdt tijdens het werk in een auto of ander voertuig dat is aangepast.",
      en: "The worker drives an adapted car or other vehicle during work.",
    },
    voorWerknemer: {
      nl: "Je rijdt tijdens je werk in een aangepaste auto of een ander aangepast voertuig.",
      en: "During work you drive an adapted car or another adapted vehicle.",
    },
    ...hulpmiddel,
    gewicht: 6,
    bereik: 120,
    termijn: "kort",
    inzet: inzet(26, "bij elke rit", "at each drive"),
    bronnen: [omgeving, fml("II.11")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
];
