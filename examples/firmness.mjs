// How firm is a conclusion? Every rating and every importance is moved by one step, one at a time, and the pair compared again.
// Run it from anywhere: node examples/firmness.mjs
import { readFileSync } from "node:fs";
import { isLeft, match, parsePaar } from "passend";
import { belangUitGewichten, belangwijzigingen, weightsFromPairwise } from "passend/analysis";
import { firmness, renderFirmness, whatIf } from "passend/what-if";

const read = (name) => JSON.parse(readFileSync(new URL(`./kringloop/${name}.json`, import.meta.url), "utf8"));
const pair = parsePaar({ werknemer: read("werknemer"), werk: read("werk") }, { peildatum: "2015-03-02" });
if (isLeft(pair)) throw new Error(JSON.stringify(pair.left.fouten));
const comparison = match(pair.right);

// For a person: first what no step changes, then what hangs on one.
console.log(renderFirmness(firmness(comparison), { taal: "nl" }));

// Importance can also come from judgements in pairs: "being on time counts twice as much as work attitude".
const weights = weightsFromPairwise({
  criteria: ["op-tijd-komen", "werkhouding", "contact-met-klanten"],
  oordelen: [
    { a: "op-tijd-komen", b: "werkhouding", verhouding: 2 },
    { a: "op-tijd-komen", b: "contact-met-klanten", verhouding: 4 },
    { a: "werkhouding", b: "contact-met-klanten", verhouding: 2 },
  ],
});
if (isLeft(weights)) throw new Error(JSON.stringify(weights.left));
const importance = belangUitGewichten(weights.right.gewichten);
if (isLeft(importance)) throw new Error(JSON.stringify(importance.left));
for (const { criterium, gewicht, belang, aandeel } of importance.right.belang) {
  console.log(`${criterium}: asked ${(100 * gewicht).toFixed(0)} %, importance ${belang}, gets ${(100 * aandeel).toFixed(0)} %`);
}

// Does it matter? Apply it, and see which goals come first then.
const goals = (made) => firmness(made).conclusies.find(({ id }) => id === "doelen").nu.join(", ");
const { na } = whatIf(comparison, belangwijzigingen(importance.right.belang, "werk"));
console.log(`\nGoals now:         ${goals(comparison)}`);
console.log(`With these weights: ${goals(na)}`);
