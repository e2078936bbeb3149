import type { Coachingsdoel } from "../domain/doel.js";

/** A short goal is reached within 6 months; support that goes on after those is aftercare. */
const wekenInZesMaanden = 26;

/** Whether the support goes on after the goal is measured. */
export const heeftNazorg = ({ horizon, weken }: Coachingsdoel): boolean => horizon === "kort" && weken > wekenInZesMaanden;
