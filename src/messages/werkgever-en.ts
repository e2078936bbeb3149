import type { WerkgeverTeksten } from "./werkgeverTeksten.js";

/** The English of the coaching plan for the employer. */
export const werkgeverEn: WerkgeverTeksten = {
  titel: "Coaching plan for the employer",
  datum: "Reference date",
  voorWie:
    "This plan says what happens at work. The profile of the worker is no part of it. Help that is not about the work is not in it either.",
  kop: {
    steun: "Support at work",
    doelen: "Work goals of this period",
    uren: "Job coach hours",
    gevraagd: "What we ask of you",
    vragen: "Questions about the work",
    ondertekening: "Signatures",
  },
  steunKolommen: ["What happens", "Who", "How often and how long"],
  gever: {
    werkbegeleider: "work guide",
    collega: "colleague",
    leidinggevende: "manager",
    netwerk: "someone outside work",
    werkgever: "employer",
    werknemer: "worker",
    jobcoach: "job coach",
    opleider: "trainer",
    "andere-dienst": "another service",
  },
  middel: "Take an aid into use at work. The job coach discusses with you which aid.",
  eerstVragen: "The job coach first discusses with you whether this is possible.",
  geenSteun: "This plan holds no support at work now.",
  doel: (nummer) => `Work goal ${nummer}`,
  straks: (zin) => `**At the end:** ${zin}`,
  aanpak: (wat, wie) => `**Approach:** ${wat}. By: ${wie}.`,
  activiteiten: (namen) => `**Activities:** ${namen}.`,
  meten: (maat, nazorg) => {
    const of = nazorg ? "of the first 6 months" : "of the support";
    const meting = {
      dagen: `On the last five working days ${of} it is noted whether this can be seen.`,
      weken: `In the last four weeks ${of} it is noted every week whether this was reached.`,
      behalen: `At the end ${of} it is checked whether this was reached.`,
    }[maat];
    return `**Measuring:** ${meting}${nazorg ? " What follows after that is aftercare." : ""}`;
  },
  geenDoelen: "This plan holds no work goals now.",
  anderDoel: "There may be personal goals too. They belong to the worker and the job coach, and are not in this plan.",
  totaal: (halfjaren) => `In total, for all guidance together: ${halfjaren}.`,
  voorwaarden: {
    aanpasbaar: (maatregelen) => `That this is possible in the work: ${maatregelen}.`,
    kentWerk: "A work guide who knows the work well.",
    bereid: "A work guide who wants to do it.",
    opgeleid: "A work guide who was trained for it.",
    rugdekking: "A management that stands behind the work guide.",
    aanwezig: (procent) => `A work guide who is there at least ${procent} of the working time.`,
    uren: (uren) => `For the work guide: at least ${uren} free for this task.`,
  },
  geenVraag: "For this plan we ask nothing extra now.",
  meerVragen: "The job coach may ask more about the work in a conversation.",
  ondertekenaar: { werknemer: "the worker", werkgever: "the employer", jobcoach: "the job coach" },
  ondertekenKolommen: ["Role", "Name and date", "Signature"],
};
