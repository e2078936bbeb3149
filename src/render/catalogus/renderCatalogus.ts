import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Taal } from "../../domain/taal.js";
import { recordsoorten, type Recordsoort } from "../../messages/catalogusTeksten.js";
import { tabel } from "../opmaak.js";
import { beschrijfSoort } from "./beschrijfRecords.js";
import { codeEnNaam, koppelrij, lijstnaam } from "./koppelingtekst.js";
import { beschrijvingIn, type Beschrijving, type Recordblok, type Recordtekst } from "./recordtekst.js";

/** Signs that mean something in Markdown, made harmless; names such as O*NET have them. */
const vlak = (tekst: string): string => tekst.replace(/[\\*_<>|`[\]]/gu, "\\$&");

/** One line beside its heading, more lines as a list under it; a line that belongs to the one before is indented already. */
const blok = ({ kop, regels }: Recordblok): string => {
  const [enige] = regels;
  if (regels.length === 1 && enige !== undefined) return `- **${kop}:** ${vlak(enige)}`;
  const onder = regels.map((regel) => {
    if (regel.startsWith("  ")) return `    ${vlak(regel.trim())}`;
    return `  - ${vlak(regel)}`;
  });
  return [`- **${kop}:**`, ...onder].join("\n");
};

const record = ({ naam, code, feiten, blokken }: Recordtekst): string =>
  [
    `### ${vlak(naam)} (\`${code}\`)`,
    [
      ...(feiten.length === 0 ? [] : [`- ${feiten.map(([label, waarde]) => `**${label}:** ${vlak(waarde)}`).join(" · ")}`]),
      ...blokken.map(blok),
    ].join("\n"),
  ].join("\n\n");

const koppelingen = (beschrijving: Beschrijving): string => {
  const { catalogus, teksten, lees } = beschrijving;
  const { kop } = teksten;
  const rijen = (catalogus.data.koppelingen ?? []).map((koppeling) => koppelrij(koppeling, beschrijving).map(vlak));
  const zonder = (catalogus.data.nietGekoppeld ?? []).map((code) =>
    [lijstnaam[code.lijst], codeEnNaam({ ...code, schaal: undefined }), lees(code.reden)].map(vlak),
  );
  return [
    ...(rijen.length === 0
      ? []
      : [tabel([kop.lijst, kop.code, teksten.recordsoort.criteria, "FML", kop.regel, kop.grond], rijen)]),
    ...(zonder.length === 0 ? [] : [`### ${teksten.nietGekoppeld}`, tabel([kop.lijst, kop.code, kop.reden], zonder)]),
  ].join("\n\n");
};

const hoofdstuk = (soort: Recordsoort, beschrijving: Beschrijving): string => {
  const inhoud =
    soort === "koppelingen"
      ? koppelingen(beschrijving)
      : beschrijfSoort(soort, beschrijving)
          .map((tekst) => record(tekst))
          .join("\n\n");
  return inhoud === "" ? "" : `## ${beschrijving.teksten.recordsoort[soort]}\n\n${inhoud}`;
};

const aantallen = ({ catalogus: { data }, teksten }: Beschrijving): string =>
  tabel(
    ["", ""],
    recordsoorten.map((soort) => [teksten.recordsoort[soort], String(data[soort]?.length ?? 0)]),
  );

/**
 * Renders a whole catalogue as Markdown: every record with its texts, its numbers, its sources and what in it is a choice of
 * whoever made it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl } from "passend";
 * import { renderCatalogus } from "passend/catalogue";
 *
 * assert.ok(renderCatalogus(leidraadNl, { taal: "en" }).includes("### Lifting (`tillen`)"));
 * ```
 * @category Catalogue
 * @since 0.2.0
 */
export const renderCatalogus = (catalogus: Catalogus, { taal }: { readonly taal: Taal }): string => {
  const beschrijving = beschrijvingIn(catalogus, taal, true);
  const { teksten, lees } = beschrijving;
  const { naam, code, editie } = catalogus.data;
  return `${[
    `# ${vlak(lees(naam))} (\`${code}\`, ${teksten.editie(editie)})`,
    ...teksten.inleiding,
    aantallen(beschrijving),
    ...recordsoorten.map((soort) => hoofdstuk(soort, beschrijving)).filter((tekst) => tekst !== ""),
  ].join("\n\n")}\n`;
};
