import type { FormulierTeksten } from "./formulierTeksten.js";

const endWithStop = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** The English of the form. The names of the form and of the two profiles stay Dutch, as on the form itself. */
export const en: FormulierTeksten = {
  maanden: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  datum: (dag, maand, jaar) => `${dag} ${maand} ${jaar}`,
  decimaalteken: ".",
  kop: {
    titel: "Matchingsformulier",
    werknemer: "Worker",
    werk: "Work",
    peildatum: "Reference date",
    oordeel: "Conclusion",
    taken: "Tasks",
    werkbegeleider: "Work guide",
    netwerk: "Own network",
    voorWie: "For the job coach and the worker. The employer gets only the part with support, goals and hours.",
    cijfers: ["", "Now", "With support", "Known"],
    geschiktheid: "Suitability: does the worker meet what the work asks?",
    passendheid: "Fit: does the work offer what the worker needs?",
    nietGevraagd: "not asked",
    overzicht: "Discrepancies at a glance",
    overzichtKolommen: ["Point", "Asked", "Present", "Shortfall", "Approach"],
    geenDiscrepantie: "No discrepancies were found on the points compared.",
    onderdelen: "The five parts side by side",
    rijKolommen: ["Point", "Werknemerprofiel", "Werkprofiel", "Support or adaptation, and goals"],
    rijLeeg: "Neither profile says anything here.",
    ondersteuning: "Support and adaptation",
    ondersteuningKolommen: ["Point", "What happens", "Who", "How often and how long", "Why nothing lighter"],
    doelen: "Coaching goals for the first period",
    wachtend: "Goals that wait, in order",
    uren: "Job coach hours",
    toets: "Review of this form",
    vragen: "Open questions for the next conversation",
    verantwoording: "How this form was made",
    ondertekening: "Signatures",
    ondertekenKolommen: ["Role", "Date", "Signature"],
  },
  rij: {
    capaciteiten: ["Skills, abilities, competences", "Requirements"],
    leren: ["Way of learning and learning possibilities", "Chances to develop and kind of guidance"],
    context: ["Social context, background and network", "Context at and around the workplace"],
    cultuur: ["Identity, atmosphere and personality", "Values and norms at the workplace"],
    wensen: ["Wishes, motives and realistic prospects", "Tasks, activities and working conditions"],
  },
  oordeel: {
    passend: { naam: "fits", zin: "The worker and this work fit each other as they are now." },
    "passend-met-ondersteuning": {
      naam: "fits with support",
      zin: "The worker and this work fit each other if the support below is put in place.",
    },
    "onvoldoende-bekend": {
      naam: "not enough known",
      zin: "Too little is known yet to say whether this fits. The open questions below are the next step.",
    },
    "niet-passend": {
      naam: "does not fit",
      zin: "As the work is now, it does not fit: a shortfall remains on a point that cannot be done without.",
    },
  },
  reden: {
    "essentieel-tekort-open": (punten) => `An essential shortfall stays open, even if everything possible is done: ${punten}.`,
    "toezicht-ontbreekt": (punten) =>
      `The worker needs someone there all the time, and the workplace does not offer that: ${punten}. Job coach hours cannot replace this.`,
    "buiten-catalogus": (punten) => `These points are not in the catalogue and were not compared: ${punten}.`,
    "niets-gevraagd": () => "Neither profile asks for anything, so there is nothing to compare.",
    "essentieel-onbekend": (punten) => `An essential point is not known yet: ${punten}.`,
    "essentieel-misschien-open": (punten) =>
      `Whether an essential shortfall can be closed depends on an answer that is still missing: ${punten}.`,
    "dekking-te-laag": (punten, grens) => `Less than ${grens} % of what is asked is known. Still open: ${punten}.`,
    "eisen-onbekend": (punten) =>
      `Limits have been named, but it is not known whether the other side asks anything on these points: ${punten}.`,
    "te-beoordelen": (punten) => `A person still has to judge this and give a reason: ${punten}.`,
    discrepanties: (punten) => `There are discrepancies: ${punten}.`,
    "geen-discrepantie": () => "There is no discrepancy on the points compared.",
  },
  restpunten: (punten) => `Stays open, but is not essential: ${punten}.`,
  uitkomst: {
    match: "✓ Fits",
    tekort: "✗ Shortfall",
    overschot: "▲ More than asked",
    gedekt: "◐ Covered",
    onbekend: "? Unknown",
    handmatig: "✎ To be judged",
    "niet-gevraagd": "– Not asked",
  },
  gedekt: (steun, omvang) => `Covered by: ${steun}. If that support falls away, there is a shortfall${omvang}.`,
  deelsGedekt: (steun) => `Part of it is already taken care of by: ${steun}.`,
  onbekend: {
    aanbod: {
      eis: "The work asks this; whether the worker brings it is not known.",
      behoefte: "The worker needs this; whether the work offers it is not known.",
    },
    vraag: {
      eis: "Whether the work asks this is not known.",
      behoefte: "Whether the worker needs this is not known.",
    },
  },
  optieNietBeoordeeld: "What the worker thinks of this option is not known.",
  genoegVoorElkeVraag: "Meets everything that can be asked here.",
  weggelaten: "The profile is complete for this part and does not name this point.",
  talent: "The worker would like to use this, but the work does not ask for it.",
  teBeoordelen: "A person still has to judge this and write down the reason.",
  beoordeeld: "✎ Judged",
  besloten: (oordeel, reden, wie) =>
    `As ${oordeel === "match" ? "fitting" : "a shortfall"}, by ${wie}, because: ${endWithStop(reden)}`,
  metingBlijft: (reden, wie) => `The reservation was judged by ${wie}: ${endWithStop(reden)} What was measured stands.`,
  beslissingNietNodig: "A decision was written down, but this point does not ask for one: what was measured holds.",
  vervangingOnbekend: "Who gives this support when that person is not there is not known.",
  vervangingOntbreekt: "When that person is not there, nobody gives this support.",
  metVeronderstellingen: "Do not sign: this form rests on suppositions and is not about the profiles as they are.",
  verondersteld: "This is a supposition: the measure is not in place yet.",
  beslisser: {
    jobcoach: "the job coach",
    arbeidsdeskundige: "the labour expert",
    "werknemer-en-werkgever": "worker and employer together",
  },
  essentieelOnzeker: (punten) => `Note: on an essential point the outcome is uncertain: ${punten}.`,
  zonderSteun:
    "The worker and this work fit each other for the most part. A shortfall that is not essential remains, and there is no support for it here.",
  ontbreekt: { heel: "missing", deels: "only partly there" },
  ondertekenaar: {
    werknemer: "the worker",
    werkgever: "the employer (only for the part with support, goals and hours)",
    jobcoach: "the job coach",
  },
  onzeker: "Uncertain: the difference is only one step.",
  beoordelaarsVerschillen: "Uncertain: the raters do not say the same.",
  steunNietZeker: "There is support at the workplace, but whether it is enough is not known.",
  waarschuwing: {
    "belastbaarheid-verouderd": "Note: the belastbaarheidsprofiel (work capacity profile) is more than six months old.",
  },
  essentieel: "essential",
  leerbaar: {
    ja: { profiel: "Can be learned, according to the profile.", aard: "Can be learned.", "niet-vastgesteld": "Can be learned." },
    nee: {
      profiel: "Cannot be learned, according to the profile.",
      aard: "Not something to learn: something in or around the work has to change.",
      "niet-vastgesteld": "Cannot be learned.",
    },
    onbekend: {
      profiel: "Whether this can be learned is not known.",
      aard: "Whether this can be learned is not known.",
      "niet-vastgesteld": "It has not been established yet whether this worker can learn this. That is why there is no goal.",
    },
  },
  blijftOpen: {
    ja: "A shortfall remains, even with everything possible.",
    nee: "",
    onbekend: "Whether this can be closed depends on an open question.",
  },
  niveaus: (aantal) => (aantal === 1 ? "1 level" : `${aantal} levels`),
  nietWillen: { "liever-niet": "the worker would rather not", nooit: "the worker does not want this" },
  graadVraag: { ja: "needed", deels: "partly needed", nee: "not needed" },
  graadAanbod: { ja: "present", deels: "partly present", nee: "not present" },
  eenheid: {
    kg: "kg",
    N: "N",
    min: "minutes",
    "uur/dag": "hours a day",
    "uur/week": "hours a week",
    "uur/jaar": "hours a year",
    "keer/uur": "times an hour",
    "keer/week": "times a week",
    weken: "weeks",
    cm: "cm",
    graden: "degrees",
    treden: "steps",
    "dB(A)": "dB(A)",
    "%": "%",
  },
  een: {
    kg: "1 kg",
    N: "1 N",
    min: "1 minute",
    "uur/dag": "1 hour a day",
    "uur/week": "1 hour a week",
    "uur/jaar": "1 hour a year",
    "keer/uur": "once an hour",
    "keer/week": "once a week",
    weken: "1 week",
    cm: "1 cm",
    graden: "1 degree",
    treden: "1 step",
    "dB(A)": "1 dB(A)",
    "%": "1 %",
  },
  graadZin: {
    ja: (zin) => zin,
    deels: (zin) => `${zin.replace(/\.$/u, "")}: partly.`,
    nee: (zin) => `${zin.replace(/\.$/u, "")}: no.`,
  },
  netwerkSteunt: {
    ja: "can and will help",
    deels: "can or will help in part",
    nee: "cannot or will not help",
    onbekend: "whether it can and will help is not known",
  },
  graadKort: { ja: "yes", deels: "partly", nee: "no", onbekend: "not known" },
  begeleider: {
    kentWerk: "knows the work",
    aanwezig: "present",
    urenVrij: "time for it",
    opgeleid: "trained for it",
    bereid: "willing",
    rugdekking: "backed by management",
    vervanging: "stand-in",
  },
  werkbegeleiding: {
    kop: "Work guidance",
    nietGenoemd: "The Werkprofiel names no work guide. So first ask the question below.",
    nietNodig: "The Werkprofiel names no work guide. Nor is there a shortfall that waits for one.",
    geenPunt: "There is no shortfall that the work guide can take care of.",
    inOrde: "Everything the work guide needs for this is there.",
    steun: {
      gedekt: "The work guide already takes care of",
      nu: "The work guide can take on now",
      naAdvies: "A work guide can take on, once what is below has been arranged",
      misschien: "A work guide may be able to take on; another question is still open for this too",
      samen: "Here a work guide helps, but that alone is not enough",
    },
    perPunt: "Each point was looked at by itself. Discuss whether there is time for all of them together.",
    kolommen: ["Work guide", "Question or advice for the employer", "For"],
    nodig: (hoeveelheid) => `needed: ${hoeveelheid}`,
    allePunten: "all points above",
    aandachtspunten: "Attention points for the introduction period",
    aandacht: {
      tekort: (punten) => `Shortfall: ${punten}.`,
      onbekend: (punten) => `Not known yet: ${punten}.`,
      gedekt: (punten) => `Covered: ${punten}.`,
    },
    standaard: "Part of every start; these profiles do not point to a shortfall.",
  },
  bijTaken: (taken) => `In: ${taken}`,
  houding: { graag: "would like", goed: "fine with", "liever-niet": "would rather not", nooit: "does not want" },
  status: { onbekend: "not known", "niet-gevraagd": "not asked" },
  minstens: (waarde) => `at least ${waarde}`,
  hoogstens: (waarde) => `at most ${waarde}`,
  tussen: (minimum, maximum) => `${minimum} to ${maximum}`,
  metHulpmiddel: (waarde, steun, inGebruik) =>
    inGebruik ? `With ${steun}, already in use: ${waarde}` : `With ${steun}, not in use yet: ${waarde}`,
  zegtAnders: (waarde, bron) => `Different according to ${bron}: ${waarde}`,
  voorbehoud: (tekst) => `Reservation: ${endWithStop(tekst)}`,
  beoordelaar: {
    zelf: "the worker",
    netwerk: "the network",
    jobcoach: "the job coach",
    werkgever: "the employer",
    werkbegeleider: "the work guide",
    arts: "the doctor",
    deskundige: "the expert",
    test: "a test",
  },
  bewijs: { test: "test", observatie: "observation", document: "document", gesprek: "conversation" },
  gever: {
    werkbegeleider: "work guide",
    collega: "colleague",
    leidinggevende: "manager",
    netwerk: "the worker's network",
    werkgever: "employer",
    werknemer: "worker",
    jobcoach: "job coach",
    opleider: "trainer",
    "andere-dienst": "other service",
  },
  geenSteun: "No possible measure was found for this point.",
  voorwaardelijk: "First ask whether this is possible.",
  lichter: {
    "kan-niet": "not possible here",
    "eerst-vragen": "not known yet whether it is possible",
    "reikt-niet-ver-genoeg": "does not close the shortfall",
    "leren-gaat-voor": "the worker can learn it, and that comes first",
    "samen-nodig": "is needed too; only together is it enough",
  },
  lichtst: "This is the lightest.",
  duur: (frequentie, weken) => {
    if (weken === 0) return frequentie;
    if (weken > 26) return `${frequentie}; tapering off until week ${weken}`;
    return `${frequentie}; ${weken === 1 ? "1 week" : `${weken} weeks`}`;
  },
  doelKop: (nummer, naam, soort, horizon) =>
    `Goal ${nummer}: ${naam} (${soort === "werkdoel" ? "work goal" : "personal goal"}, ${horizon === "kort" ? "within 6 months" : "longer than 6 months"})`,
  doel: {
    nu: "Now",
    straks: "At the end",
    aanpak: "Approach",
    wie: "Who",
    activiteiten: "Activities",
    meten: "Measuring",
    metenZin: (maat, zin, nazorg) => {
      const of = nazorg ? " of the first 6 months" : "";
      const measured = {
        dagen: `In the last week${of}, a record is kept on five working days of whether this can be seen: “${zin}”`,
        weken: `In the last four weeks${of}, a record is kept each week of whether this was reached: “${zin}”`,
        behalen: `At the end of the ${nazorg ? "first 6 months" : "agreed time"} it is checked whether this was obtained: “${zin}”`,
      }[maat];
      return nazorg ? `${measured} What follows after that is aftercare.` : measured;
    },
    nietGenoeg: "This goal does not take away the whole shortfall; see the support on this point.",
    volgtUit: "Follows from",
    tijd: "Job coach time",
    geen: "There is no coaching goal: no shortfall has been found of which it is certain that the worker can learn this.",
  },
  doelVerwijzing: (nummer) => (nummer === 0 ? "Coaching goal that waits for now." : `Coaching goal ${nummer}.`),
  gasKolommen: {
    dagen: ["Level (0 is the goal)", "The behaviour can be seen"],
    weken: ["Level (0 is the goal)", "Where it stands at the end"],
    behalen: ["Level (0 is the goal)", "Where it stands at the end"],
  },
  gas: (niveau) => {
    switch (niveau.maat) {
      case "dagen": {
        const { minimum, maximum } = niveau.dagen;
        const help = { "maakt-niet-uit": "", met: ", with help", zonder: ", without help" }[niveau.hulp];
        if (maximum === 0) return "on none of the days";
        if (minimum === maximum) return minimum === 5 ? `on all 5 days${help}` : `on ${minimum} of the 5 days${help}`;
        return `on ${minimum} to ${maximum} of the 5 days${help}`;
      }
      case "weken": {
        if (niveau.stand === "niet-boven-begin") return "no more than at the start";
        if (niveau.stand === "onderweg") return "more than at the start, but the goal was not reached in the last week";
        const { minimum, maximum } = niveau.weken;
        if (maximum === null) return `reached in each of the last ${minimum} weeks or more`;
        return maximum === 1 ? "reached in the last week" : `reached in each of the last ${minimum} or ${maximum} weeks`;
      }
      case "behalen":
        return {
          "niet-begonnen": "not started",
          begonnen: "started, not obtained within the agreed time",
          "op-tijd": "obtained within the agreed time",
          "een-maand-eerder": "obtained at least a month earlier",
          "twee-maanden-eerder": "obtained at least two months earlier",
        }[niveau.stand];
    }
  },
  doelenGekozen: (door, reden) => `Chosen by ${door}, because: ${endWithStop(reden)}`,
  doelenVoorstel: (aantal) =>
    aantal === 0 ? "" : "This is a proposal. The worker and the employer choose for themselves which goals come first.",
  kiezer: { werknemer: "the worker", werkgever: "the employer", jobcoach: "the job coach" },
  rangregel: {
    essentieel: "first what is essential",
    belang: "then what matters most",
    "grootste-tekort": "then the largest shortfall",
    "kortste-termijn": "then what can be done within 6 months",
    code: "then alphabetically",
  },
  rangregels: (regels) => `Order: ${regels}.`,
  keuzeNietMogelijk: (punten) => `Chosen, but no goal follows from it: ${punten}.`,
  uren: {
    stand: {
      "geen-uren": "This plan needs no hours from a job coach.",
      "geen-contract": "The Werkprofiel names no contract hours, so it cannot be said what share of the hours this is.",
      "geen-regel": "No rule is known for the reference date. An older rule is not used instead.",
      berekend: "",
    },
    halfjaar: (nummer, uren) => `half-year ${nummer}: ${uren}`,
    kolommen: ["What for", "Job coach time"],
    totaal: "In total",
    regel: (naam, regime, gegeven, urenPerJaar) =>
      `${naam}: with ${urenPerJaar} of work a year, the first half-year fits within the **${regime}** regime (${gegeven}).`,
    geenRegime: (naam, zwaarste, tekort) =>
      `${naam}: the first half-year fits within no regime. It is ${tekort} above the heaviest regime (${zwaarste}).`,
    wijktAf: (gegeven, voorwaarde) => `**Deviates (here ${gegeven}):** ${voorwaarde}`,
    buitenUitzondering: "This falls outside the exception too.",
    teControleren: (voorwaarden) => `**Still to be checked:** ${voorwaarden}`,
    andereVoorwaarden: (aantal, uitvoerder, bron) =>
      `Check the other conditions of this rule with ${uitvoerder} too (${aantal}). All conditions are in: ${bron}.`,
    proefplaatsing: (uren) =>
      `The time for the trial placement (${uren}) is counted neither in the total nor for the regime. Under the UWV protocols of 2014 and 2015 a trial placement is a period of its own, with its own share of the hours.`,
    buitenProefplaatsing: "Outside the trial placement this plan needs no hours from a job coach.",
    geenBesluit: "This is a calculation and not a decision on the right to job coaching.",
    eenheid: (uren) => (uren === "1" ? "1 hour" : `${uren} hours`),
  },
  toetsvragen: [
    "Does the Werknemerprofiel show what to watch at placement, and what support may be needed for?",
    "Does the Werknemerprofiel show what kind of work the worker wants?",
    "Does the Werkprofiel show that the workplace fits this as well as possible?",
    "Does the Werkprofiel show how far management or colleagues can give support?",
    "Is the requested support plausible, given both profiles?",
    "Are the goals really coachable for this worker?",
    "Do the job coach and the worker get on well?",
  ],
  toetsElement: {
    focus: "focus",
    plausibiliteit: "plausibility",
    doelgerichtheid: "goal-directedness",
    aanvullend: "additional",
  },
  toetsUitkomst: {
    ja: "yes",
    deels: "partly",
    nee: "no",
    "niet-van-toepassing": "not applicable",
    mens: "only a person can judge this",
  },
  vraag: {
    aan: { werknemer: "For the worker", werk: "For the employer", beoordelaar: "For the assessor" },
    beslissend: "can change the conclusion",
    soort: {
      "te-beoordelen": () => "Does this fit, and why?",
      "aanbod-onbekend": (vraag) => vraag,
      "vraag-onbekend": (vraag) => vraag,
      "steun-niet-zeker": () => "Is the support that is there now enough? Fill in what is known about the work guide.",
      leerbaarheid: () => "Can this be learned, with training or with coaching?",
      aanpasbaarheid: () => "Can the work be adapted on this point?",
      werkbegeleider: () =>
        "Who can be the work guide? Does that colleague know the work, is there time for it, and do the colleague and the management support it?",
      netwerk: () => "Can and will someone from the own network help, for example family, a friend or a support worker at home?",
      "beoordelaars-verschillen": (vraag) => `The raters do not say the same. ${vraag}`,
      "verschil-van-een-stap": (vraag) => `The difference is only one step. ${vraag}`,
    },
    geen: "There are no open questions.",
  },
  verantwoording: {
    motor: "Made with",
    catalogus: "Catalogue",
    beleid: "Policy",
    werknemer: "Werknemerprofiel",
    werk: "Werkprofiel",
    beslissingen: "Decisions",
    slot: "The same profiles, decisions, choice of goals, catalogue, policy and reference date always give the same form.",
  },
  en: "and",
};
