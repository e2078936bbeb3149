export { defineCatalogue } from "./catalogue/defineCatalogue.js";
export type { CriteriumCode, MaatregelCode } from "./catalogue/leidraad-nl/codes.js";
export { loadCatalogus, type LaadOpties } from "./catalogue/loadCatalogus.js";
export type { EigenCriterium, EigenMaatregel, Uitbreiding } from "./catalogue/uitbreiding/uitbreiding.js";
export type { CatalogusCodeSoort, CatalogusFout, CatalogusFoutCode, CatalogusFouten } from "./domain/catalogusFout.js";
export { beschrijfCatalogusFout } from "./messages/catalogusfouten.js";
