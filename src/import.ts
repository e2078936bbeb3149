export type {
  Geimporteerd,
  ImportWaarschuwing,
  NietOvergenomen,
  NietOvergenomenReden,
  WerknemerPuntInvoer,
  WerkPuntInvoer,
} from "./domain/importeren.js";
export type { ImportFout, ImportFoutCode, ImportFouten } from "./domain/importFout.js";
export { beschrijfImportFout } from "./messages/importfouten.js";
