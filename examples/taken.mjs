// Job redesign: which tasks of a job fit, which packages can be made of them, and what stays behind for colleagues.
// Run it with: node examples/taken.mjs

import { readFileSync } from "node:fs";
import { isLeft, match, parsePaar } from "passend";
import { renderTaakpakketten, taakpakketten } from "passend/what-if";

const lees = (naam) => JSON.parse(readFileSync(new URL(`./kringloop/${naam}.json`, import.meta.url), "utf8"));

// A fictional thrift shop with four tasks. In werk.json the point "tillen" says under `perTaak` what single tasks ask: the van
// 25 kg, filling the shop 8, sorting clothes 5. Everything starts from an ordinary comparison of the whole job.
const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
if (isLeft(paar)) throw new Error(JSON.stringify(paar.left));
const vergelijking = match(paar.right);
console.log(`The whole job: ${vergelijking.oordeel.uitkomst}\n`);

const resultaat = taakpakketten(vergelijking);

// 1. Every task by itself. `ookVan` tells whether a shortage would go with this task, or stays with another one.
for (const { naam, aandeel, klasse, tekorten } of resultaat.taken) {
  console.log(`${naam} (${aandeel} %): ${klasse}`);
  for (const { criterium, soort, ookVan } of tekorten) {
    console.log(`  ${criterium}: ${soort}, ${ookVan.length === 0 ? "only here" : `also in ${ookVan.join(", ")}`}`);
  }
}

// 2. The packages, largest share first. `watAls.na` is a whole comparison: findings, numbers, verdict and reasons.
for (const { taken, aandeel, uren, watAls, ondersteuning } of resultaat.pakketten) {
  const tijd = uren === null ? "" : `, ${uren.waarde} ${uren.eenheid}`;
  console.log(`\n${taken.join(" + ")} (${aandeel} %${tijd}): ${watAls.na.oordeel.uitkomst}`);
  console.log(`  still needed: ${ondersteuning.map(({ maatregel }) => maatregel).join(", ")}`);
}

// 3. The same as a page to talk about, with tasks for colleagues, conditions and questions. Also "nl-BE" and "en".
console.log(`\n${renderTaakpakketten(resultaat, { taal: "nl" })}`);
