import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Vergelijking } from "../match/match.js";
import { gelijk, vanEerste, vanLater } from "./moment.js";
import { veranderingen, type Puntstand, type Verschuiving } from "./opvolging.js";

/** One point at one moment. */
interface Punt {
  readonly bevinding: Bevinding | undefined;
  readonly gat: Discrepantie | undefined;
}

const puntenVan = ({ bevindingen, discrepanties }: Vergelijking): ((criterium: string) => Punt) => {
  const opCriterium = new Map(bevindingen.map((bevinding) => [bevinding.criterium, bevinding]));
  const gaten = new Map(discrepanties.map((gat) => [gat.criterium, gat]));
  return (criterium) => ({ bevinding: opCriterium.get(criterium), gat: gaten.get(criterium) });
};

const standVan = ({ bevinding, gat }: Punt): Puntstand | null =>
  bevinding === undefined
    ? null
    : {
        uitkomst: bevinding.uitkomst,
        gevraagd: bevinding.gevraagd?.waarde ?? null,
        aanwezig: bevinding.aanwezig?.waarde ?? null,
        rest: gat?.rest ?? 0,
        zekerheid: bevinding.zekerheid,
      };

/** Known to be no discrepantie: what is asked is there, or covered, or a person decided so. */
const isInOrde = (bevinding: Bevinding | undefined): boolean => {
  switch (bevinding?.uitkomst) {
    case "match":
    case "gedekt":
    case "overschot":
      return true;
    case "handmatig":
      return bevinding.beslissing?.oordeel === "match";
    default:
      return false;
  }
};

/** What became of a point on which at least one comparison has a discrepantie. Silence is unknown, never closed. */
const soortVan = (eerst: Punt, later: Punt): Verschuiving["soort"] => {
  if (later.gat !== undefined) {
    if (eerst.gat !== undefined) return "gebleven";
    return isInOrde(eerst.bevinding) ? "teruggekomen" : "nieuw";
  }
  if (isInOrde(later.bevinding)) return "gesloten";
  return later.bevinding?.uitkomst === "niet-gevraagd" ? "niet-meer-gevraagd" : "onbekend-geworden";
};

const bewegingVan = (eerst: Discrepantie | undefined, later: Discrepantie | undefined): Verschuiving["beweging"] => {
  if (eerst === undefined || later === undefined) return null;
  return later.rest === eerst.rest ? "gelijk" : later.rest < eerst.rest ? "kleiner" : "groter";
};

const kenmerk: Readonly<Record<Verschuiving["veranderd"][number], (bevinding: Bevinding | undefined) => unknown>> = {
  gevraagd: (bevinding) => bevinding?.gevraagd?.waarde ?? null,
  aanwezig: (bevinding) => bevinding?.aanwezig?.waarde ?? null,
  steun: (bevinding) => [bevinding?.gedekt ?? 0, bevinding?.steun ?? []],
  besluit: (bevinding) => bevinding?.beslissing?.oordeel ?? null,
};

const redenenVan = ({ bevinding, gat }: Punt): readonly string[] =>
  gat === undefined ? (bevinding === undefined ? [] : [bevinding.id, ...bevinding.because]) : [gat.id, ...gat.because];

const verschuivingOp = (criterium: string, eerst: Punt, later: Punt): Verschuiving => ({
  id: `verschuiving/${criterium}`,
  criterium,
  soort: soortVan(eerst, later),
  essentieel: eerst.bevinding?.essentieel === true || later.bevinding?.essentieel === true,
  eerst: standVan(eerst),
  later: standVan(later),
  beweging: bewegingVan(eerst.gat, later.gat),
  veranderd: veranderingen.filter((wat) => !gelijk(kenmerk[wat](eerst.bevinding), kenmerk[wat](later.bevinding))),
  because: [...vanEerste(redenenVan(eerst)), ...vanLater(redenenVan(later))],
});

/** Every discrepantie of either comparison, each in exactly one class: those that are there now first, in the order of the form. */
export const verschuivingen = (eerste: Vergelijking, later: Vergelijking): readonly Verschuiving[] => {
  const eerstOp = puntenVan(eerste);
  const laterOp = puntenVan(later);
  const criteria = new Set([...later.discrepanties, ...eerste.discrepanties].map(({ criterium }) => criterium));
  return [...criteria].map((criterium) => verschuivingOp(criterium, eerstOp(criterium), laterOp(criterium)));
};
