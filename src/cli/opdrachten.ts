import { Command, Option } from "commander";
import { recordsoorten } from "../catalogue.js";
import { versie } from "../index.js";
import { catalogusOpdracht } from "./catalogus.js";
import { checkOpdracht } from "./check.js";
import type { Io } from "./io.js";
import { formaten, matchOpdracht } from "./match.js";
import { lezers, type RuweOpties } from "./opties.js";
import { schemanamen, schemaOpdracht } from "./schema.js";
import type { Uitvoer } from "./uitvoer.js";

const koppen: Readonly<Record<string, string>> = {
  "Usage:": "Gebruik:",
  "Arguments:": "Argumenten:",
  "Options:": "Opties:",
  "Commands:": "Opdrachten:",
};

const slot = `
BESTAND is een JSON-bestand van hoogstens 5 MB, of - voor stdin.
Het resultaat gaat naar stdout, wat niet klopt naar stderr.

Exitcodes: 0 gelukt, 1 onverwachte fout, 2 invoer geweigerd.

Voorbeelden:
  passend match --werknemer werknemer.json --werk werk.json --peildatum 2026-03-16
  passend match --werknemer werknemer.json --werk werk.json --peildatum 2026-03-16 --lezer werknemer
  passend check werknemer.json werk.json
  passend catalogus tillen`;

const catalogusoptie = (): Option =>
  new Option(
    "--catalogus <catalogus>",
    "leidraad-nl (zonder deze optie), begeleid-werken-be, of een bestand met een eigen catalogus",
  );

const taaloptie = (): Option => new Option("--taal <taal>", "nl, nl-BE of en (zonder deze optie: nl)");

/** Uniform in every command: Dutch help, no writing and no exiting of its own. */
const opdracht = (naam: string, uitvoer: Uitvoer): Command =>
  new Command(naam)
    .exitOverride()
    .configureHelp({
      styleTitle: (titel) => koppen[titel] ?? titel,
      subcommandTerm: (onder) => onder.name(),
    })
    .configureOutput({
      writeOut: uitvoer.resultaat,
      writeErr: uitvoer.hulp,
      // The sentences of the library repeat what was typed; ours are made from the code of the fault.
      outputError: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .helpOption("-h, --help", "toont deze hulp");

const matchCommando = (io: Io, uitvoer: Uitvoer): Command =>
  opdracht("match", uitvoer)
    .usage("--werknemer BESTAND --werk BESTAND --peildatum DATUM [opties]")
    .summary("vergelijkt twee profielen en schrijft het Matchingsformulier")
    .description("Vergelijkt een Werknemerprofiel met een Werkprofiel en schrijft het Matchingsformulier.")
    .option("--werknemer <bestand>", "het Werknemerprofiel, verplicht")
    .option("--werk <bestand>", "het Werkprofiel, verplicht")
    .option("--peildatum <datum>", "de dag waarop wordt vergeleken, JJJJ-MM-DD, verplicht")
    .option("--beslissingen <bestand>", "wat mensen besloten over punten die de motor niet mag beoordelen")
    .option("--format <formaat>", `${formaten.join(" of ")} (zonder deze optie: ${formaten[0]})`)
    .option("--lezer <lezer>", `${lezers.join(", ")}: wie het leest (json met een lezer: de zinnen met hun gegevens)`)
    .addOption(catalogusoptie())
    .addOption(taaloptie())
    .option("--ids", "zet achter elke zin de gegevens waarop die rust (alleen bij markdown)")
    .action((opties: RuweOpties) => matchOpdracht(io, uitvoer, opties));

const checkCommando = (io: Io, uitvoer: Uitvoer): Command =>
  opdracht("check", uitvoer)
    .usage("BESTAND… [opties]")
    .summary("zegt per bestand of het een geldig profiel is")
    .description("Zegt per bestand of het een geldig profiel is, met elke fout en wat daar wordt verwacht.")
    .argument("[bestand...]", "de profielen")
    .option("--peildatum <datum>", "geen datum mag hierna liggen, JJJJ-MM-DD (zonder deze optie: vandaag)")
    .addOption(catalogusoptie())
    .addOption(taaloptie())
    .action((bestanden: readonly string[], opties: RuweOpties) => checkOpdracht(io, uitvoer, bestanden, opties));

const catalogusCommando = (io: Io, uitvoer: Uitvoer): Command =>
  opdracht("catalogus", uitvoer)
    .usage("[CODE] [opties]")
    .summary("noemt wat de catalogus weet, of legt één record uit")
    .description("Noemt alle criteria, of een andere soort records, of legt één record uit, met zijn bronnen.")
    .argument("[code]", "de code van een record van een van de soorten hieronder; koppelingen hebben er geen")
    .option("--soort <soort>", `${recordsoorten.join(", ")} (zonder deze optie: criteria)`)
    .option("--format <formaat>", "tekst, of markdown voor de hele catalogus (zonder deze optie: tekst)")
    .addOption(catalogusoptie())
    .addOption(taaloptie())
    .action((code: string | undefined, opties: RuweOpties) => catalogusOpdracht(io, uitvoer, code, opties));

const schemaCommando = (uitvoer: Uitvoer): Command =>
  opdracht("schema", uitvoer)
    .usage(schemanamen.join("|"))
    .summary("schrijft het JSON Schema van een document")
    .description("Schrijft het JSON Schema van een document.")
    .argument("[naam]", schemanamen.join(", "))
    .action((naam: string | undefined) => schemaOpdracht(uitvoer, naam ?? ""));

/** The commands and their help. */
export const programma = (io: Io, uitvoer: Uitvoer): Command =>
  [matchCommando(io, uitvoer), checkCommando(io, uitvoer), catalogusCommando(io, uitvoer), schemaCommando(uitvoer)].reduce(
    (geheel, onderdeel) => geheel.addCommand(onderdeel),
    opdracht("passend", uitvoer)
      .usage("OPDRACHT [opties]")
      .description("Vergelijkt een Werknemerprofiel met een Werkprofiel en maakt het Matchingsformulier.")
      .version(versie, "-V, --version", "toont de versie")
      .helpCommand("help [opdracht]", "toont de hulp van een opdracht")
      .addHelpText("after", slot),
  );
