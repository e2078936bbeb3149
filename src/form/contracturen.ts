import type { Regeling } from "../domain/regeling.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import { aandeelInMinuten } from "../funding/rekenen.js";

/** Every week of the year: what a contract says. */
const wekenInEenJaar = 52;

/** Hours to six decimals, as they are read, so that 10.1 hours in 48 weeks is 484.8 and nothing beside it. */
const afgerond = (uren: number): number => Number(uren.toFixed(6));

const perJaar = ({ waarde, eenheid }: Hoeveelheid, weken: number): number =>
  eenheid === "uur/jaar" ? waarde : afgerond(waarde * weken);

/** Hours worked in a year, as a rule counts them: over its working weeks. */
export const urenPerJaar = (uren: Hoeveelheid, { wekenPerJaar }: Regeling): number => perJaar(uren, wekenPerJaar);

/** Hours of a year are spread over the working weeks of the rule, as hours of a week are added up over them. */
export const urenPerWeek = ({ waarde, eenheid }: Hoeveelheid, { wekenPerJaar }: Regeling): number =>
  eenheid === "uur/jaar" ? afgerond(waarde / wekenPerJaar) : waarde;

/** The whole minutes of half a year, rounded down, of so many hours in a year; null where there is not one minute. */
export const minutenPerHalfjaar = (jaaruren: number): number | null => {
  const minuten = aandeelInMinuten(1000, jaaruren, 6) ?? 0;
  return minuten === 0 ? null : minuten;
};

/** Own choice: every week of the half-year counts, because without a rule nothing says how many of them are worked. */
export const contractMinutenPerHalfjaar = (uren: Hoeveelheid): number | null => minutenPerHalfjaar(perJaar(uren, wekenInEenJaar));
