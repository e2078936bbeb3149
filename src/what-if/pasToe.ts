import type { Paar } from "../catalogue/paar.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import type { Wijziging } from "../domain/wijziging.js";
import { bevries } from "../internal/bevries.js";
import { metPunt, metWaarde } from "./metPunt.js";
import { metUren } from "./metUren.js";
import { beslissingenZonder, zonderTaken } from "./zonderTaken.js";

type Inhoud = Pick<Paar, "werknemer" | "werk" | "beslissingen">;

type Begeleiderfeiten = Extract<Wijziging, { readonly soort: "werkbegeleider" }>["begeleider"];

/** Somebody else, or the same colleague with other means; who this is, only the Werkprofiel can say. */
const metFeiten = (begeleider: Werkbegeleider | undefined, feiten: Begeleiderfeiten): Werkbegeleider => ({
  ...begeleider,
  ...feiten,
  rol: feiten.rol ?? begeleider?.rol ?? "werkbegeleider",
});

/** The profiles with one thing changed. A measure changes no profile: the comparison supposes it. */
const metWijziging = (inhoud: Inhoud, wijziging: Wijziging, { peildatum, catalogus }: Paar): Inhoud => {
  const { werknemer, werk, beslissingen } = inhoud;
  switch (wijziging.soort) {
    case "maatregel":
      return inhoud;
    case "waarde":
    case "belang":
    case "essentieel": {
      const { kant, criterium } = wijziging;
      const wijzig =
        wijziging.soort === "waarde"
          ? metWaarde(wijziging.waarde, wijziging.beoordeling)
          : <T>(punt: T): T => ({
              ...punt,
              ...(wijziging.soort === "belang" ? { belang: wijziging.belang } : { essentieel: wijziging.essentieel }),
            });
      return kant === "werknemer"
        ? { ...inhoud, werknemer: metPunt(werknemer, criterium, peildatum, wijzig) }
        : { ...inhoud, werk: metPunt(werk, criterium, peildatum, wijzig) };
    }
    case "leerbaarheid": {
      const { criterium, leerbaarheid } = wijziging;
      return { ...inhoud, werknemer: metPunt(werknemer, criterium, peildatum, (punt) => ({ ...punt, leerbaarheid })) };
    }
    case "aanpasbaar": {
      const { criterium, aanpasbaar } = wijziging;
      return { ...inhoud, werk: metPunt(werk, criterium, peildatum, (punt) => ({ ...punt, aanpasbaar })) };
    }
    case "werkbegeleider":
      return {
        ...inhoud,
        werk: { ...werk, werkbegeleider: metFeiten(werk.werkbegeleider, wijziging.begeleider) },
      };
    case "netwerk":
      return { ...inhoud, werknemer: { ...werknemer, netwerk: { ...werknemer.netwerk, steunt: wijziging.steunt } } };
    case "uren":
      return { ...inhoud, werk: metUren(werk, wijziging.uren) };
    case "zonder-taken": {
      const { taken } = wijziging;
      return {
        ...inhoud,
        werk: zonderTaken(werk, taken, catalogus),
        beslissingen: beslissingenZonder(beslissingen, werk, taken),
      };
    }
    case "beslissing": {
      const { beslissing } = wijziging;
      const andere = beslissingen.filter(({ criterium }) => criterium !== beslissing.criterium);
      return { ...inhoud, beslissingen: [...andere, beslissing] };
    }
  }
};

/**
 * A pair with suppositions, one after the other. The pair itself stays as it is; the new one carries what was supposed, so that
 * nothing made from it can be taken for the real thing.
 */
export const pasToe = (paar: Paar, wijzigingen: readonly Wijziging[]): Paar => {
  if (wijzigingen.length === 0) return paar;
  const inhoud = wijzigingen.reduce<Inhoud>((tot, wijziging) => metWijziging(tot, wijziging, paar), {
    werknemer: paar.werknemer,
    werk: paar.werk,
    beslissingen: paar.beslissingen,
  });
  return Object.freeze({
    ...paar,
    ...bevries(inhoud),
    veronderstellingen: bevries([...(paar.veronderstellingen ?? []), ...wijzigingen]),
  });
};
