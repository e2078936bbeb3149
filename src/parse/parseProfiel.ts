import * as E from "fp-ts/Either";
import type * as z from "zod";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import type { Fout, Fouten, Kant } from "../domain/fout.js";
import { limieten } from "../domain/limieten.js";
import { bevries } from "../internal/bevries.js";
import { isBestaandeDatum } from "../internal/datum.js";
import { bewaak } from "./bewaak.js";
import type { Leescontext } from "./leesPunten.js";
import { structuurfouten } from "./structuurfouten.js";

/**
 * What parsing needs besides the input.
 *
 * @category Parse
 * @since 0.1.0
 */
export interface ParseOpties {
  /** The day on which the comparison is made, `YYYY-MM-DD`. No date in a profile may lie after it. */
  readonly peildatum: string;
  /** The catalogue the codes come from. Default: `leidraad-nl`. */
  readonly catalogus?: Catalogus;
}

const toon = (aantal: number, fouten: readonly Fout[]): Fouten => ({ aantal, fouten: fouten.slice(0, limieten.fouten) });

/** The faults of several inputs together; the count is of all, the list of the first. */
export const voegSamen = (...groepen: readonly Fouten[]): Fouten =>
  toon(
    groepen.reduce((som, { aantal }) => som + aantal, 0),
    groepen.flatMap(({ fouten }) => fouten),
  );

/** The schema only says that a value has none of the possible shapes; what the catalogue says of the same value is better. */
const zegtMinder = (fout: Fout, bekend: Fout): boolean =>
  fout.code === "verkeerde-vorm" &&
  (fout.verwacht.soort === "waarde" || fout.verwacht.soort === "code") &&
  fout.pad.every((deel, k) => deel === bekend.pad[k]);

/** The fault of a reference date that is not a day. */
export const peildatumfout = (opties: ParseOpties | undefined): Fouten | undefined =>
  isBestaandeDatum(opties?.peildatum) ? undefined : toon(1, [{ code: "datum-bestaat-niet", kant: "opties", pad: ["peildatum"] }]);

const fataal: ReadonlySet<Fout["code"]> = new Set<Fout["code"]>(["te-groot", "gevaarlijke-sleutel"]);

/** Everything after this is plain data: throwing getters and proxies end here as a fault. */
export const zonderWorp = <T>(kant: Kant, lees: () => E.Either<Fouten, T>): E.Either<Fouten, T> =>
  E.getOrElse(() =>
    E.left<Fouten, T>({ aantal: 1, fouten: [{ code: "verkeerde-vorm", kant, pad: [], verwacht: { soort: "object" } }] }),
  )(E.tryCatch(lees, () => undefined));

/**
 * Parses one document in three passes that do not hide each other's faults: the guard on shape and keys, the schema, and
 * the reading of meaning by the catalogue.
 */
export const parseDocument = <T>(
  kant: Kant,
  schema: z.ZodType,
  lees: (context: Leescontext, invoer: unknown) => unknown,
  invoer: unknown,
  opties: ParseOpties,
): E.Either<Fouten, T> =>
  zonderWorp(kant, () => {
    const zonderDag = peildatumfout(opties);
    if (zonderDag !== undefined) return E.left(zonderDag);
    const bewaakt = bewaak(kant, invoer);
    if (bewaakt.some(({ code }) => fataal.has(code))) return E.left(toon(bewaakt.length, bewaakt));

    const betekenis: Fout[] = [];
    let aantal = 0;
    const meld = (fout: Fout): void => {
      aantal += 1;
      if (betekenis.length < limieten.fouten) betekenis.push(fout);
    };
    const geparst = schema.safeParse(invoer);
    const { catalogus = leidraadNl, peildatum } = opties;
    const gelezen = lees(
      { kant, catalogus, peildatum, meld, isVol: () => betekenis.length >= limieten.fouten },
      geparst.success ? geparst.data : invoer,
    );

    const structuur = geparst.success ? toon(0, []) : structuurfouten(kant, invoer, geparst.error.issues);
    const ongemeld = structuur.fouten.filter((fout) => !betekenis.some((bekend) => zegtMinder(fout, bekend)));
    const fouten: Fout[] = [...bewaakt, ...ongemeld, ...betekenis];
    if (fouten.length === 0 && !geparst.success)
      fouten.push({ code: "verkeerde-vorm", kant, pad: [], verwacht: { soort: "object" } });
    if (fouten.length > 0) {
      return E.left(toon(bewaakt.length + aantal + structuur.aantal - (structuur.fouten.length - ongemeld.length), fouten));
    }
    return E.right(bevries(gelezen as T));
  });
