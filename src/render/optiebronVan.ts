import type { Werkbegeleider } from "../domain/profiel.js";
import type { Optiebron } from "../support/optiebron.js";
import type { Weergave } from "./weergave.js";

/** The form says "not known" of what nobody filled in; a profile leaves it out. */
const begeleiderVan = ({ formulier }: Weergave): Werkbegeleider | undefined => {
  const { werkbegeleider } = formulier.werk;
  if (werkbegeleider === null) return undefined;
  const { aanwezig, urenVrij, ...rest } = werkbegeleider;
  return { ...rest, ...(aanwezig === null ? {} : { aanwezig }), ...(urenVrij === null ? {} : { urenVrij }) };
};

/** What the options are worked out from, out of a form. */
export const optiebronVan = (weergave: Weergave): Optiebron => {
  const { formulier, catalogus } = weergave;
  const { bevindingen, discrepanties, netwerk } = formulier;
  return { catalogus, bevindingen, discrepanties, begeleider: begeleiderVan(weergave), netwerk: netwerk ?? undefined };
};
