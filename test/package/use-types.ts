// Compiled in a folder that holds nothing but the installed tarball, as an ES module and as CommonJS.
import { isRight, match, parsePaar, type Vergelijking } from "passend";
import { weightsFromPairwise } from "passend/analysis";

const paar = parsePaar({ werknemer: {}, werk: {} }, { peildatum: "2026-02-01" });
export const vergelijking: Vergelijking | undefined = isRight(paar) ? match(paar.right) : undefined;
export const gelukt: boolean = isRight(weightsFromPairwise({ criteria: ["tempo"], matrix: [[1]] }));

// @ts-expect-error TS2345: a pair that was not parsed cannot be compared
match({ werknemer: {}, werk: {} });
