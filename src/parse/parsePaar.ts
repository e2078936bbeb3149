import * as E from "fp-ts/Either";
import * as z from "zod";
import type { Fout, Fouten } from "../domain/fout.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Paar } from "../catalogue/paar.js";
import { beslissingSchema, type Beslissing } from "../domain/profiel.js";
import { bewaakSleutels } from "./bewaak.js";
import { alsLijst, alsObject, bewaakDatum, zoekCriterium, type Leescontext } from "./leesPunten.js";
import { parseDocument, peildatumfout, voegSamen, zonderWorp, type ParseOpties } from "./parseProfiel.js";
import { parseWerknemerprofiel } from "./parseWerknemerprofiel.js";
import { parseWerkprofiel } from "./parseWerkprofiel.js";
import { structuurfouten } from "./structuurfouten.js";

/**
 * Two profiles and the decisions taken on them, as they come from a file or a form.
 *
 * @category Parse
 * @since 0.1.0
 */
export interface PaarInvoer {
  readonly werknemer: unknown;
  readonly werk: unknown;
  readonly beslissingen?: unknown;
}

const beslissingenSchema = z.array(beslissingSchema).max(2000);

const leesBeslissingen = (context: Leescontext, invoer: unknown): unknown => {
  const eerder = new Map<unknown, number>();
  alsLijst(invoer).forEach((item, i) => {
    const beslissing = alsObject(item);
    if (beslissing === undefined) return;
    const code = beslissing["criterium"];
    zoekCriterium(context, code, [i, "criterium"]);
    bewaakDatum(context, beslissing["datum"], [i, "datum"]);
    if (typeof code !== "string") return;
    const eerste = eerder.get(code);
    if (eerste === undefined) eerder.set(code, i);
    else context.meld({ code: "dubbel", kant: "beslissingen", pad: [i, "criterium"], wat: "beslissing", eerste });
  });
  return invoer;
};

const parseBeslissingen = (invoer: unknown, opties: ParseOpties): E.Either<Fouten, readonly Beslissing[]> =>
  parseDocument("beslissingen", beslissingenSchema, leesBeslissingen, invoer, opties);

const omslagSchema = z.strictObject({ werknemer: z.unknown(), werk: z.unknown(), beslissingen: z.unknown().optional() });

/** Faults in what holds the two profiles together: a misspelt key would lose what stands under it. */
const omslagfouten = (invoer: PaarInvoer): Fouten => {
  const geparst = omslagSchema.safeParse(invoer);
  if (geparst.success) return { aantal: 0, fouten: [] };
  const verboden = bewaakSleutels("paar", invoer);
  const structuur = structuurfouten("paar", invoer, geparst.error.issues);
  return { aantal: verboden.length + structuur.aantal, fouten: [...verboden, ...structuur.fouten] };
};

/** Decisions that would change nothing because neither profile has the point. */
const zonderPunt = ({ werknemer, werk, beslissingen }: Paar): readonly Fout[] => {
  const genoemd = new Set([...werknemer.punten, ...werk.punten].map(({ criterium }) => criterium));
  return beslissingen.flatMap(({ criterium }, i): readonly Fout[] =>
    genoemd.has(criterium) ? [] : [{ code: "beslissing-zonder-punt", kant: "beslissingen", pad: [i, "criterium"] }],
  );
};

const linksVan = (uitkomst: E.Either<Fouten, unknown>): readonly Fouten[] => (E.isLeft(uitkomst) ? [uitkomst.left] : []);

/**
 * Parses both profiles and gathers the faults of both sides.
 *
 * @returns Right with the pair, ready for {@link match}, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, parsePaar } from "passend";
 *
 * const paar = parsePaar({ werknemer: {}, werk: [] }, { peildatum: "2026-02-01" });
 * assert.ok(isLeft(paar));
 * assert.ok(paar.left.fouten.some((fout) => fout.kant === "werknemer" && fout.code === "ontbreekt"));
 * assert.ok(paar.left.fouten.some((fout) => fout.kant === "werk" && fout.code === "verkeerde-vorm"));
 * ```
 * @category Parse
 * @since 0.1.0
 */
export const parsePaar = (invoer: PaarInvoer, opties: ParseOpties): E.Either<Fouten, Paar> =>
  zonderWorp("paar", () => {
    const zonderDag = peildatumfout(opties);
    if (zonderDag !== undefined) return E.left(zonderDag);
    const omslag = omslagfouten(invoer);
    const werknemer = parseWerknemerprofiel(invoer.werknemer, opties);
    const werk = parseWerkprofiel(invoer.werk, opties);
    const beslissingen = parseBeslissingen(invoer.beslissingen ?? [], opties);
    if (omslag.aantal === 0 && E.isRight(werknemer) && E.isRight(werk) && E.isRight(beslissingen)) {
      const { peildatum, catalogus = leidraadNl } = opties;
      const paar: Paar = { werknemer: werknemer.right, werk: werk.right, beslissingen: beslissingen.right, peildatum, catalogus };
      const los = zonderPunt(paar);
      return los.length > 0 ? E.left({ aantal: los.length, fouten: los }) : E.right(Object.freeze(paar));
    }
    return E.left(voegSamen(omslag, ...linksVan(werknemer), ...linksVan(werk), ...linksVan(beslissingen)));
  });
