// The follow-up of a placement: the same pair half a year later, with what was done and what was reached.
// Run it after the build: node examples/opvolging.mjs
import { readFileSync } from "node:fs";
import { beschrijfFout, beschrijfPad, buildMatchingsformulier, isLeft, match, parsePaar } from "passend";
import { bevraging, followUp, parseLogboek, parseUitslagen, parseVervolg, renderBevraging, renderOpvolging } from "passend/follow-up";

const lees = (naam) => JSON.parse(readFileSync(new URL(`./kringloop/${naam}.json`, import.meta.url), "utf8"));

/** What is right, or every fault in plain Dutch. */
const goed = (uitkomst) => {
  if (!isLeft(uitkomst)) return uitkomst.right;
  for (const fout of uitkomst.left.fouten) console.error(`${fout.kant} ${beschrijfPad(fout.pad)}: ${beschrijfFout(fout, "nl")}`);
  process.exit(1);
};

// 1. Two moments: the start of the period, and the re-assessment. Each is a comparison with the form that was made of it.
const moment = (werknemer, werk, peildatum) => {
  const vergelijking = match(goed(parsePaar({ werknemer: lees(werknemer), werk: lees(werk) }, { peildatum })));
  return { vergelijking, formulier: buildMatchingsformulier(vergelijking) };
};
const peildatum = "2015-09-14";
const eerste = moment("werknemer", "werk", "2015-03-02");
const later = moment("later-werknemer", "later-werk", peildatum);

// 2. What people wrote down: the logboek, the level that was reached on each goal, and what they say of the next period.
const logboek = goed(parseLogboek(lees("logboek"), { peildatum }));
const uitslagen = goed(parseUitslagen(lees("uitslagen"), eerste.formulier, { peildatum }));
const vervolg = goed(parseVervolg(lees("vervolg"), { peildatum }));

// 3. A goal without an outcome is a fault with its place; it is never left out of the score in silence.
const teWeinig = { ...lees("uitslagen"), uitslagen: lees("uitslagen").uitslagen.slice(1) };
const geweigerd = parseUitslagen(teWeinig, eerste.formulier, { peildatum });
if (isLeft(geweigerd)) console.log(`Geweigerd: ${beschrijfFout(geweigerd.left.fouten[0], "nl")}\n`);

// 4. The follow-up, and three ways to use it: as data, as a report for the job coach, as the yearly Bevraging of Flanders.
const opvolging = followUp(eerste, later, { logboek, uitslagen, vervolg });
for (const { criterium, soort } of opvolging.verschuivingen) console.log(`${soort.padEnd(20)}${criterium}`);
console.log(`\n${renderOpvolging(opvolging, { taal: "nl" })}`);
console.log(renderBevraging(bevraging(opvolging), { taal: "nl-BE" }));
