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

/** A level is told by days on which behaviour shows, by how long a value is kept, or by when something was obtained. */
const gasNiveauSchema = z.discriminatedUnion("maat", [
  z.strictObject({
    maat: z.literal("dagen"),
    niveau: z.int().min(-2).max(2),
    dagen: dagenSchema.meta({ description: "Op hoeveel van de vijf meetdagen het gedrag te zien is" }),
    hulp: z.enum(["maakt-niet-uit", "met", "zonder"]),
  }),
  z.strictObject({
    maat: z.literal("weken"),
    niveau: z.int().min(-2).max(2),
    stand: z.enum(["niet-boven-begin", "onderweg", "gehaald"]),
    weken: z
      .strictObject({ minimum: z.int().min(0), maximum: z.int().min(0).nullable() })
      .meta({ description: "Hoeveel laatste weken achter elkaar het doel is gehaald; null: of meer" }),
  }),
  z.strictObject({
    maat: z.literal("behalen"),
    niveau: z.int().min(-2).max(2),
    stand: z.enum(["niet-begonnen", "begonnen", "op-tijd", "een-maand-eerder", "twee-maanden-eerder"]),
  }),
]);

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
  gas: z.array(gasNiveauSchema).length(5).meta({ description: "Goal Attainment Scaling, van −2 tot +2" }),
  rang: z.int().min(1),
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
