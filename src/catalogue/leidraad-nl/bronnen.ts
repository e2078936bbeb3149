import type { Bron } from "../../domain/bron.js";

const leidraad = "CC BY 4.0, Staat der Nederlanden (SZW); bronvermelding: Leidraad Jobcoach, NVvA/AKC";
const akc = (nummer: number): string => `https://arbeidsdeskundigen.nl/akc/kennis/leidraden-en-richtlijnen/document/${nummer}`;
const gecontroleerdOp = "2026-11-21";

/** Every source the records of `leidraad-nl` rest on. Facts are taken over, sentences are our own. */
export const bronnen: readonly Bron[] = [
  {
    code: "leidraad-model",
    titel: "Leidraad Jobcoach: model Matchingsformulier",
    adres: akc(189887),
    licentie: leidraad,
    gecontroleerdOp,
  },
  {
    code: "leidraad-matching",
    titel: "Leidraad Jobcoach: matching en coachingsdoelen",
    adres: akc(189927),
    licentie: leidraad,
    gecontroleerdOp,
  },
  {
    code: "leidraad-werkprofiel",
    titel: "Leidraad Jobcoach: handleiding opstellen Werkprofiel",
    adres: akc(189889),
    licentie: leidraad,
    gecontroleerdOp,
  },
  {
    code: "leidraad-aanvraag",
    titel: "Leidraad Jobcoach: opstellen van de aanvraag",
    adres: akc(189926),
    licentie: leidraad,
    gecontroleerdOp,
  },
  {
    code: "leidraad-toetsing",
    titel: "Leidraad Jobcoach: hoofdvragen bij de toetsing",
    adres: akc(189921),
    licentie: leidraad,
    gecontroleerdOp,
  },
  {
    code: "leidraad-onderbouwing",
    titel: "Leidraad Jobcoach: inhoudelijke onderbouwing",
    adres: "arbeidsdeskundigen.nl, AKC-leidraad Jobcoach: pagina Inhoudelijke onderbouwing",
    licentie: leidraad,
    gecontroleerdOp,
  },
  {
    code: "akc-casus",
    titel: "AKC-voorbeeldcasus: vaststellen begeleidingsbehoefte en regime jobcoaching",
    adres: "https://arbeidsdeskundigen.nl/akc/kennis/ad-voorbeeldcasuistiek/document/196635",
    gecontroleerdOp,
  },
  {
    code: "fml",
    titel: "Functionelemogelijkhedenlijst, nieuwere lijst (in het dagelijks functioneren), sjabloon uit een openbare repository",
    adres: "Openbare repository met een sjabloon voor expertiserapporten; adres niet vastgelegd",
    licentie: "Feiten en drempelwaarden; eigen korte bewoordingen",
    gecontroleerdOp,
  },
  { code: "begeleid-werken", titel: "Methodiek Begeleid Werken", adres: "https://begeleidwerken.be", gecontroleerdOp },
  {
    code: "goede-praktijken",
    titel: "Goede praktijken: de pijlers van Begeleid Werken (Werkburo)",
    adres: "https://werkburo.be",
    gecontroleerdOp,
  },
  {
    code: "ocmw-traject",
    titel: "OCMW-trajectbegeleiding: verdieping per fase",
    adres: "Kina, eForum Factory, 2015",
    gecontroleerdOp,
  },
  {
    code: "werkbegeleiding",
    titel: "Organiseren van werkbegeleiding: directe collega en jobcoach",
    adres: "Webtekst voor werkgevers over werkbegeleiding",
    gecontroleerdOp,
  },
  {
    code: "harrie",
    titel: "HARRIE: de ideale collega voor dagelijkse begeleiding",
    adres: "https://techniekpact.nl",
    gecontroleerdOp,
  },
  {
    code: "harrie-fontys",
    titel: "Onderzoek van Fontys naar HARRIE (WerkgeversServicepunt Midden-Brabant)",
    adres: "https://wspmiddenbrabant.nl",
    gecontroleerdOp,
  },
  {
    code: "antwerpen-art60",
    titel: "Evaluatie door de werkgever, art. 60 § 7 (Ondernemen in Antwerpen)",
    adres: "https://ondernemeninantwerpen.be",
    gecontroleerdOp,
  },
  { code: "uwv-protocol-2007", titel: "Protocol Jobcoach UWV, versie 2007", adres: "BWBR0019415", gecontroleerdOp },
  { code: "uwv-protocol-2014", titel: "Protocol Jobcoach UWV 2014", adres: "BWBR0035263", gecontroleerdOp },
  {
    code: "uwv-protocol-2016",
    titel: "Protocol Jobcoach UWV 2016 (alleen de inhoudsopgave gezien)",
    adres: "BWBR0037573",
    gecontroleerdOp,
  },
  { code: "uwv-intern-2015", titel: "Protocol Interne Jobcoach UWV 2015", adres: "BWBR0036046", gecontroleerdOp },
  { code: "uwv-normbedragen-2014", titel: "Normbedragen voorzieningen UWV 2014", adres: "BWBR0034890", gecontroleerdOp },
  { code: "uwv-normbedragen-2015", titel: "Normbedragen voorzieningen UWV 2015", adres: "BWBR0036026", gecontroleerdOp },
  {
    code: "stcrt-2014-22754",
    titel: "Staatscourant 2014, 22754: bedragen van het onderzoek interne jobcoach",
    adres: "Stcrt. 2014, 22754",
    gecontroleerdOp,
  },
  {
    code: "zandvoort-jobcoaching",
    titel: "Gemeente Zandvoort: regels voor jobcoaching (lokaleregelgeving.overheid.nl)",
    adres: "CVDR465240",
    gecontroleerdOp,
  },
  {
    code: "jan-j1",
    titel: "JAN-casus: medewerker busgarage die moeilijk leest",
    adres: "https://studylib.net/doc/9424753",
    gecontroleerdOp,
  },
  { code: "jan-opties", titel: "JAN-opties per beperking", adres: "https://itispossible.ca", gecontroleerdOp },
  { code: "natural-supports", titel: "Keeping a job: natural supports", adres: "https://autismnow.org", gecontroleerdOp },
  {
    code: "uwv-erkende-jobcoach",
    titel: "Aan de slag als erkende jobcoachorganisatie (UWV)",
    adres: "uwv.nl, zakelijk: pagina Aan de slag als erkende jobcoachorganisatie",
    gecontroleerdOp,
  },
  {
    code: "ecli-2015-766",
    titel: "Centrale Raad van Beroep over begeleiding vanaf de zijlijn",
    adres: "ECLI:NL:CRVB:2015:766",
    gecontroleerdOp,
  },
  {
    code: "ecli-2022-6531",
    titel: "Rechtbank Den Haag over basale werknemersvaardigheden en één-op-éénbegeleiding",
    adres: "ECLI:NL:RBDHA:2022:6531",
    gecontroleerdOp,
  },
  {
    code: "icf",
    titel: "International Classification of Functioning, Disability and Health (WHO, 2001)",
    adres: "https://www.who.int/standards/classifications/international-classification-of-functioning-disability-and-health",
    licentie: "Codes en korte titels als feit; eigen bewoordingen",
    gecontroleerdOp,
  },
  {
    code: "icf-haq",
    titel: "Annals of the Rheumatic Diseases, tabel 1: Stanford HAQ, vragen gekoppeld aan categorieën van de ICF",
    adres: "https://ard.bmj.com/highwire/markup/178325/expansion",
    gecontroleerdOp,
  },
  {
    code: "onet-29-3",
    titel: "O*NET 29.3 Database: vermogens, werkstijlen, vaardigheden en werkomgeving per beroep",
    adres: "https://www.onetcenter.org/database.html",
    licentie:
      "CC BY 4.0; information from the O*NET 29.3 Database by USDOL/ETA, used under CC BY 4.0 and modified; USDOL/ETA has not approved, endorsed or tested these modifications",
    gecontroleerdOp,
  },
  {
    code: "ors-2018",
    titel: "Occupational Requirements Survey 2018 (Bureau of Labor Statistics): wat beroepen ten minste vragen",
    adres: "https://www.bls.gov/ors/",
    licentie: "Publiek domein in de Verenigde Staten",
    gecontroleerdOp,
  },
];
