import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import type { Taal } from "../../domain/taal.js";
import { recordsoorten, type Recordsoort } from "../../messages/catalogusTeksten.js";
import { tabel } from "../opmaak.js";
import { beschrijfSoort } from "./beschrijfRecords.js";
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

const lijstnaam: Readonly<Record<Koppeling["lijst"], string>> = { icf: "ICF", onet: "O\\*NET", ors: "ORS" };

/** "d430 Lifting and carrying objects"; the ORS has names only. */
const codeEnNaam = ({ code, naam, schaal }: Pick<Koppeling, "code" | "naam" | "schaal">): string =>
  vlak([...(code === naam ? [] : [code]), naam, ...(schaal === undefined ? [] : [`(${schaal})`])].join(" "));

const grond = ({ bron, eigenKoppeling }: Koppeling, { teksten, lees, catalogus }: Beschrijving): string => {
  if (eigenKoppeling !== undefined) return vlak(teksten.eigenKoppeling(lees(eigenKoppeling)));
  const titel = catalogus.data.bronnen.find(({ code }) => code === bron?.bron)?.titel ?? "";
  return vlak(bron === undefined ? teksten.zonderWaarde : `${titel}, ${bron.plaats}`);
};

const koppelrij = (koppeling: Koppeling, beschrijving: Beschrijving): readonly string[] => {
  const { catalogus, teksten, lees, getal } = beschrijving;
  const criterium = catalogus.criteria.get(koppeling.criterium)?.criterium;
  const fml = criterium?.verwijzingen?.fml;
  const eenheid = criterium?.schaal.soort === "hoeveelheid" ? ` ${criterium.schaal.eenheid}` : "";
  const waarde = (onze: number | string): string => (typeof onze === "number" ? `${getal(onze)}${eenheid}` : onze);
  return [
    lijstnaam[koppeling.lijst],
    codeEnNaam(koppeling),
    criterium === undefined ? koppeling.criterium : vlak(lees(criterium.naam)),
    fml === undefined ? teksten.zonderWaarde : fml.item,
    vlak(teksten.koppelregel(koppeling.regel, waarde)),
    grond(koppeling, beschrijving),
  ];
};

const koppelingen = (beschrijving: Beschrijving): string => {
  const { catalogus, teksten, lees } = beschrijving;
  const { kop } = teksten;
  const rijen = (catalogus.data.koppelingen ?? []).map((koppeling) => koppelrij(koppeling, beschrijving));
  const zonder = (catalogus.data.nietGekoppeld ?? []).map((code: NietGekoppeld) => [
    lijstnaam[code.lijst],
    codeEnNaam({ ...code, schaal: undefined }),
    vlak(lees(code.reden)),
  ]);
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
