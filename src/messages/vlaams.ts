/**
 * Words of the Dutch form that Begeleid Werken in Flanders says otherwise: same gender, so that the sentence stays right.
 * Source: Werkburo, "Goede praktijken: de pijlers van Begeleid Werken"; begeleidwerken.be, "Methodiek Begeleid Werken".
 * A word with more than one meaning ("baan") is left alone too: in the catalogue of another it may not be work at all.
 * Compounds ("werknemersvaardigheden") are left alone; a text that needs another one has its own "nl-BE".
 */
const vlaamseWoorden: readonly (readonly [nl: string, vlaams: string])[] = [
  ["Werknemerprofielen", "Startprofielen"],
  ["Werknemerprofiel", "Startprofiel"],
  ["werknemers", "begeleidwerkers"],
  ["werknemer", "begeleidwerker"],
  ["werkplekken", "werkposten"],
  ["werkplek", "werkpost"],
  ["droombaan", "droomjob"],
];

const metHoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

const vervangingen = vlaamseWoorden.flatMap(([nl, vlaams]) =>
  [...new Set([nl, metHoofdletter(nl)])].map(
    (woord) => [new RegExp(`(?<![\\p{L}-])${woord}(?![\\p{L}-])`, "gu"), woord === nl ? vlaams : metHoofdletter(vlaams)] as const,
  ),
);

/** The same Dutch sentence as a Flemish service writes it. Only for texts of ours: never for what a person typed. */
export const inVlaams = (nl: string): string => vervangingen.reduce((zin, [patroon, woord]) => zin.replace(patroon, woord), nl);
