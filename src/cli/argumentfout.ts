import type { Command, CommanderError } from "commander";
import type { Argumentreden } from "./melding.js";

const namen = (commando: Command): readonly string[] => [
  ...commando.commands.map((onder) => onder.name()),
  ...commando.options.flatMap(({ long }) => long ?? []),
];

/** What the parser of arguments suggests, and only what is really a name of ours. */
const bedoeldIn = (programma: Command, bericht: string): readonly string[] => {
  const bekend = new Set([programma, ...programma.commands].flatMap(namen));
  const voorstel = /\(Did you mean (?:one of )?([^()]{1,200})\?\)$/u.exec(bericht)?.[1] ?? "";
  return voorstel.split(", ").filter((naam) => bekend.has(naam));
};

/** The option that lacks its value; the message of the parser names it as we declared it. */
const optieIn = (programma: Command, bericht: string): string =>
  programma.commands.flatMap(({ options }) => options).find(({ flags }) => bericht.includes(`'${flags}'`))?.long ?? "";

/** What was wrong with the arguments, without a word of what was typed. */
export const argumentfout = (programma: Command, { code, message }: CommanderError): Argumentreden => {
  switch (code) {
    case "commander.unknownOption":
      return { reden: "onbekende-optie", bedoeld: bedoeldIn(programma, message) };
    case "commander.unknownCommand":
      return { reden: "onbekende-opdracht", bedoeld: bedoeldIn(programma, message) };
    case "commander.optionMissingArgument":
      return { reden: "optie-zonder-waarde", optie: optieIn(programma, message) };
    case "commander.excessArguments":
      return { reden: "te-veel-argumenten" };
    default:
      return { reden: "anders" };
  }
};
