export type { Wijziging } from "./domain/wijziging.js";
