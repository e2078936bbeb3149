// What could be done about every shortage, what the plan takes of it, and what would have to change for another verdict.
// Run: node examples/opties.mjs
import { readFileSync } from "node:fs";
import { inTaal, isLeft, match, optieoverzicht, parsePaar } from "passend";
import { leastChange, renderLeastChange, whatIf } from "passend/what-if";

const lees = (naam) => JSON.parse(readFileSync(new URL(`./kringloop/${naam}.json`, import.meta.url), "utf8"));
const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
if (isLeft(paar)) throw new Error(JSON.stringify(paar.left.fouten));
const vergelijking = match(paar.right);

// 1. All options on each discrepantie, from light to heavy. Every one has a role in the plan, so none is passed over in silence.
const { maatregelen, criteria } = paar.right.catalogus;
const naam = (record) => inTaal(record.naam, "nl");
for (const { criterium, rest, open, opties, combinaties } of optieoverzicht(vergelijking)) {
  console.log(`\n${naam(criteria.get(criterium).criterium)} (tekort ${rest} van 240, blijft open: ${open})`);
  for (const { maatregel, rol, effect, voorwaarden, afhankelijkVan } of opties) {
    const ontbreekt = voorwaarden.filter(({ stand }) => stand !== "ja").map(({ vereiste, stand }) => `${vereiste}: ${stand}`);
    const mensen = afhankelijkVan.map(({ van, rol: wie, vervanging }) => `${wie ?? van}, vervanging ${vervanging ?? "niet gevraagd"}`);
    const details = [`sluit ${effect.sluit}`, ...ontbreekt, ...mensen.map((wie) => `leunt op ${wie}`)];
    console.log(`  ${rol.padEnd(16)} ${naam(maatregelen.get(maatregel))} (${details.join("; ")})`);
  }
  // 2. Where one option is not enough: the pairs that are. Three are never needed (docs/options.md says why).
  for (const { maatregelen: samen } of combinaties) console.log(`  samen genoeg: ${samen.join(" + ")}`);
}

// 3. The smallest set of changes after which the verdict is the wished one. It is a supposition: the profiles stay as they are.
const kleinste = leastChange(vergelijking, "passend-met-ondersteuning");
console.log(`\n${renderLeastChange(kleinste, { taal: "nl" })}`);

// 4. Each of those changes is needed: without one of them the wish is not reached.
const alle = kleinste.wijzigingen.map(({ wijziging }) => wijziging);
for (const [i] of alle.entries()) {
  const { na } = whatIf(vergelijking, alle.filter((_, j) => j !== i));
  console.log(`Zonder wijziging ${i + 1}: ${na.oordeel.uitkomst}`);
}
