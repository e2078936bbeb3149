import type { Werkbegeleider } from "../domain/profiel.js";
import type { Wijziging } from "../domain/wijziging.js";

const janee = ["kentWerk", "opgeleid", "bereid", "rugdekking", "vervanging"] as const;

type Graad = "ja" | "deels" | "nee";

/** No measure asks more than a full-time colleague who is always there. */
const hoeveel: Readonly<Record<Graad, { readonly uren: number; readonly aanwezig: number }>> = {
  ja: { uren: 40, aanwezig: 100 },
  deels: { uren: 40, aanwezig: 100 },
  nee: { uren: 0, aanwezig: 0 },
};

/** Fills in what nobody knows of the werkbegeleider; what the profile says stays as it is. */
const aangevuld = (begeleider: Werkbegeleider | undefined, graad: Graad): Wijziging => {
  const open = janee.filter((veld) => (begeleider?.[veld] ?? "onbekend") === "onbekend");
  const { uren, aanwezig } = hoeveel[graad];
  return {
    soort: "werkbegeleider",
    begeleider: {
      ...Object.fromEntries(open.map((veld) => [veld, graad])),
      ...(begeleider?.urenVrij === undefined ? { urenVrij: { waarde: uren, eenheid: "uur/week" } } : {}),
      ...(begeleider?.aanwezig === undefined ? { aanwezig: { waarde: aanwezig, eenheid: "%" } } : {}),
    },
  };
};

/** All that is not known of the werkbegeleider turns out well, half well, or not at all. */
export const begeleiderantwoorden = (begeleider: Werkbegeleider | undefined): readonly (readonly Wijziging[])[] =>
  (["ja", "deels", "nee"] as const).map((graad) => [aangevuld(begeleider, graad)]);
