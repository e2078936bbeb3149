import * as z from "zod";
import { codeSchema } from "./bron.js";
import { idsSchema } from "./bevinding.js";
import { gevers } from "./maatregel.js";
import { onderdeelSchema } from "./onderdeel.js";
import type { DiepLeesbaar } from "./profiel.js";
import { waardeSchema } from "./waarde.js";

/** The working days of the week in which behaviour is measured. */
export const meetdagen = 5;

const dagenSchema = z.strictObject({ minimum: z.int().min(0).max(meetdagen), maximum: z.int().min(0).max(meetdagen) });

const weeknummer = z.int().min(0);

/**
 * A level is told by days on which behaviour shows, by how long a value is kept, or by when something was obtained. Of the five
 * levels of a goal exactly one holds, whatever is observed.
 */
const gasNiveauSchema = z.discriminatedUnion("maat", [
  z.strictObject({
    maat: z.literal("dagen"),
    niveau: z.int().min(-2).max(2),
    dagen: dagenSchema.meta({ description: "Op hoeveel van de vijf meetdagen het gedrag te zien is" }),
    hulp: z
      .enum(["maakt-niet-uit", "met", "zonder"])
      .meta({ description: "met: op minstens één van die dagen met hulp; zonder: op al die dagen zonder hulp" }),
  }),
  z.strictObject({
    maat: z.literal("weken"),
    niveau: z.int().min(-2).max(2),
    stand: z
      .enum(["niet-dichterbij", "onderweg", "gehaald"])
      .meta({ description: "Hoe het in de laatste week staat, vergeleken met het begin en met het doel" }),
    weken: z
      .strictObject({ minimum: weeknummer, maximum: weeknummer.nullable() })
      .meta({ description: "Hoeveel laatste weken achter elkaar het doel is gehaald; null: of meer" }),
  }),
  z.strictObject({
    maat: z.literal("behalen"),
    niveau: z.int().min(-2).max(2),
    stand: z.enum(["niet-begonnen", "begonnen", "gehaald"]),
    wekenEerder: z
      .strictObject({ minimum: weeknummer, maximum: weeknummer.nullable() })
      .nullable()
      .meta({ description: "Hoeveel hele weken voor het meetmoment het is gehaald; null: niet gehaald op dat moment" }),
  }),
]);

/** How and when it is seen whether a goal is reached. */
const metingSchema = z.strictObject({
  maat: z.enum(["dagen", "weken", "behalen"]),
  wat: waardeSchema.meta({ description: "De waarde die wordt waargenomen; iets beters telt ook" }),
  inWeek: z.int().min(1).meta({ description: "Het meetmoment, in weken vanaf het begin van de periode" }),
  nazorgTotWeek: z.int().min(1).nullable().meta({ description: "Zolang loopt de steun na het meetmoment door; null: niet" }),
});

/** What someone does for a goal: the measure, the behaviour, saying how it goes, counting, or checking the proof. */
export const handelingen = ["maatregel", "gedrag", "terugkijken", "tellen", "bewijs-nakijken"] as const;

/** Why this person does it. */
export const handelingsgronden = [
  "uit-de-maatregel",
  "eigen-doel",
  "kent-het-werk",
  "geen-werkbegeleider-die-het-werk-kent",
] as const;

const wieDoetWatSchema = z.strictObject({
  wie: z.enum(gevers),
  doet: z.enum(handelingen),
  grond: z.enum(handelingsgronden),
  because: idsSchema,
});

/** Which rule ranks the goals, first rule first. */
export const rangregels = ["essentieel", "kortste-termijn", "belang", "grootste-tekort", "code"] as const;

const nietLegeIds = z.tuple([z.string()]).rest(z.string());

export const coachingsdoelSchema = z.strictObject({
  id: z.string(),
  bevindingen: nietLegeIds.meta({ description: "De bevindingen waaruit het doel volgt; nooit geen" }),
  discrepantie: z.string(),
  ondersteuning: z.string(),
  maatregel: codeSchema,
  criterium: codeSchema,
  onderdeel: onderdeelSchema,
  soort: z.enum(["werkdoel", "persoonlijk-doel"]),
  horizon: z.enum(["kort", "lang"]).meta({ description: "kort: binnen 6 maanden; lang: later" }),
  nu: waardeSchema,
  streef: waardeSchema,
  volstaat: z.boolean().meta({ description: "Of het doel het hele tekort wegneemt" }),
  activiteiten: z.array(codeSchema),
  gever: z.enum(gevers),
  weken: z.int().min(0),
  minuten: z.array(z.int().min(0)),
  wieDoetWat: z.array(wieDoetWatSchema).min(1),
  meting: metingSchema,
  gas: z.array(gasNiveauSchema).length(5).meta({ description: "Goal Attainment Scaling, van −2 tot +2" }),
  gasNu: z.int().min(-2).max(2).nullable().meta({
    description: "Het niveau dat de waarde van nu al is; null: de profielen zeggen dat niet, een nulmeting is nodig",
  }),
  rang: z.int().min(1),
  rangregel: z
    .enum(rangregels)
    .nullable()
    .meta({ description: "De eerste rangregel die dit doel voor het volgende zet; null: er is geen volgend doel" }),
  because: idsSchema,
});

/**
 * A coaching goal: observable behaviour now and at the end, derived from at least one finding.
 *
 * @category Goals
 * @since 0.1.0
 */
export type Coachingsdoel = DiepLeesbaar<Omit<z.output<typeof coachingsdoelSchema>, "bevindingen">> & {
  readonly bevindingen: readonly [string, ...string[]];
};
/** @category Goals @since 0.1.0 */
export type GasNiveau = DiepLeesbaar<z.output<typeof gasNiveauSchema>>;
/** @category Goals @since 0.3.0 */
export type Meting = Coachingsdoel["meting"];
/** @category Goals @since 0.3.0 */
export type WieDoetWat = Coachingsdoel["wieDoetWat"][number];
