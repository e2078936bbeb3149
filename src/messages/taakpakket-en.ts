import type { TaakpakketTeksten } from "./taakpakketTeksten.js";

/** The English of tasks and task packages. */
export const taakpakketEn: TaakpakketTeksten = {
  titel: "Tasks and task packages",
  voorWie: "For the job coach and the worker. These are proposals: whether tasks can be exchanged is for the employer to decide.",
  taken: "Every task by itself",
  taakKolommen: ["Task", "Share of the working time", "Does the task fit?", "Why", "What the worker thinks of it"],
  klasse: {
    past: "✓ Fits as it is",
    "past-met-ondersteuning": "◐ Fits with support",
    onbekend: "? Not enough known yet",
    "beter-ruilen": "⇄ Better exchanged",
  },
  deel: (percent) => `${percent} %`,
  deelMetUren: (percent, uren) => `${percent} % (${uren})`,
  tekort: (punt, omvang) => (omvang === "" ? `Shortfall on **${punt}**.` : `Shortfall on **${punt}**: ${omvang}.`),
  tekortsoort: {
    "open-essentieel": "This point cannot be missed, and the shortfall remains, even with everything possible.",
    "misschien-open-essentieel": "This point cannot be missed. Whether the shortfall can be closed depends on an open question.",
    open: "The shortfall remains, even with everything possible; the point is not essential.",
    "misschien-open": "Whether the shortfall can be closed depends on an open question.",
    sluitbaar: "Can be closed.",
  },
  metSteun: (maatregelen) => `What helps: ${maatregelen}.`,
  alleenHier: "Only in this task.",
  ookBij: (taken) => `Also in: ${taken}.`,
  onbekend: (punten) => `Not known yet: ${punten}.`,
  onzeker: (punten) => `Uncertain, while it cannot be missed: ${punten}.`,
  nietBeschreven: "What this task asks is not described.",
  geenTekort: (punten) => `No shortfall on: ${punten}.`,
  wensOnbekend: "not known",
  heelWerk: (punten) => `Of the whole work, not of one task, are the shortfalls on: ${punten}. Exchanging changes nothing there.`,
  heelWerkBlokkeert: (punten) =>
    `Mind: ${punten} cannot be missed, the shortfall remains, and it comes from no task. No task package solves that.`,
  rest: (deel) => `Of ${deel} of the working time it is not described what happens.`,
  voorstellen: "Proposals for a task package",
  stand: {
    keuze: (aantal) =>
      `There are ${aantal} proposals. In none of them does a task bring an essential shortfall that stays open. Proposal 1 is the largest package of which that is true.`,
    "een-pakket": () => "There is one proposal: only one task brings no essential shortfall that stays open.",
    "geen-pakket": () => "There is no proposal. Every task brings an essential shortfall that stays open.",
    "geen-taken": () => "The Werkprofiel names no tasks. So there is nothing to exchange, and no proposal.",
  },
  voorstelKolommen: ["Proposal", "Tasks", "Share of the working time", "Verdict", "How well it fits", "What is needed"],
  soort: {
    grootste: "the largest package",
    "zonder-onbekend": "without tasks of which too little is known",
    "zonder-ondersteuning": "without tasks that ask for support",
    "naar-wens": "without tasks that the worker, as far as is known, would not or would rather not do",
    "op-een-na-grootste": "the largest package but one",
  },
  essentieelOnbekend: (punten) => `Ask first, for this cannot be missed: ${punten}.`,
  misschienOpen: (punten) => `Whether this essential shortfall can be closed depends on an open question: ${punten}.`,
  geschiktheid: (nu, straks) => `Suitability: now ${nu}, after support ${straks}.`,
  passendheid: (nu, straks) => `Fit: now ${nu}, after support ${straks}.`,
  geenSteun: "No support found or needed.",
  tegenover: (nummer, percent) =>
    percent === "0"
      ? `**Proposal ${nummer}** beside proposal 1: as much working time.`
      : `**Proposal ${nummer}** beside proposal 1: ${percent} % less working time.`,
  takenEraf: (taken) => `No longer: ${taken}.`,
  tekortenEraf: (punten) => `No more shortfall on: ${punten}.`,
  tekortenErbij: (punten) => `A shortfall on: ${punten}.`,
  collegas: "What remains for colleagues",
  collegaKolommen: ["Proposal", "Task", "Share of the working time", "What the task asks"],
  samen: "together",
  eis: (punt, waarde) => `${punt}: ${waarde}`,
  geenEis: "not described",
  vrij: "The worker has this time free. What comes in return is for the employer to say; nothing is filled in here.",
  nietsEruit: "all tasks stay with the worker",
  voorwaarden: "Conditions and questions",
  rustOp: (maatregelen) =>
    `As a measure, exchanging can be done so: ${maatregelen}. The condition is that the work can change on these points.`,
  aanpasbaar: {
    ja: (punten) => `It can, according to the Werkprofiel: ${punten}.`,
    deels: (punten) => `It partly can, according to the Werkprofiel: ${punten}.`,
    nee: (punten) =>
      `It cannot, according to the Werkprofiel: ${punten}. Ask whether the demand itself cannot change, or whether the whole task cannot go to a colleague either.`,
    onbekend: (punten) => `It is not known: ${punten}.`,
  },
  vraag: {
    "taken-beschrijven": () => "Which tasks does the work consist of, and how much of the working time does each task take?",
    "rest-beschrijven": () => "What happens in the rest of the working time?",
    "eisen-beschrijven": (taken) => `What does this task ask of a person: ${taken}?`,
    "ruil-mogelijk": (taken) => `Which of these tasks can colleagues take over: ${taken}?`,
    "wat-komt-terug": (taken) => `Which work comes in return for the time that is free when this goes to colleagues: ${taken}?`,
    "wens-vragen": (taken) => `What do you think of these tasks: ${taken}?`,
  },
};
