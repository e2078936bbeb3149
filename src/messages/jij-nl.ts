/** Verbs whose form with "je" is not the form with "hij". */
const anders: ReadonlyMap<string, string> = new Map([
  ["heeft", "hebt"],
  ["is", "bent"],
  ["kan", "kunt"],
  ["mag", "mag"],
  ["wil", "wilt"],
  ["zal", "zult"],
  ["deed", "deed"],
]);

/** Words a sentence can begin with that end like a verb. */
const geenWerkwoord: ReadonlySet<string> = new Set(["het", "met", "niet", "uit", "dit", "dat", "wat", "want", "tot", "eerst"]);

/** Words at the start of a sentence that has its own subject: it says something about others, and stays as it is. */
const eigenOnderwerp: ReadonlySet<string> = new Set([
  ...["de", "het", "een", "er", "iemand", "niemand", "anderen", "geen", "als", "op", "in", "tijdens", "bij"],
  ...["collega's", "taken", "mensen"],
]);

const metJe = (zin: string): string =>
  zin
    .replace(/(?<!\p{L})zich(?!\p{L})/gu, "je")
    .replace(/(?<!\p{L})(?:zijn|haar|het) eigen(?!\p{L})/gu, "je eigen")
    .replace(/(?<!\p{L})eigen fouten(?!\p{L})/gu, "je eigen fouten")
    .replace(/(?<!\p{L})dwarszit(?!\p{L})/gu, "je dwarszit")
    .replace(/(?<!\p{L})(?:de|het) (?=(?:handen|hand|arm|hoofd|bovenlijf|huid|vingers|aandacht)(?!\p{L}))/gu, "je ");

/**
 * A sentence of a scale, said to the worker: "Komt op tijd." becomes "Je komt op tijd." The sentences are in the third person
 * without a subject and begin with their verb. One that has a subject of its own stays; of another, nobody knows the verb.
 */
export const jijNl = (zin: string): string => {
  const eerste = zin.split(" ", 1)[0] ?? "";
  const woord = eerste.toLowerCase();
  const rest = zin.slice(eerste.length);
  if (eigenOnderwerp.has(woord)) return zin;
  const werkwoord = anders.get(woord) ?? (woord.endsWith("t") && !geenWerkwoord.has(woord) ? woord : undefined);
  if (werkwoord === undefined) return `Het gaat om: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
  return `Je ${werkwoord}${metJe(rest)}`;
};
