// One form, four readers. Run: node examples/lezers.mjs
import { readFileSync } from "node:fs";
import { buildMatchingsformulier, isLeft, match, parsePaar, renderMarkdown, zinnen } from "passend";

const lees = (kant) => JSON.parse(readFileSync(new URL(`./kringloop/${kant}.json`, import.meta.url), "utf8"));
const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
if (isLeft(paar)) throw new Error(JSON.stringify(paar.left.fouten));
const formulier = buildMatchingsformulier(match(paar.right));

// The worker gets a letter: what goes well first, plain words, and no number that says how well someone fits.
console.log(renderMarkdown(formulier, { taal: "nl", lezer: "werknemer" }));

// The employer gets the coaching plan. "10 kg" is in the profile and "Tillen" is a point of it; neither is in the plan.
const plan = renderMarkdown(formulier, { taal: "nl", lezer: "werkgever" });
console.log(plan);
console.log(`In het plan: "10 kg" ${plan.includes("10 kg") ? "wel" : "niet"}, "Tillen" ${plan.includes("Tillen") ? "wel" : "niet"}.\n`);

// The reviewer gets the argument and the receipt; here only the first argument.
const onderbouwing = renderMarkdown(formulier, { taal: "nl", lezer: "reviewer" });
console.log(onderbouwing.split("\n### ")[1]);

// Every sentence carries what it rests on. For the employer that is the plan, never an entry of a profile.
for (const lezer of ["jobcoach", "werknemer", "werkgever", "reviewer"]) {
  const alle = zinnen(formulier, { taal: "nl", lezer });
  const [{ tekst, because }] = alle;
  console.log(`${lezer}: ${alle.length} zinnen. De eerste: ${tekst} ⟨${because.join(", ")}⟩`);
}
