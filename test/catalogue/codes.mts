import { writeFileSync } from "node:fs";
import { codesbestand, codetekst } from "./codetekst.js";

writeFileSync(codesbestand, codetekst());
