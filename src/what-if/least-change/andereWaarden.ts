import type { Bevinding } from "../../domain/bevinding.js";
import type { Schaal } from "../../domain/criterium.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Wens } from "../../domain/kleinsteWijziging.js";
import { hoogsteWaardeTot, laagsteWaardeVanaf, minimumcode } from "../../domain/schaal.js";
import { isInterval, type EnkeleWaarde, type Voorkeuren, type Waarde } from "../../domain/waarde.js";

/** A demand with a lower minimum; its maximum stays. */
const metMinimum = (gevraagd: Waarde, minimum: EnkeleWaarde): Waarde =>
  isInterval(gevraagd) ? { ...gevraagd, min: minimum } : minimum;

/** What support can surely close is left to it where a plan with support is enough; else everything has to go. */
const teSluiten = ({ rest, sluitbaar }: Discrepantie, wens: Wens): readonly number[] => {
  const zonderSteun = rest - sluitbaar.minimum;
  return wens === "passend" || zonderSteun <= 0 || zonderSteun === rest ? [rest] : [zonderSteun, rest];
};

/** The work asks less: no less than needed. */
const mindereVraag = (gat: Discrepantie, { gevraagd, uitkomst }: Bevinding, schaal: Schaal, wens: Wens): readonly Waarde[] => {
  const waarde = gevraagd?.waarde;
  const code = waarde === undefined || uitkomst !== "tekort" ? undefined : minimumcode(schaal, waarde);
  if (waarde === undefined || code === undefined) return ["niet-gevraagd"];
  const lager = teSluiten(gat, wens).flatMap((codes) => {
    const minimum = hoogsteWaardeTot(schaal, Math.max(0, code - codes));
    return minimum === undefined ? [] : [metMinimum(waarde, minimum)];
  });
  return [...lager, "niet-gevraagd"];
};

/** The facts without those that the worker rather has not; where none is left, the best liked option. */
const anderFeiten = (voorkeuren: Voorkeuren, feiten: readonly string[]): readonly Waarde[] => {
  const liever = [...(voorkeuren.graag ?? []), ...(voorkeuren.goed ?? [])];
  const over = feiten.filter((feit) => liever.includes(feit));
  if (over.length > 0) return [over];
  const [eerste] = liever;
  return eerste === undefined ? [] : [[eerste]];
};

/** The work offers more: no more than needed. What existing support covers may stay covered. */
const meerAanbod = (
  gat: Discrepantie,
  { gevraagd, aanwezig, gedekt, uitkomst }: Bevinding,
  schaal: Schaal,
  wens: Wens,
): readonly Waarde[] => {
  const [vraag, aanbod] = [gevraagd?.waarde, aanwezig?.waarde];
  if (vraag === undefined || aanbod === undefined || uitkomst !== "tekort") return [];
  if (schaal.soort === "voorkeur") return anderFeiten(vraag as Voorkeuren, aanbod as readonly string[]);
  const code = minimumcode(schaal, vraag);
  if (code === undefined) return [];
  const nodig = [...teSluiten(gat, wens).map((codes) => code - gedekt - (gat.rest - codes)), code];
  return nodig.flatMap((grens) => laagsteWaardeVanaf(schaal, Math.max(0, grens)) ?? []);
};

/**
 * Other values of the work on a point, from the mildest: a demand that is lower, or an offer that is higher. Never another
 * value of the worker: what somebody can do or needs is not changed by an agreement.
 */
export const andereWaarden = (gat: Discrepantie, bevinding: Bevinding, schaal: Schaal, wens: Wens): readonly Waarde[] =>
  bevinding.richting === "eis" ? mindereVraag(gat, bevinding, schaal, wens) : meerAanbod(gat, bevinding, schaal, wens);
