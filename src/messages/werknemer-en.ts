import { jijEn } from "./jij-en.js";
import type { WerknemerTeksten } from "./werknemerTeksten.js";

const lengths: ReadonlyMap<number, string> = new Map([
  [1, "1 week"],
  [26, "half a year"],
  [52, "a year"],
  [78, "a year and a half"],
  [104, "two years"],
  [156, "three years"],
]);

/** The English of the letter to the worker. */
export const werknemerEn: WerknemerTeksten = {
  titel: "Your plan at this work",
  werk: "Work",
  datum: "Date",
  kop: {
    goed: "What goes well",
    past: "Does this work suit you?",
    vragen: "What we do not know yet",
    hulp: "What help there will be",
    doelen: "Your goals",
    kiezen: "What you can choose",
    werkgever: "What your employer sees",
    oneens: "If you do not agree",
  },
  jij: jijEn,
  stand: {
    eis: { ja: "", deels: "Now that works in part.", nee: "Now that does not work." },
    behoefte: { ja: "", deels: "Now that is there in part.", nee: "Now that is not there." },
  },
  goed: {
    brengt: "This is what you bring, and it is enough for this work:",
    biedt: "This is important to you, and this work has it:",
    steun: "For this there is help already:",
    geen: "We know too little yet to say what goes well. We want to talk with you about it.",
    genoeg: (punt) => `${punt}: this is enough for this work.`,
    erIs: (punt) => `${punt}: this is there as you need it.`,
    meer: (punt) => `${punt}: you can do more than this work asks.`,
    wil: {
      graag: (punt, opties) => `${punt}: ${opties}. You would like that.`,
      goed: (punt, opties) => `${punt}: ${opties}. That is fine with you.`,
    },
    besloten: (punt) => `${punt}: this was looked at well, and it fits.`,
    gedekt: (punt, steun) => `${punt}: ${steun}.`,
  },
  past: {
    passend: "This work suits you, as it is now.",
    "passend-met-ondersteuning": "This work suits you if the help in this letter is there.",
    grotendeels: "This work suits you for the most part. On one or more points a difference stays.",
    "onvoldoende-bekend": "We do not know yet whether this work suits you. First we want to know more.",
    "niet-passend": "This work does not suit you now. It asks something for which there is no good answer yet.",
  },
  waarom: "This is what it is about:",
  anders:
    "This can change if the work is arranged in another way. Other work may suit you too. Talk about it with your job coach.",
  verschil: {
    vraagt: (zin) => `The work asks this: ${zin}`,
    deelsGevraagd: (zin) => `The work asks this in part: ${zin}`,
    nu: (zin) => `Now it is like this: ${zin}`,
    nuHebJe: (niveau) => `Now you have: ${niveau}.`,
    nodig: { voorwaarde: (zin) => `You need this: ${zin}`, voorkeur: (zin) => `You want this: ${zin}` },
    hier: (zin) => `At this work it is now like this: ${zin}`,
    wilNiet: {
      "liever-niet": (opties) => `You would rather not have this: ${opties}.`,
      nooit: (opties) => `You do not want this: ${opties}.`,
    },
    toch: "It is a part of this work.",
    besloten: "This was looked at well. It does not fit yet.",
  },
  vragen: {
    geen: "We have no open questions now.",
    soort: {
      "te-beoordelen": (punt) => `${punt}: does this suit you, and why?`,
      "aanbod-onbekend": (_punt, vraag) => vraag,
      "vraag-onbekend": (_punt, vraag) => vraag,
      "steun-niet-zeker": (punt) => `${punt}: is the help that is there now enough for you?`,
      leerbaarheid: (punt) => `${punt}: do you think you can learn this, by practice or with help?`,
      aanpasbaarheid: (punt) => `${punt}: can the work be different here?`,
      werkbegeleider: () => "Which colleague can help you at work?",
      netwerk: () => "Can someone of your family or friends help you, and do they want to?",
      "beoordelaars-verschillen": (_punt, vraag) => `Not everyone sees this in the same way. ${vraag}`,
      "verschil-van-een-stap": (_punt, vraag) => `The difference is small. ${vraag}`,
    },
    aanWerkgever: "We will also ask your employer about:",
    teBekijken: "Someone still has to look well at:",
    bespreken: "Talk about this with your job coach too:",
    talent: (punt) => `${punt}: you would like to do this, but the work does not ask it.`,
    teVeel: (punt) => `${punt}: at this work there is more of it than you want.`,
  },
  hulp: {
    geenNodig: "No extra help is needed now.",
    nogGeen: "No help has been found for this yet.",
    overDoel: (nummer) => `Goal ${nummer} is about this.`,
    middel: (naam) => `It is: ${naam}.`,
    wie: (wie, frequentie, duur) => `Who: ${wie}. How often: ${frequentie}.${duur === "" ? "" : ` How long: ${duur}.`}`,
    gever: {
      werkbegeleider: "your work guide",
      collega: "a colleague",
      leidinggevende: "your manager",
      netwerk: "someone of your family or friends",
      werkgever: "your employer",
      werknemer: "you",
      jobcoach: "your job coach",
      opleider: "a teacher or trainer",
      "andere-dienst": "another service",
    },
    duur: (weken) => (weken === 0 ? "" : (lengths.get(weken) ?? `${weken} weeks`)),
    eerstVragen: "First we ask whether this is possible.",
    deelsGedekt: (steun) => `In part there is help already: ${steun}.`,
    blijftOpen: {
      ja: "A difference stays here, even with all the help.",
      onbekend: "We do not know yet whether this help is enough.",
    },
  },
  doelen: {
    geen: "You have no goals yet. First we talk about what you want to learn and can learn.",
    geenNodig: "You need no goals now.",
    kop: (nummer, punt) => `Goal ${nummer}: ${punt}`,
    persoonlijk: "This is a personal goal.",
    nu: (zin) => `Now: ${zin}`,
    straks: (zin) => `Later: ${zin}`,
    zoZien: (maat, gehaald, nazorg) => {
      const end = nazorg ? "the first half year" : "the help";
      return {
        dagen: `In the last week of ${end} we look on five working days whether this works. Does it work on ${gehaald} of the 5 days? Then you have reached your goal.`,
        weken: `In the last four weeks of ${end} we look every week whether this works. Does it work in the last week? Then you have reached your goal.`,
        behalen: `At the end of ${end} we look whether you have reached this.`,
      }[maat];
    },
    nazorg: "After that the help goes on for a while, a little less each time.",
    nietGenoeg: "This goal does not take the whole difference away.",
  },
  kiezen: {
    voorstel: "These goals are a proposal. You choose together with your employer which goals come first.",
    gekozen: (door, reden) => `These goals were chosen by ${door}.${reden === "" ? "" : ` The reason: ${reden}`}`,
    kiezer: { werknemer: "you", werkgever: "your employer", jobcoach: "your job coach" },
    wachtend: "These goals still wait. Do you want one of them first? Tell your job coach.",
    anders: "Do you want other help? This is possible too:",
    kan: (punt, maatregelen) => `For ${punt}: ${maatregelen}.`,
    misschien: (punt, maatregelen) => `For ${punt} perhaps: ${maatregelen}.`,
    meer: "More is possible. Ask your job coach about it.",
    rechten: [
      "You may say no to a goal or to help.",
      "Is something not clear? Ask your job coach to explain it.",
      "Is something in this letter wrong? Ask your job coach to correct it.",
    ],
  },
  werkgever: {
    ziet: [
      "Your employer gets a plan. It holds the help at work, the goals for work and the hours of your job coach.",
      "Your employer does not get your profile. The plan says nothing of your health, your money or your life at home.",
    ],
    zietNiet: (doelen) => `Your employer does not see this in the plan: ${doelen}.`,
  },
  oneens: [
    "Do you not agree with this letter? Tell your job coach. Then you look at it again together.",
    "You may ask to add what you think. This letter is a proposal and no decision.",
  ],
  of: "or",
};
