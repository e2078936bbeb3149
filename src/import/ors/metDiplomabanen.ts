import { afronding, type OrsEis } from "./leesOrs.js";

const [geletterdheid, opleiding] = ["literacy required", "minimum education level"] as const;
const [ja, nee, zonder] = ["YES", "NO", "NONE"] as const;

/**
 * The survey asks about literacy only in jobs without a required diploma: yes and no together are the share of those jobs. In the
 * others reading is part of the diploma, so they count as yes. Nothing is added where the shares are of another whole.
 */
export const metDiplomabanen = (eisen: ReadonlyMap<string, OrsEis>): ReadonlyMap<string, OrsEis> => {
  const eis = eisen.get(geletterdheid);
  const zonderDiploma = eisen.get(opleiding)?.aandelen.get(zonder);
  if (eis === undefined || zonderDiploma === undefined) return eisen;
  const gevraagd = eis.aandelen.get(ja) ?? 0;
  const gevonden = gevraagd + (eis.aandelen.get(nee) ?? 0);
  if (gevonden > zonderDiploma + 3 * afronding) return eisen;
  const aandelen = new Map([...eis.aandelen, [ja, gevraagd + 100 - zonderDiploma]] as const);
  return new Map([...eisen, [geletterdheid, { ...eis, aandelen }]]);
};
