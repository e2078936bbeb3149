import * as z from "zod";
import { codeSchema } from "./bron.js";
import { eenheidSchema } from "./eenheid.js";

export const houdingen = ["graag", "goed", "liever-niet", "nooit"] as const;

/** How a worker feels about an option. */
export type Houding = (typeof houdingen)[number];

export const graden = ["nee", "deels", "ja"] as const;

/** Said instead of a value: nobody knows, or the asking side does not ask it. */
export const zonderWaarde = ["onbekend", "niet-gevraagd"] as const;

/** A quantity as people write it, `"10 kg"`, or in its canonical form. */
const geschrevenHoeveelheid = z.strictObject({ waarde: z.number(), eenheid: z.string().max(40) });
const enkel = z.union([z.number(), z.string().max(2000), geschrevenHoeveelheid]);
const opties = z.array(z.string().max(60)).max(20);

/**
 * A value as it may be written. What is allowed depends on the criterion: a level (`2`), a quantity (`"10 kg"`), `"ja"`,
 * a qualification (`"b1"`), preferences, the options that apply, free text, an interval of these where a side asks, or
 * `"onbekend"` / `"niet-gevraagd"`.
 */
export const geschrevenWaardeSchema = z.union([
  enkel,
  z.strictObject({ min: enkel.optional(), max: enkel.optional() }),
  opties,
  z.strictObject({
    graag: opties.optional(),
    goed: opties.optional(),
    "liever-niet": opties.optional(),
    nooit: opties.optional(),
  }),
]);

export const hoeveelheidSchema = z.strictObject({ waarde: z.number(), eenheid: eenheidSchema });

/**
 * A number with its unit.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Hoeveelheid = Readonly<z.output<typeof hoeveelheidSchema>>;

const enkeleWaarde = z.union([z.number(), z.string(), hoeveelheidSchema]);
const optieCodes = z.array(codeSchema);

/** A value after parse: quantities carry a known unit, everything else is as written. */
export const waardeSchema = z.union([
  enkeleWaarde,
  z.strictObject({ min: enkeleWaarde.optional(), max: enkeleWaarde.optional() }),
  optieCodes,
  z.strictObject({
    graag: optieCodes.optional(),
    goed: optieCodes.optional(),
    "liever-niet": optieCodes.optional(),
    nooit: optieCodes.optional(),
  }),
]);

/** @category Domain @since 0.1.0 */
export type EnkeleWaarde = number | string | Hoeveelheid;
/** @category Domain @since 0.1.0 */
export type Interval = { readonly min?: EnkeleWaarde | undefined; readonly max?: EnkeleWaarde | undefined };
/** @category Domain @since 0.1.0 */
export type Voorkeuren = { readonly [H in Houding]?: readonly string[] | undefined };

/**
 * What a profile says on a criterion, in its canonical form.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Waarde = EnkeleWaarde | Interval | Voorkeuren | readonly string[];

/** Whether a value is an interval; a quantity, preferences or options are not. */
export const isInterval = (waarde: Waarde): waarde is Interval =>
  typeof waarde === "object" && !Array.isArray(waarde) && ("min" in waarde || "max" in waarde);

/** The least that is asked; an interval with only a maximum asks nothing at least. */
export const minimumVan = (waarde: Waarde): EnkeleWaarde | undefined =>
  isInterval(waarde) ? waarde.min : (waarde as EnkeleWaarde);

/** The most that is asked, if there is one. */
export const maximumVan = (waarde: Waarde): EnkeleWaarde | undefined => (isInterval(waarde) ? waarde.max : undefined);
