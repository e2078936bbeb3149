import * as z from "zod";
import { codeSchema, herkomstVelden, vervangtSchema } from "./bron.js";
import { eenheidSchema } from "./eenheid.js";
import type { Kant } from "./fout.js";
import { fmlNummerSchema } from "./fmlItem.js";
import { bereikSchema } from "./maatregel.js";
import { onderdeelSchema } from "./onderdeel.js";
import { tekstSchema } from "./taal.js";

/** `eis`: the work asks, the worker brings. `behoefte`: the worker asks, the work brings. */
export const richtingen = ["eis", "behoefte"] as const;

/** What kind of thing it is, which decides how a shortage can be taken away. */
export const aarden = ["vaardigheid", "gedrag", "kwalificatie", "belastbaarheid", "voorwaarde", "voorkeur"] as const;

const benoemd = z.strictObject({ code: codeSchema, naam: tekstSchema });

/** Ordered levels 0, 1, 2, … Each anchor is one sentence of observable behaviour; a higher level brings more. */
const niveauSchaal = z.strictObject({ soort: z.literal("niveau"), ankers: z.array(tekstSchema).min(2).max(9) });

/** A number in one unit. `resolutie` is the grid; `beoordelingsstap` is what one rater can tell apart. */
const hoeveelheidSchaal = z.strictObject({
  soort: z.literal("hoeveelheid"),
  eenheid: eenheidSchema,
  minimum: z.number(),
  maximum: z.number(),
  resolutie: z.number().positive(),
  beoordelingsstap: z.number().positive(),
  zin: tekstSchema.meta({ description: "Zin van waarneembaar gedrag met {waarde} erin" }),
});

/** Needed on one side, provided on the other: ja, deels, nee. `zin` says what it means to have it. */
const voorwaardeSchaal = z.strictObject({ soort: z.literal("voorwaarde"), zin: tekstSchema });

/** Diploma levels, CEFR levels, a licence: ordered, least first. */
const kwalificatieSchaal = z.strictObject({ soort: z.literal("kwalificatie"), niveaus: z.array(benoemd).min(2).max(20) });

/** Options of which the worker likes some and refuses others, against what the work is. */
const voorkeurSchaal = z.strictObject({ soort: z.literal("voorkeur"), opties: z.array(benoemd).min(2).max(20) });

/** Free text: never compared by the engine, always by a person. */
const tekstSchaal = z.strictObject({ soort: z.literal("tekst") });

export const schaalSchema = z.discriminatedUnion("soort", [
  niveauSchaal,
  hoeveelheidSchaal,
  voorwaardeSchaal,
  kwalificatieSchaal,
  voorkeurSchaal,
  tekstSchaal,
]);

/** A value of ours that belongs to a value of the FML; on a scale with a unit only the number. */
const fmlWaarde = z.union([z.number(), z.string()]);

/**
 * The same point in the FML. `waarden[i]` is our value for value `i` of the item; `vlag` is one of its flags; `norm` is our
 * value at its normal value, where the item has no degrees. The other lists stand in the koppelingen of the catalogue.
 */
const verwijzingenSchema = z.strictObject({
  fml: z
    .strictObject({
      item: fmlNummerSchema,
      vlag: z.int().min(1).max(9).optional(),
      waarden: z.array(fmlWaarde).min(2).max(6).optional(),
      norm: fmlWaarde.optional().meta({ description: "Onze waarde bij de normaalwaarde, waar de lijst geen graden heeft" }),
    })
    .optional(),
});

/** A measure with another reach than it has elsewhere: a lifting aid takes over lifting, but only part of carrying. */
const maatregelHier = z.strictObject({ code: codeSchema, bereik: bereikSchema });

export const criteriumSchema = z.strictObject({
  code: codeSchema,
  onderdeel: onderdeelSchema,
  richting: z.enum(richtingen),
  aard: z.enum(aarden),
  naam: tekstSchema,
  vraagWerknemer: tekstSchema,
  vraagWerk: tekstSchema,
  schaal: schaalSchema,
  doorlopend: z.boolean().optional().meta({
    description: "Vraagt voortdurende aanwezigheid op de werkplek; uren van een jobcoach kunnen dat nooit vervangen",
  }),
  maatregelen: z
    .array(z.union([codeSchema, maatregelHier]))
    .max(30)
    .meta({ description: "Maatregelen die een tekort op dit punt kunnen sluiten" }),
  verwijzingen: verwijzingenSchema.optional(),
  vervangt: vervangtSchema.optional(),
  ...herkomstVelden,
});

/**
 * One point on which a worker and a workplace can be compared.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type Criterium = Readonly<z.output<typeof criteriumSchema>>;

/** @category Catalogue @since 0.1.0 */
export type Schaal = Criterium["schaal"];
/** @category Catalogue @since 0.1.0 */
export type Richting = Criterium["richting"];
/** @category Catalogue @since 0.1.0 */
export type Aard = Criterium["aard"];

/** A measure of a criterion: its code, or its code with the reach it has on this criterion. */
export type MaatregelVerwijzing = Criterium["maatregelen"][number];

/** The code of the measure that a criterion refers to. */
export const maatregelcode = (verwijzing: MaatregelVerwijzing): string =>
  typeof verwijzing === "string" ? verwijzing : verwijzing.code;

/** Whether this side asks on the criterion: the work on an `eis`, the worker on a `behoefte`. */
export const vraagt = (kant: Kant, { richting }: Criterium): boolean => (richting === "eis") === (kant === "werk");
