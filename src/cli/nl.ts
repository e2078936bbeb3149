import type { CliTeksten } from "./cliTeksten.js";

const soort = { werknemerprofiel: "Werknemerprofiel", werkprofiel: "Werkprofiel" } as const;

const aantal = (hoeveel: number, een: string, meer: string): string => `${hoeveel} ${hoeveel === 1 ? een : meer}`;

const naEenAnder = (delen: readonly string[], voegwoord: string): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen.at(-1)}`;

const bedoelt = (bedoeld: readonly string[]): string =>
  bedoeld.length === 0 ? "Zie: passend --help" : `Bedoeld is misschien: ${naEenAnder(bedoeld, "of")}`;

/** The Dutch of the command. */
export const nl: CliTeksten = {
  decimaalteken: ",",
  lezen: {
    "niet-gevonden": "Dit bestand is niet gevonden.",
    "geen-toegang": "Dit bestand mag niet worden gelezen.",
    map: "Dit is een map. Verwacht: een bestand met JSON.",
    "geen-utf8": "Dit is geen tekst in UTF-8. Verwacht: een bestand met JSON in UTF-8.",
    onleesbaar: "Dit bestand kan niet worden gelezen.",
  },
  argument: (feit) => {
    switch (feit.reden) {
      case "optie-ontbreekt":
        return `${feit.optie} ontbreekt.`;
      case "optie-zonder-waarde":
        return `Achter ${feit.optie} ontbreekt de waarde.`;
      case "geen-keuze":
        return `${feit.optie}: verwacht is ${naEenAnder(feit.uit, "of")}.`;
      case "onbekende-optie":
        return `Deze optie bestaat niet. ${bedoelt(feit.bedoeld)}`;
      case "onbekende-opdracht":
        return `Deze opdracht bestaat niet. ${bedoelt(feit.bedoeld)}`;
      case "geen-bestand":
        return "Verwacht is ten minste één bestand.";
      case "te-veel-argumenten":
        return "Er staat meer op de regel dan deze opdracht verwacht. Zie: passend --help";
      case "stdin-twee-keer":
        return "Maar één bestand kan van stdin (-) komen.";
      case "anders":
        return "Deze regel is niet te lezen. Zie: passend --help";
    }
  },
  meerFouten: (meer) => `En nog ${aantal(meer, "fout die hier niet staat", "fouten die hier niet staan")}.`,
  onverwacht: "Er ging iets mis dat niet aan de invoer ligt. Meld dit met de regels hieronder.",
  check: {
    peildatum: (dag, isVandaag) => `Peildatum: ${dag}${isVandaag ? " (vandaag)" : ""}`,
    geldig: (gekozen, punten) => `geldig als ${soort[gekozen]}, ${aantal(punten, "punt", "punten")}`,
    geweigerd: (gekozen, fouten) => `geweigerd als ${soort[gekozen]}, ${aantal(fouten, "fout", "fouten")}`,
    zonderSoort: "geweigerd, soort onbekend",
    onleesbaar: "geweigerd, niet te lezen",
  },
  catalogus: {
    titel: (naam, editie, hoeveel) => `${naam}, editie ${editie}: ${aantal(hoeveel, "criterium", "criteria")}`,
    verder: "Meer over één criterium: passend catalogus CODE",
    kop: {
      onderdeel: "Onderdeel",
      soort: "Soort",
      richting: "Richting",
      aard: "Aard",
      vraagWerknemer: "Vraag aan de werknemer",
      vraagWerk: "Vraag over het werk",
      schaal: "Schaal",
      schrijfwijze: "Zo staat de waarde in een profiel",
      maatregelen: "Maatregelen bij een tekort, van licht naar zwaar",
      verwijzingen: "In andere lijsten",
      bronnen: "Bronnen",
      eigenKeuze: "Eigen keuze",
    },
    onderdeel: { capaciteiten: "Capaciteiten", leren: "Leren", context: "Context", cultuur: "Cultuur", wensen: "Wensen" },
    soort: {
      niveau: "niveau",
      hoeveelheid: "hoeveelheid",
      voorwaarde: "voorwaarde",
      kwalificatie: "kwalificatie",
      voorkeur: "voorkeur",
      tekst: "tekst",
    },
    richting: { eis: "eis", behoefte: "behoefte" },
    richtingZin: {
      eis: "eis: het werk vraagt, de werknemer brengt",
      behoefte: "behoefte: de werknemer vraagt, het werk biedt",
    },
    aard: {
      vaardigheid: "vaardigheid",
      gedrag: "gedrag",
      kwalificatie: "kwalificatie",
      belastbaarheid: "belastbaarheid",
      voorwaarde: "voorwaarde",
      voorkeur: "voorkeur",
    },
    doorlopend: "Vraagt iemand die er steeds bij is. Uren van een jobcoach kunnen dat niet vervangen.",
    bereik: ({ eenheid, minimum, maximum, resolutie, beoordelingsstap }, getal) =>
      `Van ${getal(minimum)} tot ${getal(maximum)} ${eenheid}, in stappen van ${getal(resolutie)}. Wat één beoordelaar kan onderscheiden: ${getal(beoordelingsstap)} ${eenheid}.`,
    schaalZin: {
      niveau: "Niveaus, van laag naar hoog:",
      voorwaarde: "Ja, deels of nee:",
      kwalificatie: "Niveaus, van laag naar hoog:",
      voorkeur: "Mogelijkheden, elk graag, goed, liever niet of nooit:",
      tekst: "Vrije tekst. Een mens vergelijkt, niet de motor.",
    },
    brengt: { werknemer: "Werknemerprofiel", werk: "Werkprofiel" },
    vraagt: { werknemer: "Werknemerprofiel (vraagt)", werk: "Werkprofiel (vraagt)" },
    ookOnbekend: 'Beide mogen ook "onbekend" zeggen; wie vraagt ook "niet-gevraagd".',
    termijn: { direct: "meteen", kort: "korter dan 6 maanden", lang: "langer dan 6 maanden" },
    geenMaatregelen: "De catalogus noemt er geen.",
    fmlWaarde: (nummer, waarde) => `waarde ${nummer} is hier ${waarde}`,
    vlag: (nummer) => `vlag ${nummer}`,
    gecontroleerd: (dag) => `nagekeken op ${dag}`,
    licentie: (licentie) => `licentie: ${licentie}`,
    of: "of",
  },
};
