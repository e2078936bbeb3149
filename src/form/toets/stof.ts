import type { Bevinding, Gegeven } from "../../domain/bevinding.js";
import type { Doelen, Uren } from "../../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../../domain/ondersteuning.js";
import { toetspuntsoorten, type Toetspunt, type Toetspuntcode } from "../../domain/toets.js";
import type { Vergelijking } from "../../match/match.js";

/** Everything that the review looks at. */
export interface Toetsstof {
  readonly vergelijking: Vergelijking;
  readonly ondersteuning: readonly Ondersteuningsbehoefte[];
  readonly doelen: Doelen;
  readonly uren: Uren;
}

/** A point of the review. Whether it counts against and what mends it belong to its code. */
export const toetspunt = (
  code: Toetspuntcode,
  onderdeel: Toetspunt["onderdeel"],
  because: readonly string[],
  ontbreekt: Toetspunt["ontbreekt"] = null,
): Toetspunt => {
  const { tegen, verbetering } = toetspuntsoorten[code];
  return { code, onderdeel, tegen, verbetering, ontbreekt, because };
};

/** A point about one finding, discrepantie, support need or goal. */
export const puntOver = (
  code: Toetspuntcode,
  { id, onderdeel }: { readonly id: string; readonly onderdeel: Toetspunt["onderdeel"] },
): Toetspunt => toetspunt(code, onderdeel, [id]);

/** What the worker's side says on a point, and what the work's side says. */
export const vanWerknemer = ({ richting, aanwezig, gevraagd }: Bevinding): Gegeven | null =>
  richting === "eis" ? aanwezig : gevraagd;
export const vanWerk = ({ richting, aanwezig, gevraagd }: Bevinding): Gegeven | null =>
  richting === "eis" ? gevraagd : aanwezig;

export const isBekend = (gegeven: Gegeven | null): boolean => gegeven?.status === "bekend";

/**
 * Whether words of the worker's side wait for a person: a limitation that is hidden in free text escapes every comparison
 * (ECLI:NL:CRVB:2007:AZ9153), so the review names it.
 */
export const wachtOpWoordenVanWerknemer = (bevinding: Bevinding): boolean =>
  bevinding.teBeoordelen &&
  (vanWerknemer(bevinding)?.voorbehoud !== undefined ||
    (bevinding.redenen.includes("vrije-tekst") && isBekend(vanWerknemer(bevinding))));
