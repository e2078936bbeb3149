import type { CliTeksten } from "./cliTeksten.js";

const soort = { werknemerprofiel: "Werknemerprofiel", werkprofiel: "Werkprofiel" } as const;

const aantal = (hoeveel: number, een: string, meer: string): string => `${hoeveel} ${hoeveel === 1 ? een : meer}`;

const naEenAnder = (delen: readonly string[], voegwoord: string): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen.at(-1)}`;

const bedoelt = (bedoeld: readonly string[]): string =>
  bedoeld.length === 0 ? "Zie: passend --help" : `Bedoeld is misschien: ${naEenAnder(bedoeld, "of")}`;

/** The Dutch of the command. */
export const nl: CliTeksten = {
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
      case "niet-samen":
        return `${feit.delen.join(" en ")} gaan niet samen.`;
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
    titel: (naam, editie, soort, hoeveel) =>
      `${naam}, editie ${editie}: ${soort.slice(0, 1).toLowerCase()}${soort.slice(1)} (${hoeveel})`,
    onbekend: (bedoeld) =>
      `Er is geen record met deze code.${bedoeld === undefined ? "" : ` Misschien is "${bedoeld}" bedoeld.`}`,
    verder: "Meer over één record: passend catalogus CODE",
    soorten: (soorten) => `Andere lijsten: passend catalogus --soort ${soorten}`,
  },
};
