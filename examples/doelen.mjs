// Goals and hours: what the ranking proposes, what client and employer choose instead and why, the goals and hours as they are
// signed, and which level was reached half a year later.
//
//   node examples/doelen.mjs
import { readFileSync } from "node:fs";
import {
  beschrijfFout,
  buildMatchingsformulier,
  gasNiveauVan,
  isLeft,
  match,
  parseDoelkeuze,
  parsePaar,
  renderMarkdown,
} from "passend";

const peildatum = "2015-03-02";
const lees = (naam) => JSON.parse(readFileSync(new URL(`./kringloop/${naam}.json`, import.meta.url), "utf8"));
const juist = (uitkomst) => {
  if (isLeft(uitkomst)) throw new Error(JSON.stringify(uitkomst.left));
  return uitkomst.right;
};

const vergelijking = match(juist(parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum })));

// 1. What the ranking proposes. Each goal says which rule puts it before the next one.
const voorstel = buildMatchingsformulier(vergelijking).doelen;
console.log("Wat de rangorde voorstelt:");
for (const { rang, criterium, rangregel } of [...voorstel.periode, ...voorstel.wachtend]) {
  console.log(`  ${rang}. ${criterium} (${rangregel ?? "laatste"})`);
}

// 2. Client and employer choose otherwise. A reason that says nothing is refused; one that says something is kept.
const keuze = { criteria: ["op-tijd-komen", "werkhouding"], door: ["werknemer", "werkgever"], datum: "2015-02-25" };
const vaag = parseDoelkeuze({ ...keuze, reden: "Heeft sturing nodig." }, { peildatum });
if (isLeft(vaag)) console.log(`\nGeweigerd: ${vaag.left.fouten.map((fout) => beschrijfFout(fout, "nl")).join(" ")}`);

const doelkeuze = juist(
  parseDoelkeuze({ ...keuze, reden: "Om negen uur gaat de winkel open; wie er dan niet is, mist de uitleg." }, { peildatum }),
);
const formulier = buildMatchingsformulier(vergelijking, { doelkeuze });

// 3. The same as a job coach signs it: only the goals and the hours.
const tekst = renderMarkdown(formulier, { taal: "nl" });
console.log(`\n${tekst.slice(tekst.indexOf("## Coachingsdoelen"), tekst.indexOf("## Toets"))}`);

// 4. Half a year later: which of the five levels is it? Exactly one, or what is missing to tell.
const [opTijd] = formulier.doelen.periode;
const weken = (...procenten) => ({ maat: "weken", waarden: procenten.map((waarde) => ({ waarde, eenheid: "%" })) });
console.log("Vier weken van 100, 67, 100 en 100 %:", gasNiveauVan(opTijd, weken(100, 67, 100, 100)).right);
console.log("Alleen de laatste week bekend, 100 %:", gasNiveauVan(opTijd, weken(100)).left.code);
