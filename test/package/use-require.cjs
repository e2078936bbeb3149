// Run by plain Node in a folder that holds nothing but the installed tarball.
const assert = require("node:assert/strict");
const { isLeft, isRight, match, parsePaar } = require("passend");
const { weightsFromPairwise } = require("passend/analysis");

const gemeten = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
const profiel = (soort, id, waarde) => ({
  soort,
  id,
  datum: "2026-01-10",
  punten: [{ criterium: "tillen", beoordelingen: [{ waarde, ...gemeten }] }],
});

const paar = parsePaar(
  { werknemer: profiel("werknemerprofiel", "kandidaat", "10 kg"), werk: profiel("werkprofiel", "magazijn", "25 kg") },
  { peildatum: "2026-02-01" },
);
assert.ok(isRight(paar));
assert.ok(isLeft(parsePaar({ werknemer: {}, werk: [] }, { peildatum: "2026-02-01" })));
const oordelen = [{ a: "tempo", b: "tillen", verhouding: 3 }];
assert.ok(isRight(weightsFromPairwise({ criteria: ["tempo", "tillen"], oordelen })));

for (const naam of ["werknemerprofiel", "werkprofiel", "matchingsformulier"]) {
  assert.equal(typeof require(`passend/schema/${naam}.json`).$schema, "string");
}
assert.equal(require("passend/package.json").name, "passend");

process.stdout.write(match(paar.right).bevindingen[0].uitkomst);
