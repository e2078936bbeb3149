/** Verbs whose plain form is not the form with "he" without its last letter. */
const anders: ReadonlyMap<string, string> = new Map([
  ["has", "have"],
  ["is", "are"],
  ["was", "were"],
  ["does", "do"],
  ["goes", "go"],
  ["did", "did"],
  ["can", "can"],
  ["may", "may"],
]);

/** Words at the start of a sentence that has its own subject: it says something about others, and stays as it is. */
const eigenOnderwerp: ReadonlySet<string> = new Set([
  ...["the", "a", "an", "there", "it", "someone", "nobody", "others", "no", "in", "on", "during", "when", "colleagues", "work"],
  ...["one", "two", "new", "tasks", "people"],
]);

/** Words that can stand before the verb. */
const bijwoorden: ReadonlySet<string> = new Set(["mostly", "hardly", "still", "also", "always", "often", "never"]);

/**
 * Verbs of which the worker is the subject further on in a sentence of the catalogue. A closed list, because the same letter makes
 * a plural of a noun, and because "gives" and "gets" can belong to someone or something else there.
 */
const verderop = [
  ...["acts", "changes", "chooses", "does", "falls", "fills", "grips", "holds", "keeps", "misses", "pulls", "puts", "reads"],
  ...["repairs", "reports", "says", "squats", "stays", "takes", "talks", "uses", "walks", "writes", "gets angry", "gets help"],
];

/** The plain form of a verb in the third person; undefined of a word that is none. */
const kaal = (woord: string): string | undefined => {
  const vast = anders.get(woord);
  if (vast !== undefined) return vast;
  if (!/[^s]s$/u.test(woord)) return undefined;
  if (/[^aeiou]ies$/u.test(woord)) return `${woord.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz)es$/u.test(woord) ? woord.slice(0, -2) : woord.slice(0, -1);
};

const vervolg = new RegExp(`(?<=(?:,| and| or| but)(?: then| also)? )(?:${verderop.join("|")})(?!\\p{L})`, "gu");

const metYou = (zin: string): string =>
  zin
    .replace(vervolg, (gevonden) => {
      const [woord = "", ...rest] = gevonden.split(" ");
      return [kaal(woord) ?? woord, ...rest].join(" ");
    })
    .replace(/(?<=(?:and|or) )does not(?! \p{L}+ing)/gu, "do not")
    .replace(/(?<!\p{L})they do not(?!\p{L})/gu, "you do not")
    .replace(/(?<!\p{L})(in front of|bothers) them(?!\p{L})/gu, "$1 you")
    .replace(/(?<!\p{L})(?:their|an) own(?!\p{L})/gu, "your own")
    .replace(/(?<=\p{L} )own mistakes/gu, "your own mistakes")
    .replace(/(?<!\p{L})the (?=(?:hands?|arm|head|upper body|skin|fingers)(?!\p{L}))/gu, "your ");

/**
 * A sentence of a scale, said to the worker: "Arrives on time." becomes "You arrive on time." The sentences are in the third
 * person without a subject and begin with their verb, or with a word that goes with it. One that has a subject of its own stays;
 * of another, nobody knows the verb.
 */
export const jijEn = (zin: string): string => {
  const woorden = zin.split(" ");
  const eerste = (woorden[0] ?? "").toLowerCase();
  if (eigenOnderwerp.has(eerste)) return zin;
  const plaats = bijwoorden.has(eerste) ? 1 : 0;
  const woord = (woorden[plaats] ?? "").toLowerCase().replace(/[.,;:!?]$/u, "");
  const werkwoord = kaal(woord);
  if (werkwoord === undefined) return `This is about: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
  const leesteken = (woorden[plaats] ?? "").slice(woord.length);
  const begin = [...(plaats === 1 ? [eerste] : []), `${werkwoord}${leesteken}`];
  return `You ${[
    ...begin,
    ...metYou([eerste, ...woorden.slice(plaats + 1)].join(" "))
      .split(" ")
      .slice(1),
  ].join(" ")}`;
};
