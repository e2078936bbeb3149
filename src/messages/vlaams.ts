/**
 * Words of the Dutch form that Begeleid Werken in Flanders says otherwise: same gender, so that the sentence stays right.
 * Source: Werkburo, "Goede praktijken: de pijlers van Begeleid Werken"; begeleidwerken.be, "Methodiek Begeleid Werken".
 */
const vlaamseWoorden: readonly (readonly [nl: string, vlaams: string])[] = [
  ["Werknemerprofiel", "Startprofiel"],
  ["werknemers", "begeleidwerkers"],
  ["werknemer", "begeleidwerker"],
  ["werkplekken", "werkposten"],
  ["werkplek", "werkpost"],
];

const metHoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

const vervangingen = vlaamseWoorden.flatMap(([nl, vlaams]) => [
  [new RegExp(`(?<![\\p{L}-])${nl}(?![\\p{L}-])`, "gu"), vlaams] as const,
  [new RegExp(`(?<![\\p{L}-])${metHoofdletter(nl)}(?![\\p{L}-])`, "gu"), metHoofdletter(vlaams)] as const,
]);

/** The same Dutch sentence as a Flemish service writes it. Only for texts of ours: never for what a person typed. */
export const inVlaams = (nl: string): string => vervangingen.reduce((zin, [patroon, woord]) => zin.replace(patroon, woord), nl);
