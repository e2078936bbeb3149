import type { WerkKop } from "../domain/formulier.js";
import type { Werkbegeleider, Werkprofiel } from "../domain/profiel.js";

const begeleiderVan = (begeleider: Werkbegeleider): NonNullable<WerkKop["werkbegeleider"]> => ({
  rol: begeleider.rol,
  kentWerk: begeleider.kentWerk ?? "onbekend",
  opgeleid: begeleider.opgeleid ?? "onbekend",
  bereid: begeleider.bereid ?? "onbekend",
  rugdekking: begeleider.rugdekking ?? "onbekend",
  vervanging: begeleider.vervanging ?? "onbekend",
  aanwezig: begeleider.aanwezig ?? null,
  urenVrij: begeleider.urenVrij ?? null,
});

/** What the form says of the workplace as a whole: the job, its tasks, and who can support on the spot. */
export const werkkop = ({ id, functie, taken, werkbegeleider }: Werkprofiel): WerkKop => ({
  id,
  functie: functie ?? null,
  taken: [...(taken ?? [])].sort((a, b) => b.aandeel - a.aandeel || (a.id < b.id ? -1 : 1)),
  werkbegeleider: werkbegeleider === undefined ? null : begeleiderVan(werkbegeleider),
});
