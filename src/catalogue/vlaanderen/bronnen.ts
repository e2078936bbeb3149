import type { CatalogusData } from "../../domain/catalogus.js";

/** Sources that only the Flemish catalogue rests on. */
export const bronnenVlaanderen: CatalogusData["bronnen"] = [
  {
    code: "begeleid-werken-overeenkomsten",
    titel: "Begeleid Werken: typeovereenkomsten van het Platform",
    adres: "https://begeleidwerken.be/node/42",
    gecontroleerdOp: "2026-11-21",
  },
];
