/** A text of a catalogue, with the place where it stands by codes. */
export interface FoundText {
  readonly path: string;
  readonly nl: string;
  readonly en: string;
  readonly "nl-BE"?: string;
}

const keyOf = (key: string, child: unknown): string => {
  const code = typeof child === "object" && child !== null ? (child as { readonly code?: unknown }).code : undefined;
  return typeof code === "string" ? code : key;
};

/** Every text in a tree of records, in the order in which it stands there. */
export const textsIn = (tree: unknown, path = ""): readonly FoundText[] => {
  if (typeof tree !== "object" || tree === null) return [];
  const text = tree as Readonly<Record<string, unknown>>;
  if (typeof text["nl"] === "string" && typeof text["en"] === "string") return [{ ...(text as unknown as FoundText), path }];
  return Object.entries(tree).flatMap(([key, child]) => textsIn(child, path === "" ? key : `${path}.${keyOf(key, child)}`));
};

/** The words that Flanders says otherwise, also inside another word, so that a compound cannot slip through. */
export const dutchOnly = /werknemer|werkplek|droombaan|(?<!\p{L})baan(?!\p{L})/iu;

/** Dutch that has no place in an English sentence. */
export const dutchWords =
  /(?<!\p{L})(?:het|een|niet|geen|van|voor|wordt|wie|bij|werkgever|werknemer|werkplek|begeleider|ondersteuning|vraag|onbekend)(?!\p{L})/iu;
