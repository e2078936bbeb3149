import { bevries } from "../../internal/bevries.js";
import { aanvraaggroepen, type Aanvraageis } from "./aanvraageis.js";
import { eisenAlgemeen } from "./eisen-algemeen.js";
import { eisenInhoud } from "./eisen-inhoud.js";
import { eisenSet } from "./eisen-set.js";

const alle: readonly Aanvraageis[] = [...eisenAlgemeen, ...eisenSet, ...eisenInhoud];

/** Everything an application is checked on, in the order of the review. What a funding rule asks comes from that rule. */
export const aanvraageisen: readonly Aanvraageis[] = /* @__PURE__ */ bevries(
  aanvraaggroepen.flatMap((groep) => alle.filter((eis) => eis.groep === groep)),
);
