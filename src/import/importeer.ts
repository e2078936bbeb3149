import * as E from "fp-ts/Either";
import * as z from "zod";
import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import { bewaakVorm } from "../domain/bewaakVorm.js";
import { datumSchema } from "../domain/datum.js";
import type { Geimporteerd } from "../domain/importeren.js";
import type { ImportFout, ImportFouten } from "../domain/importFout.js";
import { beoordelaars, bewijzen, type Beoordeling } from "../domain/profiel.js";
import { verzamelFouten, type Verzamelaar } from "../domain/verzamelFouten.js";
import { vormfouten } from "../domain/vormfouten.js";
import { bevries } from "../internal/bevries.js";

/**
 * What importing a list needs besides the list.
 *
 * @category Import
 * @since 0.2.0
 */
export interface ImportOpties {
  /** The day the list was drawn up or taken over, `YYYY-MM-DD`. */
  readonly datum: string;
  /** Who says what is in it. Default: `arts` for the FML, `deskundige` for the others. */
  readonly door?: Beoordeling["door"];
  /** What it rests on. Default: `document`. */
  readonly bewijs?: Beoordeling["bewijs"];
  /** The catalogue whose criteria and crosswalk are used. Default: `leidraad-nl`. */
  readonly catalogus?: Catalogus;
}

/** The options every import has, as they are read. */
export const optievelden = (door: Beoordeling["door"]) => ({
  datum: datumSchema,
  door: z.enum(beoordelaars).default(door),
  bewijs: z.enum(bewijzen).default("document"),
});

/** One import: how its options are read, its list, and what becomes of that. */
interface Import<O, G, P> {
  readonly opties: z.ZodType<O> & { readonly shape: Readonly<Record<string, unknown>> };
  readonly lees: (invoer: unknown, fouten: Verzamelaar<ImportFout>, catalogus: Catalogus) => G;
  readonly maak: (gelezen: G, catalogus: Catalogus, opties: O) => Geimporteerd<P>;
}

/** A key that no option has is most often a misspelt one, and would be ignored. */
const vreemdeSleutels = (opties: unknown, shape: Readonly<Record<string, unknown>>): readonly ImportFout[] => {
  if (typeof opties !== "object" || opties === null) return [];
  const bekend = [...Object.keys(shape), "catalogus"].map((sleutel) => [sleutel, z.unknown().optional()] as const);
  const gelezen = z.strictObject(Object.fromEntries(bekend)).safeParse(opties);
  return gelezen.success ? [] : vormfouten(opties, gelezen.error.issues).fouten;
};

/** Whether the lists an import reads are there, as they are in every catalogue that was loaded. */
const isGeladen = (catalogus: object | null): catalogus is Catalogus => {
  const lijsten = (catalogus ?? {}) as Readonly<Record<string, { readonly get?: unknown } | null | undefined>>;
  return ["criteria", "koppelingen", "nietGekoppeld", "fml"].every((lijst) => typeof lijsten[lijst]?.get === "function");
};

const foutenInOpties = (
  opties: ImportOpties | null | undefined,
  shape: Readonly<Record<string, unknown>>,
  issues: Parameters<typeof vormfouten>[1],
): readonly ImportFout[] => {
  const catalogus = opties?.catalogus;
  const fouten = [...vormfouten(opties, issues).fouten, ...vreemdeSleutels(opties, shape)];
  return catalogus === undefined || isGeladen(catalogus)
    ? fouten
    : [...fouten, { code: "verkeerde-vorm", pad: ["catalogus"], verwacht: { soort: "object" } }];
};

const voerUit = <O, G, P>(
  { opties: schema, lees, maak }: Import<O, G, P>,
  invoer: unknown,
  opties: ImportOpties,
): E.Either<ImportFouten, Geimporteerd<P>> => {
  const fouten = verzamelFouten<ImportFout>();
  const gekozen = schema.safeParse(opties);
  for (const fout of foutenInOpties(opties, schema.shape, gekozen.success ? [] : gekozen.error.issues)) {
    fouten.meld({ ...fout, pad: ["opties", ...fout.pad] });
  }
  const bewaakt = bewaakVorm(invoer);
  bewaakt.forEach(fouten.meld);
  // One that is no catalogue is a fault already; the list is still read, so that its faults are told too.
  const catalogus = isGeladen(opties?.catalogus ?? null) ? (opties.catalogus ?? leidraadNl) : leidraadNl;
  const gelezen = bewaakt.length > 0 ? undefined : lees(invoer, fouten, catalogus);
  if (!gekozen.success || gelezen === undefined || fouten.uitkomst().aantal > 0) return E.left(bevries(fouten.uitkomst()));
  return E.right(bevries(maak(gelezen, catalogus, gekozen.data)));
};

/** Throwing getters and proxies end here as a fault. */
const geenLijst: ImportFouten = {
  aantal: 1,
  fouten: [{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }],
};

/** Runs an import: everything that is wrong at once, a frozen result, and nothing thrown. */
export const importeer = <O, G, P>(
  soort: Import<O, G, P>,
  invoer: unknown,
  opties: ImportOpties,
): E.Either<ImportFouten, Geimporteerd<P>> =>
  E.getOrElse(() => E.left<ImportFouten, Geimporteerd<P>>(geenLijst))(
    E.tryCatch(
      () => voerUit(soort, invoer, opties),
      () => undefined,
    ),
  );
