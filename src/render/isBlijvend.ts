import type { Maatregel } from "../domain/maatregel.js";

const blijvend: ReadonlySet<Maatregel["soort"]> = new Set(["aanpassing", "hulpmiddel"]);

/** What is changed or bought stays: its weeks are those of the setting up, and would read as an end. */
export const isBlijvend = (soort: Maatregel["soort"]): boolean => blijvend.has(soort);
