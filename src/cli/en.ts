import type { CliTeksten } from "./cliTeksten.js";

const kind = { werknemerprofiel: "Werknemerprofiel", werkprofiel: "Werkprofiel" } as const;

const count = (howMany: number, one: string, more: string): string => `${howMany} ${howMany === 1 ? one : more}`;

const listed = (parts: readonly string[], conjunction: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${conjunction} ${parts.at(-1)}`;

const meant = (names: readonly string[]): string =>
  names.length === 0 ? "See: passend --help" : `Perhaps this is meant: ${listed(names, "or")}`;

/** The English of the command. */
export const en: CliTeksten = {
  lezen: {
    "niet-gevonden": "This file was not found.",
    "geen-toegang": "This file may not be read.",
    map: "This is a folder. Expected: a file with JSON.",
    "geen-utf8": "This is not text in UTF-8. Expected: a file with JSON in UTF-8.",
    onleesbaar: "This file cannot be read.",
  },
  argument: (fact) => {
    switch (fact.reden) {
      case "optie-ontbreekt":
        return `${fact.optie} is missing.`;
      case "optie-zonder-waarde":
        return `The value after ${fact.optie} is missing.`;
      case "geen-keuze":
        return `${fact.optie}: expected is ${listed(fact.uit, "or")}.`;
      case "niet-samen":
        return `${fact.delen.join(" and ")} do not go together.`;
      case "onbekende-optie":
        return `This option does not exist. ${meant(fact.bedoeld)}`;
      case "onbekende-opdracht":
        return `This command does not exist. ${meant(fact.bedoeld)}`;
      case "geen-bestand":
        return "At least one file is expected.";
      case "te-veel-argumenten":
        return "There is more on the line than this command expects. See: passend --help";
      case "stdin-twee-keer":
        return "Only one file can come from stdin (-).";
      case "anders":
        return "This line cannot be read. See: passend --help";
    }
  },
  meerFouten: (more) => `And ${count(more, "more fault", "more faults")} that ${more === 1 ? "is" : "are"} not listed here.`,
  onverwacht: "Something went wrong that is not due to the input. Please report it with the lines below.",
  check: {
    peildatum: (day, isToday) => `Reference date: ${day}${isToday ? " (today)" : ""}`,
    geldig: (chosen, entries) => `valid as ${kind[chosen]}, ${count(entries, "entry", "entries")}`,
    geweigerd: (chosen, faults) => `refused as ${kind[chosen]}, ${count(faults, "fault", "faults")}`,
    zonderSoort: "refused, kind unknown",
    onleesbaar: "refused, cannot be read",
  },
  catalogus: {
    titel: (name, edition, kind, howMany) =>
      `${name}, edition ${edition}: ${kind.slice(0, 1).toLowerCase()}${kind.slice(1)} (${howMany})`,
    onbekend: (meantCode) =>
      `There is no record with this code.${meantCode === undefined ? "" : ` Perhaps "${meantCode}" is meant.`}`,
    verder: "More about one record: passend catalogus CODE",
    soorten: (kinds) => `Other lists: passend catalogus --soort ${kinds}`,
  },
};
