export type {
  Geimporteerd,
  ImportWaarschuwing,
  NietOvergenomen,
  NietOvergenomenReden,
  WerknemerPuntInvoer,
  WerkPuntInvoer,
} from "./domain/importeren.js";
export type { ImportFout, ImportFoutCode, ImportFouten } from "./domain/importFout.js";
export { importFml, type FmlImportOpties } from "./import/importFml.js";
export type { ImportOpties } from "./import/importeer.js";
export { importIcf, type IcfImportOpties } from "./import/importIcf.js";
export { importOnet } from "./import/importOnet.js";
export { importOrs, type OrsImportOpties } from "./import/importOrs.js";
export { beschrijfImportFout } from "./messages/importfouten.js";
