import type { Maatregel } from "../../domain/maatregel.js";
import type { Tekst } from "../../domain/taal.js";

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

const omgeving = { bron: "leidraad-aanvraag", plaats: "wegen om een discrepantie op te lossen: de werkomgeving aanpassen" };
const meeneembaar = { bron: "uwv-normbedragen-2015", plaats: "bijlage: meeneembare voorzieningen (G22-I)" };
const jan = (punt: string) => ({ bron: "jan-opties", plaats: `opties bij ${punt}` });
const fml = (item: string) => ({ bron: "fml", plaats: `${item}: alleen de voorwaarde of de belasting` });

/** Aids that the worker uses. */
export const maatregelenHulpmiddelen: readonly Maatregel[] = [
  {
    code: "beeldinstructie",
    naam: { nl: "Stappenkaart met plaatjes", en: "Step card with pictures" },
    omschrijving: {
      nl: "De werknemer gebruikt een kaart waarop elke stap van de taak met een foto of plaatje staat.",
      en: "The worker uses a card that shows each step of the task with a photo or picture.",
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
    ...hulpmiddel,
    gewicht: 2,
    bereik: 240,
    termijn: "direct",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [omgeving, meeneembaar],
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
    ...hulpmiddel,
    gewicht: 3,
    bereik: 180,
    termijn: "direct",
    activiteiten: ["advies-inrichting-werk", "bedrijfsinformatie-verwerken"],
    inzet: inzet(26, "bij elke tekst", "at each text"),
    bronnen: [{ bron: "jan-j1", plaats: "oplossing: voorleessoftware" }, jan("lezen: voorlezen"), meeneembaar],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: in de casus was het genoeg, maar tekst op papier leest het niet voor, daarom geen hele schaal.",
      en: "Weight, reach and time are our choice: it was enough in the case, but it does not read text on paper, so no full scale.",
    },
  },
  {
    code: "schrijfhulp",
    naam: { nl: "Hulp bij schrijven", en: "Writing aid" },
    omschrijving: {
      nl: "De werknemer gebruikt een kort invulformulier of spreekt de tekst in.",
      en: "The worker uses a short form to fill in or speaks the text.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke tekst", "at each text"),
    bronnen: [jan("schrijven: formulieren en spraak"), meeneembaar],
    eigenKeuze: eigenKeuzeHulpmiddel,
  },
  {
    code: "rekenhulp",
    naam: { nl: "Hulp bij rekenen", en: "Calculation aid" },
    omschrijving: {
      nl: "De werknemer gebruikt een sprekende rekenmachine of een mal waarop de maat al staat.",
      en: "The worker uses a talking calculator or a jig that already has the measure.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke telling of meting", "at each count or measurement"),
    bronnen: [jan("rekenen: sprekende rekenmachine en mal")],
    eigenKeuze: eigenKeuzeHulpmiddel,
  },
  {
    code: "gehoorbescherming",
    naam: { nl: "Gehoorbescherming", en: "Hearing protection" },
    omschrijving: {
      nl: "De werknemer draagt oordoppen of een koptelefoon die het geluid dempt.",
      en: "The worker wears earplugs or headphones that dampen the noise.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 80,
    termijn: "direct",
    inzet: inzet(26, "zolang er geluid is", "as long as there is noise"),
    bronnen: [omgeving, fml("III.6")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "beschermingsmiddelen",
    naam: { nl: "Beschermende kleding en middelen", en: "Protective clothing and equipment" },
    omschrijving: {
      nl: "De werknemer draagt handschoenen, een masker of kleding die beschermt tegen kou, stof of vuil.",
      en: "The worker wears gloves, a mask or clothing that protects against cold, dust or dirt.",
    },
    ...hulpmiddel,
    gewicht: 3,
    bereik: 120,
    termijn: "direct",
    inzet: inzet(26, "bij elke taak die het vraagt", "at each task that asks for it"),
    bronnen: [omgeving, fml("III.4")],
    eigenKeuze: eigenKeuzeHulpmiddelVorm,
  },
  {
    code: "tilhulp",
    naam: { nl: "Tilhulp", en: "Lifting aid" },
    omschrijving: {
      nl: "De werknemer verplaatst zware dingen met een steekwagen, een kar met motor of een tillift.",
      en: "The worker moves heavy things with a hand truck, a powered cart or a lift.",
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
    ...hulpmiddel,
    gewicht: 4,
    bereik: 120,
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
    ...hulpmiddel,
    gewicht: 4,
    bereik: 120,
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
    ...hulpmiddel,
    vereist: ["aanpasbaar"],
    gewicht: 4,
    bereik: 120,
    termijn: "kort",
    inzet: inzet(26, "bij elke taak waar het om gaat", "at each task concerned"),
    bronnen: [omgeving, fml("III.7, IV.3 en IV.6")],
    eigenKeuze: eigenKeuzePastInHetWerk,
  },
];
