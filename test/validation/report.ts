import { leidraadNl } from "passend";
import { agreements, liftingShort } from "./both.js";
import type { Check, List } from "./checks.js";
import type { Counts, Outcome, Side } from "./compare.js";
import type { Loaded, Person } from "./load.js";
import { median } from "./numbers.js";

/** What the page is made of. */
export interface Findings {
  readonly persons: readonly Person[];
  readonly lists: readonly List[];
  readonly checks: readonly Check[];
  readonly sample: string;
}

/** The line on the page by which a test sees whether it is still true. */
export const editionLine = (): string => `Catalogue: ${leidraadNl.data.code}, edition ${leidraadNl.data.editie}.`;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  row(...head),
  row(...head.map((_, i) => (i === 0 ? "---" : "---:"))),
  ...rows.map((cells) => row(...cells)),
];

/** Whole numbers in groups of three, the same on every machine. */
const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/gu, ",");

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

/** The largest first; equal ones by their name. */
const largest = (counts: Counts, most: number): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);

const pointsOf = (loaded: readonly Loaded<unknown>[]): readonly string[] => {
  const points = loaded.map((one) => one.points);
  return [String(Math.min(...points)), String(median(points)), String(Math.max(...points))];
};

const reasonsOf = (loaded: readonly Loaded<unknown>[]): string => {
  const counts: Counts = new Map();
  for (const { left } of loaded) for (const { reden } of left) counts.set(reden, (counts.get(reden) ?? 0) + 1);
  const named = largest(counts, 9).map(([reason, number]) => `${reason} ${whole(number)}`);
  return named.length === 0 ? "nothing" : named.join(", ");
};

const verdicts = ["passend", "passend-met-ondersteuning", "onvoldoende-bekend", "niet-passend"];

const average = ({ asked }: Side, sum: number): string => (asked === 0 ? "not asked" : (sum / asked).toFixed(3));

const sideRows = (name: string, lists: readonly List[], sideOf: (outcome: Outcome) => Side): readonly (readonly string[])[] =>
  [
    ["pairs in which something is asked", (side: Side, pairs: number): string => percent(side.asked, pairs)],
    ["lower end, on average", (side: Side): string => average(side, side.low)],
    ["upper end, on average", (side: Side): string => average(side, side.high)],
    ["known part (coverage), on average", (side: Side): string => average(side, side.coverage)],
  ].map(([label, cell]) => [
    `${name}: ${label as string}`,
    ...lists.map(({ outcome }) => (cell as (side: Side, pairs: number) => string)(sideOf(outcome), outcome.pairs)),
  ]);

const outcomes = ["match", "tekort", "overschot", "gedekt", "onbekend", "handmatig", "niet-gevraagd"];

const topFive = (title: string, lists: readonly List[], countsOf: (outcome: Outcome) => Counts): readonly string[] => [
  `### ${title}`,
  "",
  ...table(
    ["", ...lists.flatMap(({ name }) => [name, "pairs"])],
    Array.from({ length: 5 }, (_, i) => [
      String(i + 1),
      ...lists.flatMap(({ outcome }) => {
        const [code, number] = largest(countsOf(outcome), 5)[i] ?? ["", 0];
        return code === "" ? ["", ""] : [`\`${code}\``, whole(number)];
      }),
    ]),
  ),
  "",
];

const withPoint = ({ works }: List, code: string, test: (waarde: unknown) => boolean = () => true): number =>
  works.filter(({ profile }) =>
    profile.punten.some(({ criterium, beoordelingen: [one] }) => criterium === code && test(one?.waarde)),
  ).length;

const heavierThan =
  (kilos: number) =>
  (waarde: unknown): boolean =>
    typeof waarde === "object" && waarde !== null && "waarde" in waarde && Number(waarde.waarde) > kilos;

const bothLists = (lists: readonly List[]): readonly string[] => {
  const [one, other] = lists;
  if (one === undefined || other === undefined) return [];
  const { occupations, perCriterium } = agreements(one, other);
  return [
    `## ${one.name} against ${other.name}`,
    "",
    `${occupations} occupations are in both lists under the same code. Where both say something on a criterium: how often they say the`,
    "same, how often one says that nothing is asked (or offered) and the other that it is, and the median of the differences in the unit of",
    "the scale. The lists ask different questions, and neither is the truth about a workplace.",
    "",
    ...table(
      ["criterium", "both say", "the same", "opposite", "median difference"],
      perCriterium.map(({ criterium, both, same, opposite, difference }) => [
        `\`${criterium}\``,
        ...[both, `${same} (${percent(same, both)})`, `${opposite} (${percent(opposite, both)})`, Number(difference.toFixed(2))],
      ]),
    ),
    "",
  ];
};

const reading = ({ persons, lists, checks }: Findings): readonly string[] => {
  const ors = lists.find(({ name }) => name === "ORS");
  const onet = lists.find(({ name }) => name === "O*NET");
  if (ors === undefined || onet === undefined) return [];
  const enough = lists.every(({ outcome }) => (outcome.verdicts.get("onvoldoende-bekend") ?? 0) === outcome.pairs);
  const failed = checks.filter(({ holds }) => !holds);
  const unlimited = persons.filter(({ qualifiers }) => qualifiers["d430"] === 0).length;
  const lifting = liftingShort(persons, ors);
  const shareOf = ({ outcome }: List): string => percent(outcome.certainty.get("vast") ?? 0, outcome.outcomes.get("tekort") ?? 0);
  const coverage = (side: Side): string => percent(side.coverage, side.asked);
  return [
    "## Reading",
    "",
    `**${enough ? "Every pair is" : "Most pairs are"} \`onvoldoende-bekend\`, and that is the right answer.** These persons are described by one`,
    "ICF set and nothing else: no skills, no diploma, no way of learning, no culture, no wishes. Of what the work",
    `asks, ${coverage(ors.outcome.geschiktheid)} (ORS) and ${coverage(onet.outcome.geschiktheid)} (O*NET) is known of the person, far below the 60 % under which no side is`,
    "judged. Nobody is placed on a list of body functions; the engine says so, and names which questions to ask instead.",
    ...(enough
      ? []
      : [
          "The other pairs are with an occupation of which so few demands can be established that the few known points are most of what is",
          "asked. That is a warning: coverage counts what the list says, not what the work asks. A list with five points is no workplace.",
        ]),
    "",
    "**No pair is `niet-passend`, by design.** Nothing that is taken over from a list becomes essential. Only an employer and a",
    "worker can say what is.",
    "",
    "**The checks are weak evidence.** Those marked *consistency* follow from the rules: a larger problem never leaves more room, so",
    "who has more problems is short more often. The physical component summary was measured apart from the ICF set, but the plain sum",
    "of the linked qualifiers goes with it about as well as the certain loss does. So that correlation says nothing of the occupations",
    "or of the crosswalks. *Expectations* can fail; they compare what the work asks with what one expects of it. Walking is not",
    "checked: of neither list does the crosswalk take over how far someone walks at a stretch.",
    "",
    `**A class is a range, and so is a qualifier.** ${shareOf(ors)} (ORS) and ${shareOf(onet)} (O*NET) of the shortages are firm (\`vast\`); the`,
    "others differ by one step between two single ratings. Firm is about that step only. A class of weight is taken at its top and a",
    `qualifier at its low end: of the ${whole(lifting.top)} pairs that are short on lifting at the top of the class of the ORS, ${whole(lifting.bottom)} (${percent(lifting.bottom, lifting.top)}) are`,
    "short at the bottom of that class already.",
    "",
    `**Lifting is short more often than it sounds.** A person without a problem in d430 counts as lifting 15 kg, the normal value of`,
    `the FML. ${withPoint(ors, "tillen", heavierThan(15))} ORS occupations ask more than that, mostly the top of the class of 20 to 50 pounds, and be it seldom. So all persons,`,
    `the ${unlimited} without a problem in lifting too, are short there. The explanation with each point names the class and how often; a`,
    "lift that occurs seldom is a reason to ask, not a rejection.",
    "",
    `**Not every row is an occupation.** ${ors.works.filter(({ id }) => /^\d\d999999$/u.test(id)).length} of the ${ors.works.length} rows of the ORS are groups of occupations, such as all management occupations.`,
    "",
    `**The ORS is sparse.** The weight to lift can be established for ${withPoint(ors, "tillen")} of ${ors.works.length} occupations; elsewhere the percentages that are`,
    "not published, or a requirement of which every figure is missing, could change the answer, and then nothing is taken over. What",
    "the survey does not count (weather, harmless dust, light vibration) is left out too, because silence on it would reassure wrongly.",
    "",
    "**The two lists do not agree everywhere.** The table above shows it: of frequent bending the ORS says most often that none is",
    "asked, and O*NET, which counts twisting too, that it is. Agreement on kneeling only means that both say it is not asked: O*NET tells",
    "no more than that of nearly all occupations.",
    "",
    `**O*NET says what is usual, not the least that is asked.** Of abilities and work styles it gives their importance here, and nearly`,
    `every occupation calls every work style important; no value is made of that. And ${withPoint(onet, "geen-deadlines-pieken", (waarde) => waarde === "nee")}`,
    `of the ${withPoint(onet, "geen-deadlines-pieken")} that say something of deadlines have one every week. Such points tell occupations apart badly, and a need for`,
    "work without deadlines comes out unmet nearly everywhere.",
    "",
    "**Two lists, two measures.** The persons are known by how long they sit, stand or walk at a stretch; both lists of occupations",
    "give hours in a day, and of the ORS standing and walking are one. The engine does not turn the one into the other, and leaves a question.",
    "",
    ...(failed.length === 0
      ? ["**Every face check holds.**"]
      : [
          `**${failed.length === 1 ? "One face check fails." : `${failed.length} face checks fail.`}** It is left in, because it shows where a list should not be believed as it stands:`,
          "half of that element of O*NET is twisting, and data entry keyers rate it at nearly half of the time.",
        ]),
    "",
    "**What this does not show.** Nobody here worked in one of these jobs, so nothing is said on how well a match predicts that",
    "work lasts. The occupations are American, the work context is from 2014, and the pairs are of a person with an occupation,",
    "never with a workplace.",
    "",
  ];
};

const sources = [
  "## Sources",
  "",
  "- O*NET: includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training",
  "  Administration (USDOL/ETA), used under CC BY 4.0, modified. USDOL/ETA has not approved, endorsed or tested these modifications.",
  "- ORS: Occupational Requirements Survey 2018, U.S. Bureau of Labor Statistics, public domain.",
  "- ICF set of 420 persons: R package ordPens (GPL-2); Cieza et al. 2004, Journal of Rehabilitation Medicine, Suppl. 44, 63–68;",
  "  Gertheiss et al. 2011, Journal of the Royal Statistical Society C 60, 377–395.",
  "- None of these data are in this package or its repository; only what was computed from them is on this page.",
];

/** The page, the same for the same data and catalogue: no times, nothing of the machine. */
export const report = (findings: Findings): string => {
  const { persons, lists, checks, sample } = findings;
  const names = lists.map(({ name }) => name);
  const pairs = lists.reduce((sum, { outcome }) => sum + outcome.pairs, 0);
  const lines = [
    "# Validation: real persons, real occupations",
    "",
    `All ${persons.length} persons of an ICF set against all occupations of two lists, ${whole(pairs)} pairs, each through \`importIcf\`,`,
    "`importOrs` or `importOnet`, then `parseWerknemerprofiel`, `parseWerkprofiel` and `match`. This page is written by",
    "",
    "```sh",
    "npm run validation -- ../shared/data",
    "```",
    "",
    "with the folder of the data as argument. The same data and catalogue give the same page.",
    "",
    editionLine(),
    "",
    "## What went in",
    "",
    ...table(
      ["", "number", "points: least", "median", "most", "not taken over, times"],
      [
        ["ICF persons", persons.length, ...pointsOf(persons), reasonsOf(persons)],
        ...lists.map(({ name, works }) => [`${name} occupations`, works.length, ...pointsOf(works), reasonsOf(works)]),
      ],
    ),
    "",
    "## What came out",
    "",
    ...table(
      ["", ...names],
      [
        ["pairs", ...lists.map(({ outcome }) => whole(outcome.pairs))],
        ["threw", ...lists.map(({ outcome }) => whole(outcome.threw))],
        ["interval not sound", ...lists.map(({ outcome }) => whole(outcome.unsound))],
        ...verdicts.map((code) => [`verdict \`${code}\``, ...lists.map(({ outcome }) => whole(outcome.verdicts.get(code) ?? 0))]),
        ["pairs with at least one shortage", ...lists.map(({ outcome }) => percent(outcome.withShortage, outcome.pairs))],
        ...["vast", "onzeker"].map((code) => [
          `shortages that are \`${code}\``,
          ...lists.map(({ outcome }) => percent(outcome.certainty.get(code) ?? 0, outcome.outcomes.get("tekort") ?? 0)),
        ]),
        ...sideRows("geschiktheid", lists, (outcome) => outcome.geschiktheid),
        ...sideRows("passendheid", lists, (outcome) => outcome.passendheid),
        ...outcomes.map((code) => [
          `findings \`${code}\`, per pair`,
          ...lists.map(({ outcome }) => ((outcome.outcomes.get(code) ?? 0) / outcome.pairs).toFixed(2)),
        ]),
      ],
    ),
    "",
    "### The verdicts on what is known",
    "",
    "The same pairs under a policy that judges a side however little of it is known (`dekkingsgrens` 0). It shows what the points that",
    "both lists speak of say by themselves; it is no way to judge a person. What stays `onvoldoende-bekend` is a side of which no demand or",
    "need is known at all, while the other side reports limits or lacks.",
    "",
    ...table(
      ["", ...names],
      verdicts.map((code) => [
        `verdict \`${code}\``,
        ...lists.map(({ outcome }) => whole(outcome.verdictsOnKnown.get(code) ?? 0)),
      ]),
    ),
    "",
    "An interval is sound when 0 ≤ lower end ≤ upper end ≤ 1, the coverage lies between 0 and 1, and the attainable fit is nowhere",
    "below the current one; in total and in each onderdeel.",
    "",
    ...topFive("The five most frequent discrepancies", lists, (outcome) => outcome.shortages),
    ...topFive("The five most frequent unknowns: asked, and not known of the person", lists, (outcome) => outcome.unknownPerson),
    ...topFive(
      "The five most frequent unknowns: a limit, and not known whether the work asks it",
      lists,
      (outcome) => outcome.unknownWork,
    ),
    "## Face checks",
    "",
    "A level counts from 0; *ja*, *deels* and *nee* count as 1, 0.5 and 0; *niet-gevraagd* counts as 0. The median is over the",
    "occupations of which the list says something on that point.",
    "",
    ...table(
      ["what has to be so", "kind", "found", "holds"],
      checks.map(({ kind, claim, found, holds }) => [claim, kind, found, holds ? "yes" : "**no**"]),
    ),
    "",
    ...bothLists(lists),
    ...reading(findings),
    "## Kept current by a test",
    "",
    "The first 20 persons against the first 20 occupations of each list, compared anew at every test run:",
    "",
    sample,
    "",
    ...sources,
    "",
  ];
  return lines.join("\n");
};
