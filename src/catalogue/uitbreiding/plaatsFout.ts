import { lijsten, type CatalogusData, type Lijst } from "../../domain/catalogus.js";
import { inBasis, type CatalogusFout } from "../../domain/catalogusFout.js";
import type { Pad } from "../../domain/fout.js";
import type { Willekeurig } from "../controle/records.js";
import type { Teksten } from "./teksten.js";
import { verwijzingenIn } from "./verwijzingenIn.js";
import { sleutelVan, type Wijzigingen } from "./wijzigingen.js";

/** What is needed to find out where in an extension a fault comes from. */
interface Uitbreidingscontext {
  readonly data: unknown;
  readonly basis: CatalogusData;
  readonly wijzigingen: Wijzigingen;
  readonly teksten: Teksten;
}

const recordOp = (data: unknown, [lijst, plaats]: Pad): unknown =>
  (data as Readonly<Record<string, readonly unknown[] | undefined>>)[String(lijst)]?.[Number(plaats)];

const zonderBasis = (pad: Pad): Pad => (pad[0] === inBasis ? pad.slice(1) : pad);

const isBegin = (begin: Pad, pad: Pad): boolean => begin.every((deel, i) => deel === pad[i]);

/** The text that a place in a record belongs to, as `teksten` names it, and where in that text the place is. */
const tekstOp = ([lijst, , veld, ...binnen]: Pad): Pad => {
  if (lijst === "maatregelen" && veld === "voorWerknemer") return [veld, ...binnen];
  return lijst === "criteria" && veld === "schaal" && (binnen[0] === "zin" || binnen[0] === "ankers") ? binnen : [];
};

/** The place of the text of the extension that a fault in a record is about, when the extension brings that text. */
const plaatsVanTekst = (record: unknown, pad: Pad, teksten: Teksten): Pad | undefined => {
  const lijst = lijsten.find((kandidaat) => kandidaat === pad[0]);
  const [tekst, ...verder] = tekstOp(pad);
  if (lijst === undefined || tekst === undefined) return undefined;
  const sleutel = sleutelVan(lijst, record);
  const gegeven = teksten.get(sleutel);
  return gegeven !== undefined && Object.hasOwn(gegeven, tekst)
    ? ["teksten", ...sleutel.split("/"), tekst, ...verder]
    : undefined;
};

/** The change that a record beneath suffers from: of what it refers to at that place, or else of anything it refers to. */
const oorzaak = (lijst: Lijst, record: Willekeurig, plaats: Pad, { weg }: Wijzigingen): Pad | undefined => {
  const veranderd = verwijzingenIn(lijst, record).flatMap(({ naar, code, pad }) => {
    const door = weg.get(`${naar}/${code}`);
    return door === undefined ? [] : [{ pad, door }];
  });
  return (veranderd.find(({ pad }) => isBegin(plaats, pad)) ?? veranderd[0])?.door;
};

/**
 * A fault as the writer of an extension can find it: in what the extension itself says. A record of the catalogue beneath
 * that is no longer right is reported at the change that made it so.
 */
export const plaatsFout = (fout: CatalogusFout, context: Uitbreidingscontext): CatalogusFout => {
  const { data, basis, wijzigingen, teksten } = context;
  const isOnder = fout.pad[0] === inBasis;
  const plaats = zonderBasis(fout.pad);
  const record = recordOp(isOnder ? basis : data, plaats);
  const tekst = plaatsVanTekst(record, plaats, teksten);
  if (tekst !== undefined) {
    // What is the same in one record comes from one text.
    if (fout.code !== "staat-er-al") return { ...fout, pad: tekst };
    return { ...fout, pad: tekst, eerste: plaatsVanTekst(record, zonderBasis(fout.eerste), teksten) ?? fout.eerste };
  }
  if (!isOnder) return fout;

  // A code that is left out beneath and is linked by the extension is wrong in the extension.
  if (fout.code === "toch-gekoppeld") return { ...fout, pad: [...fout.bij, "code"], bij: fout.pad };
  const lijst = lijsten.find((kandidaat) => kandidaat === plaats[0]);
  const door = lijst && oorzaak(lijst, record as Willekeurig, plaats.slice(2), wijzigingen);
  // What is added can only make something beneath wrong when it is a list of the FML, against which references are then held.
  return { code: "basis-klopt-niet", pad: door ?? ["fml"], waar: fout.pad, reden: fout.code };
};
