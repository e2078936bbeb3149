import { bevries } from "../../internal/bevries.js";
import { plaatsingspuntenBegeleiding } from "./plaatsing-begeleiding.js";
import { plaatsingspuntenDienst } from "./plaatsing-dienst.js";
import { plaatsingspuntenTraject } from "./plaatsing-traject.js";
import { plaatsingspuntenWerk } from "./plaatsing-werk.js";
import type { Plaatsingspunt } from "./plaatsingspunt.js";

type CodeVan<P> = P extends readonly Plaatsingspunt<infer V>[] ? V : never;

/** The code of a question on a placement. */
export type Plaatsingsvraagcode =
  | CodeVan<typeof plaatsingspuntenWerk>
  | CodeVan<typeof plaatsingspuntenDienst>
  | CodeVan<typeof plaatsingspuntenTraject>
  | CodeVan<typeof plaatsingspuntenBegeleiding>;

/** What has to be right about a placement, in the order in which it is told. */
export const plaatsingspunten: readonly Plaatsingspunt<Plaatsingsvraagcode>[] = /* @__PURE__ */ bevries([
  ...plaatsingspuntenWerk,
  ...plaatsingspuntenDienst,
  ...plaatsingspuntenTraject,
  ...plaatsingspuntenBegeleiding,
]);
