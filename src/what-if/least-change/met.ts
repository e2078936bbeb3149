import type { Wijziging } from "../../domain/wijziging.js";
import { match, type Vergelijking } from "../../match/match.js";
import { pasToe } from "../pasToe.js";

/** The comparison with these changes made; what a what-if says beside it is not needed while searching. */
export const met = (vergelijking: Vergelijking, wijzigingen: readonly Wijziging[]): Vergelijking =>
  wijzigingen.length === 0 ? vergelijking : match(pasToe(vergelijking.paar, wijzigingen), { beleid: vergelijking.beleid });
