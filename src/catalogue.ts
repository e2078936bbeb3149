export { loadCatalogus } from "./catalogue/loadCatalogus.js";
export type { CatalogusCodeSoort, CatalogusFout, CatalogusFoutCode, CatalogusFouten } from "./domain/catalogusFout.js";
export { beschrijfCatalogusFout } from "./messages/catalogusfouten.js";
