// The agenda of the next conversation: which questions to ask, to whom, and what each answer could change.
// Run it from anywhere: node examples/agenda.mjs
import { readFileSync } from "node:fs";
import { isLeft, match, parsePaar } from "passend";
import { agenda, renderAgenda } from "passend/what-if";

const compare = (example, peildatum) => {
  const read = (name) => JSON.parse(readFileSync(new URL(`./${example}/${name}.json`, import.meta.url), "utf8"));
  const pair = parsePaar({ werknemer: read("werknemer"), werk: read("werk") }, { peildatum });
  if (isLeft(pair)) throw new Error(JSON.stringify(pair.left.fouten));
  return match(pair.right);
};

// In the second-hand shop two essential shortages stay open. The engine tried every answer to every open question, and none
// changes the verdict: do not go asking, go and talk about the tasks (see what-if).
const shop = agenda(compare("kringloop", "2015-03-02"));
const questions = [...shop.werknemer, ...shop.werk, ...shop.beoordelaar];
const tried = questions.reduce((sum, { antwoorden }) => sum + antwoorden.length, 0);
const deciding = questions.filter(({ invloed }) => invloed !== "niet");
console.log(`kringloop: ${questions.length} questions, ${tried} answers tried, ${deciding.length} can change the verdict.\n`);

// In the case of the AKC nobody knows what the work demands. Here every question can decide, and all go to the employer.
console.log(renderAgenda(agenda(compare("akc", "2015-02-09")), { taal: "nl" }));
