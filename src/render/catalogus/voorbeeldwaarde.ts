import type { Criterium } from "../../domain/criterium.js";

/** How a value is written in the profiles: on the side that brings, and on the side that asks. */
export interface Voorbeeldwaarden {
  readonly brengt: readonly string[];
  readonly vraagt: readonly string[];
}

const bereik = (min: unknown, max: unknown): string => JSON.stringify({ min, max });

/** Values of a criterion as they stand in JSON, least first. */
export const voorbeeldwaarden = ({ schaal }: Criterium): Voorbeeldwaarden => {
  switch (schaal.soort) {
    case "niveau": {
      const waarden = schaal.ankers.map((_, niveau) => String(niveau));
      return { brengt: waarden, vraagt: [...waarden, bereik(0, schaal.ankers.length - 1)] };
    }
    case "hoeveelheid": {
      const { eenheid, minimum, maximum, beoordelingsstap } = schaal;
      const als = (getal: number): string => `${getal} ${eenheid}`;
      const waarde = als(Math.min(maximum, minimum + beoordelingsstap));
      return { brengt: [JSON.stringify(waarde)], vraagt: [JSON.stringify(waarde), bereik(waarde, als(maximum))] };
    }
    case "voorwaarde":
      return { brengt: ['"nee"', '"deels"', '"ja"'], vraagt: ['"nee"', '"deels"', '"ja"'] };
    case "kwalificatie": {
      const waarden = schaal.niveaus.map(({ code }) => JSON.stringify(code));
      return { brengt: waarden, vraagt: waarden };
    }
    case "voorkeur": {
      const [een = "", twee = "", drie = ""] = schaal.opties.map(({ code }) => code);
      const houdingen = { graag: [een], nooit: [drie === "" ? twee : drie] };
      return { brengt: [JSON.stringify(drie === "" ? [een] : [een, twee])], vraagt: [JSON.stringify(houdingen)] };
    }
    case "tekst":
      return { brengt: ['"…"'], vraagt: ['"…"'] };
  }
};
