import type { Verantwoording } from "../domain/formulier.js";
import type { Vergelijking } from "../match/match.js";
import { versie } from "../version.js";
import { digestVan } from "./digest.js";

/** The receipt: with what, on what and for which day this form was made, so that anyone can make it again. */
export const verantwoording = ({ paar, beleid }: Vergelijking): Verantwoording => {
  const { catalogus, werknemer, werk, beslissingen, peildatum } = paar;
  return {
    motor: "passend",
    versie,
    catalogus: { code: catalogus.data.code, editie: catalogus.data.editie, digest: digestVan(catalogus.data) },
    beleid: { ...beleid, digest: digestVan(beleid) },
    invoer: { werknemer: digestVan(werknemer), werk: digestVan(werk), beslissingen: digestVan(beslissingen) },
    peildatum,
  };
};
