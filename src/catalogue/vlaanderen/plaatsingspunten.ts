import { bevries } from "../../internal/bevries.js";
import { plaatsingspuntenDienst } from "./plaatsing-dienst.js";
import { plaatsingspuntenTraject } from "./plaatsing-traject.js";
import { plaatsingspuntenWerk } from "./plaatsing-werk.js";
import type { Plaatsingspunt } from "./plaatsingspunt.js";

/** What has to be right about a placement, in the order in which it is told. */
export const plaatsingspunten: readonly Plaatsingspunt[] = /* @__PURE__ */ bevries([
  ...plaatsingspuntenWerk,
  ...plaatsingspuntenDienst,
  ...plaatsingspuntenTraject,
]);
