// What if? The shop asks too much: lifting 25 kg and adding up at the till. What if colleagues took those two tasks, and what
// if the contract were for 20 hours? Nothing here changes a profile.
//
//   node examples/what-if.mjs
import { readFileSync } from "node:fs";
import { isLeft, match, parsePaar } from "passend";
import { parseWijzigingen, renderWhatIf, whatIf } from "passend/what-if";

const lees = (naam) => JSON.parse(readFileSync(new URL(`./kringloop/${naam}.json`, import.meta.url), "utf8"));

const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
if (isLeft(paar)) throw new Error("the profiles do not parse");

// Suppositions may come from a form on a screen, so they are parsed like a profile.
const wijzigingen = parseWijzigingen(
  [
    { soort: "zonder-taken", taken: ["lossen", "kassa"] },
    { soort: "maatregel", criterium: "weinig-afleiding", maatregel: "storingen-beperken" },
    { soort: "uren", uren: "20 uur/week" },
  ],
  paar.right,
);
if (isLeft(wijzigingen)) throw new Error("the changes do not parse");

const watAls = whatIf(match(paar.right), wijzigingen.right);
console.log(renderWhatIf(watAls, { taal: "nl" }));

// As data: which findings became another one.
for (const { criterium, voor, na } of watAls.verschil.bevindingen) {
  console.log(`${criterium}: ${voor?.uitkomst ?? "-"} → ${na?.uitkomst ?? "-"}`);
}
