// The review of a form, and the check of the set that it is sent with. Run: node examples/toets.mjs
import { readFileSync } from "node:fs";
import { buildMatchingsformulier, inTaal, isLeft, match, parsePaar } from "passend";
import { controleerAanvraag, parseAanvraag, renderAanvraagcheck } from "passend/application";

const lees = (naam) => JSON.parse(readFileSync(new URL(`./kringloop/${naam}.json`, import.meta.url), "utf8"));
const peildatum = "2015-03-02";

const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum });
if (isLeft(paar)) throw new Error("the pair does not parse");
const formulier = buildMatchingsformulier(match(paar.right));

// 1. The seven main questions of the Leidraad. Each answer rests on points: a code, a row of the form, what would mend it, and
//    the ids it rests on. `tegen` says whether the point makes the answer less than yes.
for (const { vraag, uitkomst, punten } of formulier.toets) {
  console.log(`Vraag ${vraag}: ${uitkomst}`);
  for (const { code, onderdeel, verbetering, because } of punten.filter(({ tegen }) => tegen)) {
    console.log(`  ${code} (${onderdeel ?? "hele formulier"}) → ${verbetering}  ⟨${because.join(", ")}⟩`);
  }
}

// 2. The set: which documents there are, who signed them, and when. Roles and days, never names; what is left out is unknown.
const aanvraag = parseAanvraag(lees("aanvraag"), { peildatum });
if (isLeft(aanvraag)) throw new Error("the set does not parse");

// With the form beside it, part of the questions is answered by the form itself.
const check = controleerAanvraag(aanvraag.right, formulier);
console.log(`\nDe set: ${check.stand}`);
for (const { naam, verbetering } of check.punten.filter(({ uitkomst }) => uitkomst === "ontbreekt")) {
  console.log(`  ${inTaal(naam, "nl")}: ${verbetering === null ? "" : inTaal(verbetering, "nl")}`);
}

// 3. The same to read. It says nothing about entitlement: that is for whoever carries out the rule.
console.log(`\n${renderAanvraagcheck(check, { taal: "nl" })}`);
