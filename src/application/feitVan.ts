import type { Aanvraagfeit } from "../catalogue/aanvraag/aanvraageis.js";
import type { Aanvraag } from "../domain/aanvraag.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import { formulierfeit } from "./formulierfeiten.js";
import { eenVan, type Feit, type Feitstand } from "./stand.js";

type Op<S extends Aanvraagfeit["soort"]> = Extract<Aanvraagfeit, { readonly soort: S }>;

const bij = (plaats: string, stand: Feitstand): Feit => ({ stand, because: [`aanvraag/${plaats}`] });

const vorm = ({ vorm: genoemd }: Aanvraag): Feit =>
  bij("vorm", genoemd === undefined || genoemd === "onbekend" ? "onbekend" : "ja");

/** Somebody has to say so, or nobody can check it. */
const stabiel = ({ stabiel: gezegd }: Aanvraag): Feit => {
  if (gezegd === undefined || gezegd.antwoord === "onbekend") return bij("stabiel", "onbekend");
  if (gezegd.antwoord === "ja" && gezegd.volgens === undefined) return bij("stabiel/volgens", "onbekend");
  return bij("stabiel", gezegd.antwoord);
};

/** Nothing stands in a document that is not there, whatever else was written down of it. */
const inDocument = ({ documenten }: Aanvraag, naam: Op<"document">["document"], plaats: string, stand: Feitstand): Feit =>
  documenten?.[naam]?.aanwezig === "nee" ? bij(`documenten/${naam}/aanwezig`, "nee") : bij(`documenten/${naam}/${plaats}`, stand);

const handtekening = (aanvraag: Aanvraag, { document: naam, rol }: Op<"handtekening">): Feit => {
  const gezet = aanvraag.documenten?.[naam]?.handtekeningen?.[rol];
  const plaats = `handtekeningen/${rol}`;
  // A signature without a day is an open point: dated is part of signed.
  if (gezet?.gezet === "ja" && gezet.datum === undefined) return inDocument(aanvraag, naam, `${plaats}/datum`, "onbekend");
  return inDocument(aanvraag, naam, plaats, gezet?.gezet ?? "onbekend");
};

const antwoord = ({ antwoorden }: Aanvraag, { soort, code }: Op<"antwoord" | "oordeel">): Feit => {
  const gegeven = antwoorden?.[code];
  const stand = gegeven === undefined || gegeven === "onbekend" ? (soort === "oordeel" ? "mens" : "onbekend") : gegeven;
  return bij(`antwoorden/${code}`, stand);
};

/** How one fact of a requirement stands in this set, and in the form where one is laid beside it. */
export const feitVan = (feit: Aanvraagfeit, aanvraag: Aanvraag, formulier: Matchingsformulier | undefined): Feit => {
  switch (feit.soort) {
    case "vorm":
      return vorm(aanvraag);
    case "stabiel":
      return stabiel(aanvraag);
    case "document":
      return inDocument(aanvraag, feit.document, feit.wat, aanvraag.documenten?.[feit.document]?.[feit.wat] ?? "onbekend");
    case "handtekening":
      return handtekening(aanvraag, feit);
    default: {
      const gezegd = antwoord(aanvraag, feit);
      const { formulier: code } = feit;
      return formulier === undefined || code === undefined ? gezegd : eenVan(gezegd, formulierfeit(code, formulier));
    }
  }
};
