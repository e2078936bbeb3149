import { indexCatalogus, type Catalogus } from "./catalogus.js";
import { leidraadNlData } from "./leidraad-nl/index.js";

/**
 * The default catalogue, `leidraad-nl`. Its data passes `loadCatalogus`; a test keeps that true, so that it need not be
 * checked again at every start.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const leidraadNl: Catalogus = /* @__PURE__ */ indexCatalogus(leidraadNlData);
