import type { Either } from "fp-ts/Either";
import type { Fouten, Pad } from "../domain/fout.js";
import { doelkeuzeSchema, type Doelkeuze } from "../domain/doelkeuze.js";
import { vaagInElkeTaal } from "../domain/vageWoorden.js";
import { alsLijst, alsObject, bewaakDatum, zoekCriterium, type Leescontext } from "./leesPunten.js";
import { parseDocument, type ParseOpties } from "./parseProfiel.js";

const kant = "doelkeuze";

/** Reports what stands twice in a list, with where it stood first. */
const bewaakDubbel = (
  { meld }: Leescontext,
  lijst: readonly unknown[],
  plaatsVan: (i: number) => Pad,
  wat: "doel" | "kiezer" | "formulering",
): void => {
  const eerder = new Map<unknown, number>();
  lijst.forEach((item, i) => {
    if (typeof item !== "string") return;
    const eerste = eerder.get(item);
    if (eerste === undefined) eerder.set(item, i);
    else meld({ code: "dubbel", kant, pad: plaatsVan(i), wat, eerste });
  });
};

/** Reports a text that does not say what can be seen. It may be in any language: nothing tells which. */
const bewaakVaag = ({ meld }: Leescontext, tekst: unknown, pad: Pad): void => {
  const vaag = typeof tekst === "string" ? vaagInElkeTaal(tekst) : undefined;
  if (vaag !== undefined) meld({ code: "te-vaag", kant, pad, uitdrukking: vaag.uitdrukking, reden: vaag.reden });
};

const leesFormuleringen = (context: Leescontext, invoer: unknown, gekozen: ReadonlySet<unknown>): void => {
  const formuleringen = alsLijst(invoer).map(alsObject);
  formuleringen.forEach((formulering, i) => {
    const code = formulering?.["criterium"];
    const pad = ["formuleringen", i];
    if (typeof code === "string" && !gekozen.has(code)) context.meld({ code: "niet-gekozen", kant, pad: [...pad, "criterium"] });
    for (const veld of ["nu", "straks"]) bewaakVaag(context, formulering?.[veld], [...pad, veld]);
  });
  bewaakDubbel(
    context,
    formuleringen.map((formulering) => formulering?.["criterium"]),
    (i) => ["formuleringen", i, "criterium"],
    "formulering",
  );
};

const leesKeuze = (context: Leescontext, invoer: unknown): unknown => {
  const keuze = alsObject(invoer);
  if (keuze === undefined) return invoer;
  const criteria = alsLijst(keuze["criteria"]);
  criteria.forEach((code, i) => zoekCriterium(context, code, ["criteria", i]));
  bewaakDubbel(context, criteria, (i) => ["criteria", i], "doel");
  bewaakDubbel(context, alsLijst(keuze["door"]), (i) => ["door", i], "kiezer");
  bewaakVaag(context, keuze["reden"], ["reden"]);
  bewaakDatum(context, keuze["datum"], ["datum"]);
  leesFormuleringen(context, keuze["formuleringen"], new Set(criteria));
  return invoer;
};

/**
 * Parses the choice of goals by client and employer: which goals, in which order, who chose, why, and in whose words. Refused are
 * criteria that the catalogue does not have, anything twice, choosers that do not exist, and a reason or wording that is empty
 * or vague (see {@link vageWoorden}). Whether a goal follows from a chosen point, and whether there are more than the period
 * holds, the form says: that depends on the pair.
 *
 * @returns Right with the frozen choice, for {@link buildMatchingsformulier}, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfFout, isLeft, isRight, parseDoelkeuze } from "passend";
 *
 * const keuze = {
 *   criteria: ["op-tijd-komen", "hulp-vragen"],
 *   door: ["werknemer", "werkgever"],
 *   reden: "De winkel gaat om negen uur open; wie er dan niet is, mist de uitleg.",
 * };
 * const opties = { peildatum: "2015-03-02" };
 * assert.ok(isRight(parseDoelkeuze(keuze, opties)));
 *
 * const vaag = parseDoelkeuze({ ...keuze, reden: "Heeft sturing nodig." }, opties);
 * assert.ok(isLeft(vaag));
 * const [fout] = vaag.left.fouten;
 * assert.ok(fout?.code === "te-vaag");
 * assert.ok(beschrijfFout(fout, "nl").startsWith('"sturing nodig" is te vaag.'));
 * ```
 * @category Parse
 * @since 0.3.0
 */
export const parseDoelkeuze = (invoer: unknown, opties: ParseOpties): Either<Fouten, Doelkeuze> =>
  parseDocument(kant, doelkeuzeSchema, leesKeuze, invoer, opties);
