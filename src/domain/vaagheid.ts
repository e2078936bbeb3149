import type { Bron } from "./bron.js";
import type { Tekst, verplichteTalen } from "./taal.js";

/** A wording that does not say what can be seen, and why it is refused. */
export interface VageUitdrukking {
  /** The wordings, in lower case. A sentence is vague when it holds one of them as whole words. */
  readonly woorden: Readonly<Record<(typeof verplichteTalen)[number], readonly string[]>>;
  readonly reden: Tekst;
  /** Codes of {@link bronnenVaagheid}; empty where the entry is our own, by the rule the sources give. */
  readonly bronnen: readonly string[];
}

const gecontroleerdOp = "2026-11-21";

/** Where the rule comes from: name the behaviour, leave out words of degree and of judgement. */
export const bronnenVaagheid: readonly Bron[] = [
  {
    code: "akc-casus-commentaar",
    titel: "AKC-voorbeeldcasus: commentaar van deskundigen op de begeleidingsbehoefte",
    adres: "https://arbeidsdeskundigen.nl/akc/kennis/ad-voorbeeldcasuistiek/document/196641",
    gecontroleerdOp,
  },
  {
    code: "arboshock-rapportage",
    titel: "10 aandachtspunten voor goede arbeidsdeskundige rapportages",
    adres: "https://arboshock.nl",
    gecontroleerdOp,
  },
  {
    code: "titurel-rapporteren",
    titel: "Algemene regels voor rapporteren: wees objectief",
    adres: "https://www.titurel.nl/medewerkerssectie/handleiding-ons/",
    gecontroleerdOp,
  },
];

/** The wordings that are refused. Short on purpose: each entry has to be wrong wherever it stands in a sentence. */
export const vageUitdrukkingen: readonly VageUitdrukking[] = [
  {
    woorden: {
      nl: ["sturing nodig", "aansturing nodig"],
      en: ["needs steering", "need steering", "needs direction"],
    },
    reden: {
      nl: "Dit zegt niet welk gedrag er nu is en wat de sturing daaraan verandert.",
      en: "This does not say which behaviour there is now and what the steering changes in it.",
    },
    bronnen: ["akc-casus-commentaar"],
  },
  {
    woorden: {
      nl: ["begeleiding nodig", "ondersteuning nodig", "extra aandacht nodig"],
      en: ["needs guidance", "needs support", "needs extra attention"],
    },
    reden: {
      nl: "Dit noemt hulp, maar niet het gedrag waar die hulp op gericht is.",
      en: "This names help, but not the behaviour at which that help is aimed.",
    },
    bronnen: [],
  },
  {
    woorden: {
      nl: ["goede houding", "goede werkhouding", "goede motivatie", "functioneert goed", "functioneert niet goed"],
      en: ["good attitude", "good work attitude", "good motivation", "functions well", "functions poorly"],
    },
    reden: {
      nl: "Dit is een oordeel; twee mensen die hetzelfde zien, kunnen er anders over denken.",
      en: "This is a judgement; two people who see the same can think differently of it.",
    },
    bronnen: ["arboshock-rapportage"],
  },
  {
    woorden: {
      nl: ["beetje", "nogal", "tamelijk", "behoorlijk"],
      en: ["a bit", "a little bit", "fairly", "somewhat"],
    },
    reden: {
      nl: "Dit woord zegt niet hoeveel of hoe vaak.",
      en: "This word does not say how much or how often.",
    },
    bronnen: ["titurel-rapporteren"],
  },
  {
    woorden: {
      nl: ["voldoende", "onvoldoende", "redelijk", "adequaat"],
      en: ["sufficiently", "insufficiently", "reasonably", "adequately"],
    },
    reden: {
      nl: "Dit woord zegt dat het genoeg is of niet, maar niet wat genoeg is.",
      en: "This word says that it is enough or not, but not what is enough.",
    },
    bronnen: [],
  },
  {
    woorden: {
      nl: ["zo nodig", "indien nodig", "waar nodig"],
      en: ["if necessary", "where necessary", "as needed", "where needed"],
    },
    reden: {
      nl: "Dit zegt niet wanneer het gebeurt, zodat niemand kan zien of het ontbreekt.",
      en: "This does not say when it happens, so that nobody can see whether it is missing.",
    },
    bronnen: [],
  },
  {
    woorden: {
      nl: [
        "beter omgaan met",
        "leren omgaan met",
        "leert omgaan met",
        "beter functioneren",
        "wordt zelfstandiger",
        "zelfstandiger worden",
        "zelfstandiger werken",
      ],
      en: ["deal better with", "cope better with", "learn to deal with", "function better", "more independent"],
    },
    reden: {
      nl: "Dit noemt een richting, maar niet wat er aan het eind te zien is.",
      en: "This names a direction, but not what can be seen at the end.",
    },
    bronnen: [],
  },
];
