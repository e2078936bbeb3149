/** A fictional person who typed a name and a number into every field that takes text or a number. */
export const geheimen = ["Jannie Geheimstra", "geheimstra", "123456782", "jannie@geheim.example", "1e9123"] as const;

const getypt: readonly unknown[] = [
  "Jannie Geheimstra",
  "123456782",
  "123456782 kg",
  "12 jannie@geheim.example",
  "geheimstra",
  123456782,
  -123456782.5,
  { waarde: 123456782, eenheid: "kg" },
  { waarde: 1, eenheid: "geheimstra" },
  { min: "Jannie Geheimstra", max: 123456782 },
  { graag: ["geheimstra"], nooit: ["geheimstra", "geheimstra"] },
  ["Jannie Geheimstra", 123456782],
  [{ naam: "Jannie Geheimstra" }],
  { naam: "Jannie Geheimstra", bsn: "123456782", diagnose: "geheimstra", leeftijd: 123456782 },
  "2026-02-31",
  "2099-01-01",
  "1234-56-78",
];

const vreemd: readonly unknown[] = [
  null,
  undefined,
  true,
  "",
  "   ",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  0.1,
  1e308,
  123456782n,
  Symbol("geheimstra"),
  () => "geheimstra",
  new Map([["geheimstra", 123456782]]),
  new Date(0),
  [],
  {},
  Object.create(null),
  new Array(3),
  "onbekend",
  "niet-gevraagd",
  "rechtstreeks-toezicht",
  "zitten",
  "overig-context",
  "x".repeat(3000),
  Array.from({ length: 60 }, () => "geheimstra"),
  JSON.parse('{"__proto__":"Jannie Geheimstra"}'),
  JSON.parse('{"constructor":{"prototype":"Jannie Geheimstra"}}'),
];

const beoordeling = (waarde: unknown): object => ({ waarde, door: "arts", bewijs: "document", datum: "2026-01-05" });

/** A pair without faults that uses every kind of scale and every part of the two profiles. */
export const zuiverPaar = (): Record<"werknemer" | "werk" | "beslissingen", unknown> => ({
  werknemer: {
    soort: "werknemerprofiel",
    id: "kandidaat",
    datum: "2026-01-10",
    bron: { titel: "Verzonnen", uitDeBron: ["feit"], ingevuld: ["rest"] },
    volledig: ["leren"],
    punten: [
      {
        criterium: "tillen",
        beoordelingen: [beoordeling("10 kg")],
        metSteun: [{ steun: "tilhulp", inGebruik: true, waarde: "15 kg" }],
        leerbaarheid: "niet",
        voorbehoud: "niet na vier uur",
      },
      { criterium: "lezen", beoordelingen: [beoordeling(1)], belang: 3, essentieel: true, wilInzetten: false },
      { criterium: "rijbewijs-b", beoordelingen: [beoordeling("geen-rijbewijs")] },
      { criterium: "rechtstreeks-toezicht", beoordelingen: [beoordeling("ja")] },
      { criterium: "binnen-of-buiten", beoordelingen: [beoordeling({ graag: ["binnen"], nooit: ["buiten"] })] },
      { criterium: "overige-werktijden", beoordelingen: [beoordeling("liever niet op maandag")] },
    ],
  },
  werk: {
    soort: "werkprofiel",
    id: "werkplek",
    datum: "2026-01-10",
    functie: "medewerker magazijn",
    contract: { uren: "24 uur/week" },
    taken: [
      { id: "inpakken", naam: "Inpakken", aandeel: 60 },
      { id: "laden", naam: "Laden", aandeel: 40 },
    ],
    werkbegeleider: { rol: "collega", kentWerk: "ja", urenVrij: "2 uur/week", aanwezig: "80 %", steuntBij: ["tillen"] },
    punten: [
      {
        criterium: "tillen",
        beoordelingen: [beoordeling({ min: "5 kg", max: "20 kg" })],
        aanpasbaar: "deels",
        taken: ["inpakken", "laden"],
        perTaak: [{ taak: "inpakken", waarde: "5 kg" }],
      },
      { criterium: "lezen", beoordelingen: [beoordeling(2)], perTaak: [{ taak: "inpakken", waarde: 2 }] },
      { criterium: "binnen-of-buiten", beoordelingen: [beoordeling(["binnen"])] },
    ],
  },
  beslissingen: [{ criterium: "lezen", oordeel: "match", reden: "borden volstaan", door: "jobcoach", datum: "2026-01-11" }],
});

/** Changes to that pair without faults, of every kind. */
export const zuivereWijzigingen = (): unknown => [
  { soort: "maatregel", criterium: "tillen", maatregel: "tilhulp" },
  { soort: "waarde", kant: "werk", criterium: "tillen", waarde: { min: "5 kg" } },
  { soort: "waarde", kant: "werknemer", criterium: "binnen-of-buiten", waarde: { graag: ["buiten"] } },
  { soort: "belang", kant: "werk", criterium: "tillen", belang: 2 },
  { soort: "essentieel", kant: "werk", criterium: "tillen", essentieel: true },
  { soort: "leerbaarheid", criterium: "lezen", leerbaarheid: "trainbaar" },
  { soort: "aanpasbaar", criterium: "lezen", aanpasbaar: "ja" },
  { soort: "werkbegeleider", begeleider: { bereid: "ja", urenVrij: "3 uur/week", aanwezig: "50 %", steuntBij: ["lezen"] } },
  { soort: "netwerk", steunt: "ja" },
  { soort: "uren", uren: "16 uur/week" },
  { soort: "zonder-taken", taken: ["inpakken"] },
  {
    soort: "beslissing",
    beslissing: { criterium: "tillen", oordeel: "match", reden: "samen bekeken", door: "jobcoach", datum: "2026-01-11" },
  },
];

type Pad = readonly (string | number)[];

const paden = (waarde: unknown, pad: Pad = []): readonly Pad[] =>
  typeof waarde === "object" && waarde !== null
    ? [pad, ...Object.entries(waarde).flatMap(([sleutel, kind]) => paden(kind, [...pad, sleutel]))]
    : [pad];

type Boom = Record<string | number, unknown>;

/** A document in which what stands at `pad` is replaced, or a key is added there. */
const anders = (zuiver: () => unknown, pad: Pad, verander: (ouder: Boom, sleutel: string | number) => void): unknown => {
  const document = zuiver();
  const laatste = pad.at(-1);
  if (laatste === undefined) return document;
  let ouder = document as Boom;
  for (const sleutel of pad.slice(0, -1)) ouder = ouder[sleutel] as Boom;
  verander(ouder, laatste);
  return document;
};

/** Every place of a document without faults, times everything that can go wrong there. */
export function* vijandig(zuiver: () => unknown): Generator<unknown> {
  for (const pad of paden(zuiver()).slice(1)) {
    for (const waarde of [...getypt, ...vreemd]) {
      yield anders(zuiver, pad, (ouder, sleutel) => {
        ouder[sleutel] = waarde;
      });
    }
    yield anders(zuiver, pad, (ouder, sleutel) => {
      delete ouder[sleutel];
    });
    yield anders(zuiver, pad, (ouder) => {
      if (Array.isArray(ouder)) ouder.push(ouder[0]);
      else Object.assign(ouder, { onbekendVeld: "Jannie Geheimstra", tweedeVeld: 123456782, patientnaam: "geheimstra" });
    });
  }
}
