import type { Catalogus, CatalogusCriterium } from "../../catalogue/catalogus.js";
import type { ImportWaarschuwing, NietOvergenomen } from "../../domain/importeren.js";
import type { Koppeling } from "../../domain/koppeling.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { pasRegel } from "../pasRegel.js";
import { waaromOnbekend } from "./kwalificaties.js";
import type { IcfCode } from "./leesCodes.js";
import { fijnereCode, geenWaarde, ondergrens } from "./teksten.js";
import { zoekRijen, type Rij } from "./zoekRijen.js";

/** Which of the two qualifiers of an activity is read: in the own surroundings, or in a standard one without help. */
export const kwalificatiesoorten = ["uitvoering", "vermogen"] as const;
export type Kwalificatiesoort = (typeof kwalificatiesoorten)[number];

/** What one category says on one criterium; without a value it says that nothing is known. */
export interface Bijdrage {
  readonly code: string;
  /** The category whose row was read: the code itself, or one that it is a part of. */
  readonly via: string;
  readonly kwalificatie: number;
  readonly plek: CatalogusCriterium;
  readonly koppeling: Koppeling;
  /** As the ICF writes it. */
  readonly tekst: string;
  readonly waarde: EnkeleWaarde | undefined;
}

interface CodeOpbrengst {
  readonly bijdragen: readonly Bijdrage[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
  readonly waarschuwingen: readonly ImportWaarschuwing[];
}

/** As the ICF writes it: "d430.2"; on the surroundings "e310.3" hinders and "e310+3" helps. */
const schrijf = ({ code, kwalificatie, vermogen }: IcfCode): string => {
  const helpt = code.startsWith("e") && kwalificatie > 0 && waaromOnbekend(kwalificatie) === undefined;
  return `${code}${helpt ? "+" : "."}${Math.abs(kwalificatie)}${vermogen ?? ""}`;
};

const leesRijen = (icf: IcfCode, via: string, rijen: readonly Rij[], soort: Kwalificatiesoort): CodeOpbrengst => {
  const { code } = icf;
  const kwalificatie = soort === "vermogen" ? (icf.vermogen ?? icf.kwalificatie) : icf.kwalificatie;
  const tekst = via === code ? schrijf(icf) : `${schrijf(icf)} (${via})`;
  const fijner = via === code ? [] : [fijnereCode(code, via)];
  const uitleg = waaromOnbekend(kwalificatie);
  const gelezen = rijen.map(({ plek, koppeling }): Bijdrage => {
    const waarde = uitleg === undefined ? pasRegel(plek.criterium.schaal, koppeling.regel, kwalificatie) : undefined;
    // A row may say of a degree that it tells nothing.
    return { code, via, kwalificatie, plek, koppeling, tekst, waarde: waarde === "onbekend" ? undefined : waarde };
  });
  if (uitleg !== undefined) {
    return { bijdragen: gelezen, nietOvergenomen: [{ code, reden: "onbekend", uitleg }], waarschuwingen: fijner };
  }
  const bekend = gelezen.filter(({ waarde }) => waarde !== undefined);
  const isDeel = kwalificatie > 0 && kwalificatie < 4 && bekend.some(({ koppeling }) => koppeling.regel.soort === "rest");
  return {
    bijdragen: bekend,
    nietOvergenomen: bekend.length < gelezen.length ? [{ code, reden: "niet-vast-te-stellen", uitleg: geenWaarde }] : [],
    waarschuwingen: isDeel ? [...fijner, ondergrens] : fijner,
  };
};

/** What one category says on every criterium it has a row for, or why it says nothing. */
export const bijdragenVan = (catalogus: Catalogus, icf: IcfCode, soort: Kwalificatiesoort): CodeOpbrengst => {
  const vondst = zoekRijen(catalogus, icf.code);
  if (vondst.soort === "rijen") return leesRijen(icf, vondst.via, vondst.rijen, soort);
  const niet: NietOvergenomen =
    vondst.soort === "weggelaten"
      ? { code: icf.code, reden: "bewust-niet", uitleg: vondst.uitleg }
      : { code: icf.code, reden: "geen-koppeling" };
  return { bijdragen: [], nietOvergenomen: [niet], waarschuwingen: [] };
};
