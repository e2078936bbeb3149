import type { Waarde } from "../../domain/waarde.js";
import type { Wijziging } from "../../domain/wijziging.js";
import type { Kleinsteteksten } from "../../messages/kleinsteteksten.js";
import { hoeveelheidstekst } from "../../render/hoeveelheidstekst.js";
import { hoofdletter, kleineLetter, veilig } from "../../render/opmaak.js";
import { waardetekst } from "../../render/waardetekst.js";
import { maatregelnaam, naamVan, type Weergave } from "../../render/weergave.js";

/** A rendering with the words of the least change. */
export interface Kleinsteweergave extends Weergave {
  readonly woorden: Kleinsteteksten;
}

/** A value inside a sentence: small, without the full stop of an anchor. */
export const waardeInZin = (criterium: string, waarde: Waarde, rol: "gevraagd" | "aanwezig", w: Weergave): string =>
  kleineLetter(waardetekst(criterium, waarde, rol, w).replace(/\.$/u, ""));

const vragendeKant = (criterium: string, { catalogus }: Weergave): "werk" | "werknemer" =>
  catalogus.criteria.get(criterium)?.criterium.richting === "eis" ? "werk" : "werknemer";

type Feiten = Extract<Wijziging, { readonly soort: "werkbegeleider" }>["begeleider"];

const begeleidertekst = ({ aanwezig, urenVrij, ...graden }: Feiten, { teksten }: Weergave): string => {
  const hoeveelheden = Object.entries({ aanwezig, urenVrij }).flatMap(([veld, waarde]) =>
    waarde === undefined ? [] : [[veld, hoeveelheidstekst(waarde, teksten)] as const],
  );
  const velden = [...hoeveelheden, ...Object.entries(graden).map(([veld, graad]) => [veld, String(graad)] as const)];
  const naam = (veld: string): string => teksten.begeleider[veld as keyof typeof teksten.begeleider] ?? veld;
  const stand = (waarde: string): string => teksten.graadKort[waarde as keyof typeof teksten.graadKort] ?? waarde;
  return `${hoofdletter(teksten.kop.werkbegeleider)}: ${velden.map(([veld, waarde]) => `${naam(veld)}: ${stand(waarde)}`).join("; ")}`;
};

const taaknaam = (id: string, { formulier }: Weergave): string =>
  veilig(formulier.werk.taken.find((taak) => taak.id === id)?.naam ?? id);

/** What changes, in a few words; for the changes that a least change is made of. */
export const wijzigingtekst = (wijziging: Wijziging, w: Kleinsteweergave): string => {
  const { woorden, teksten } = w;
  switch (wijziging.soort) {
    case "maatregel":
      return woorden.maatregel(naamVan(w, wijziging.criterium), kleineLetter(maatregelnaam(w, wijziging.maatregel)));
    case "aanpasbaar":
      return woorden.aanpasbaar(naamVan(w, wijziging.criterium));
    case "waarde": {
      const { criterium, waarde } = wijziging;
      const punt = naamVan(w, criterium);
      const isVraag = vragendeKant(criterium, w) === "werk";
      const isVoorwaarde = w.catalogus.criteria.get(criterium)?.criterium.schaal.soort === "voorwaarde";
      if (waarde === "niet-gevraagd" || (isVraag && isVoorwaarde && waarde === "nee")) return woorden.vraagtNiet(punt);
      return isVraag
        ? woorden.vraagtMinder(punt, waardeInZin(criterium, waarde, "gevraagd", w))
        : woorden.biedtMeer(punt, waardeInZin(criterium, waarde, "aanwezig", w));
    }
    case "zonder-taken":
      return wijziging.taken.map((id) => woorden.zonderTaak(taaknaam(id, w))).join("; ");
    case "werkbegeleider":
      return begeleidertekst(wijziging.begeleider, w);
    case "netwerk":
      return woorden.netwerk;
    case "uren":
      return woorden.uren(hoeveelheidstekst(wijziging.uren, teksten));
    default:
      return wijziging.soort;
  }
};
