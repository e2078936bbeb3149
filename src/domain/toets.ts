import * as z from "zod";
import { onderdeelSchema } from "./onderdeel.js";
import type { DiepLeesbaar } from "./profiel.js";
import { begeleideritems } from "./werkbegeleiding.js";

export const toetselementen = ["focus", "plausibiliteit", "doelgerichtheid", "aanvullend"] as const;

/** What would mend a point of the review; its sentence stands in `messages`. */
export const verbeteringen = [
  "vul-rij-aan",
  "vernieuw-belastbaarheid",
  "beoordeel-tekst",
  "spreek-beoordelaars",
  "vraag-naar-wensen",
  "vraag-de-werknemer",
  "vraag-naar-behoeften",
  "vraag-de-werkgever",
  "regel-voor-de-start",
  "motiveer-werkplek",
  "verander-het-werk",
  "noem-werkbegeleider",
  "vraag-over-werkbegeleider",
  "zoek-oplossing",
  "vul-steun-aan",
  "vraag-eerst",
  "vraag-natuurlijke-steun",
  "regel-toezicht",
  "schrap-of-onderbouw-steun",
  "verlaag-uren",
  "motiveer-regime",
  "leg-uren-naast-regels",
  "noem-contracturen",
  "schrap-of-onderbouw-doel",
  "stel-leerbaarheid-vast",
  "onderbouw-leerbaarheid",
  "vul-doel-aan",
  "maak-doel-meetbaar",
  "spreek-tussendoel-af",
  "maak-doel",
  "kies-doelen-samen",
  "bespreek-samenwerking",
] as const;

/** @category Form @since 0.3.0 */
export type Verbetering = (typeof verbeteringen)[number];

interface Toetspuntsoort {
  /** The main question that the point belongs to. */
  readonly vraag: number;
  /** Whether the answer to that question is less than yes because of it. */
  readonly tegen: boolean;
  readonly verbetering: Verbetering | null;
}

const voor = (vraag: number): Toetspuntsoort => ({ vraag, tegen: false, verbetering: null });
const tegen = (vraag: number, verbetering: Verbetering): Toetspuntsoort => ({ vraag, tegen: true, verbetering });

/**
 * Everything the review looks for, per main question (Leidraad Jobcoach, AKC 189921). The questions are the source's; which
 * points answer them is our own reading, because the source's explanation of them could not be seen.
 */
export const toetspuntsoorten = {
  "rij-gezegd": voor(1),
  "rij-zonder-punt": tegen(1, "vul-rij-aan"),
  "belastbaarheid-verouderd": tegen(1, "vernieuw-belastbaarheid"),
  "tekst-te-beoordelen": tegen(1, "beoordeel-tekst"),
  "beoordelaars-verschillen": tegen(1, "spreek-beoordelaars"),

  "wens-gezegd": voor(2),
  "geen-wensen": tegen(2, "vraag-naar-wensen"),
  "wens-onbekend": tegen(2, "vraag-de-werknemer"),

  "behoefte-vervuld": voor(3),
  "geen-behoeften": tegen(3, "vraag-naar-behoeften"),
  "behoefte-onbekend": tegen(3, "vraag-de-werkgever"),
  "behoefte-wacht-op-steun": tegen(3, "regel-voor-de-start"),
  "behoefte-niet-vervuld": tegen(3, "motiveer-werkplek"),
  "eis-blijft-open": tegen(3, "verander-het-werk"),
  "niet-te-vergelijken": tegen(3, "beoordeel-tekst"),

  "begeleider-bekend": voor(4),
  "geen-werkbegeleider": tegen(4, "noem-werkbegeleider"),
  "begeleider-onbekend": tegen(4, "vraag-over-werkbegeleider"),
  "steun-niet-zeker": tegen(4, "vraag-over-werkbegeleider"),

  "steun-volgt": voor(5),
  "uren-passen": voor(5),
  "geen-steun": tegen(5, "zoek-oplossing"),
  "steun-reikt-niet": tegen(5, "vul-steun-aan"),
  "steun-voorwaardelijk": tegen(5, "vraag-eerst"),
  "alleen-jobcoach": tegen(5, "vraag-natuurlijke-steun"),
  "coachuren-voor-toezicht": tegen(5, "regel-toezicht"),
  "toezicht-niet-geregeld": tegen(5, "regel-toezicht"),
  "steun-zonder-discrepantie": tegen(5, "schrap-of-onderbouw-steun"),
  "uren-boven-zwaarste-regime": tegen(5, "verlaag-uren"),
  "uren-boven-standaardregime": tegen(5, "motiveer-regime"),
  "uren-zonder-regel": tegen(5, "leg-uren-naast-regels"),
  "uren-zonder-contract": tegen(5, "noem-contracturen"),

  "doel-afleidbaar": voor(6),
  "doel-niet-afleidbaar": tegen(6, "schrap-of-onderbouw-doel"),
  "doel-zonder-grond": tegen(6, "stel-leerbaarheid-vast"),
  "leerbaarheid-zonder-uitleg": tegen(6, "onderbouw-leerbaarheid"),
  "doel-reikt-niet": tegen(6, "vul-doel-aan"),
  "doel-zonder-niveaus": tegen(6, "maak-doel-meetbaar"),
  "doel-te-lang": tegen(6, "spreek-tussendoel-af"),
  "geen-doel": tegen(6, "maak-doel"),
  "leerbaarheid-onbekend": tegen(6, "stel-leerbaarheid-vast"),
  "doelen-niet-samen-gekozen": tegen(6, "kies-doelen-samen"),

  "samenwerking-onbekend": { vraag: 7, tegen: false, verbetering: "bespreek-samenwerking" },
} as const satisfies Readonly<Record<string, Toetspuntsoort>>;

/** @category Form @since 0.3.0 */
export type Toetspuntcode = keyof typeof toetspuntsoorten;

export const toetspuntcodes = Object.keys(toetspuntsoorten) as readonly Toetspuntcode[] as readonly [
  Toetspuntcode,
  ...Toetspuntcode[],
];

/** What nothing at all is said of, where there is no entry to point at; of the werkbegeleider by item. */
export const ontbrekendeDelen = ["rij", "wensen", "behoeften", "samenwerking", ...begeleideritems] as const;

const ids = z.array(z.string());

const toetspuntSchema = z.strictObject({
  code: z.enum(toetspuntcodes),
  onderdeel: onderdeelSchema.nullable().meta({ description: "De rij van het formulier; null: het hele formulier" }),
  tegen: z.boolean().meta({ description: "Hierdoor is het antwoord minder dan ja" }),
  verbetering: z.enum(verbeteringen).nullable().meta({ description: "Wat dit verhelpt; nooit null als het tegen telt" }),
  ontbreekt: z.enum(ontbrekendeDelen).nullable().meta({ description: "Waarover niets is gezegd" }),
  because: ids.meta({ description: "Leeg alleen waar niets is: dan zegt ontbreekt wat" }),
});

/**
 * One thing the review found on a main question: what, in which row, on which ids it rests, and what would mend it.
 *
 * @category Form
 * @since 0.3.0
 */
export type Toetspunt = DiepLeesbaar<z.output<typeof toetspuntSchema>>;

export const toetsSchema = z.strictObject({
  vraag: z.int().min(1),
  element: z.enum(toetselementen),
  uitkomst: z
    .enum(["ja", "deels", "nee", "niet-van-toepassing", "mens"])
    .meta({ description: "mens: alleen een mens kan dit beoordelen" }),
  punten: z.array(toetspuntSchema),
  because: ids.meta({ description: "Alles waarop de punten rusten" }),
});
