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
export { importIcf, type IcfImportOpties } from "./import/importIcf.js";
export { importOnet, type OnetImportOpties } from "./import/importOnet.js";
export { importOrs, type OrsImportOpties } from "./import/importOrs.js";
export { beschrijfImportFout } from "./messages/importfouten.js";
