import type { CatalogusData } from "../../domain/catalogus.js";
import { bronnen } from "./bronnen.js";
import { capaciteitenFmlOverig } from "./capaciteiten-fml-overig.js";
import { capaciteitenLichamelijk } from "./capaciteiten-lichamelijk.js";
import { capaciteitenPersoonlijk } from "./capaciteiten-persoonlijk.js";
import { capaciteitenTijdEnKwalificatie } from "./capaciteiten-tijd-en-kwalificatie.js";
import { context } from "./context.js";
import { cultuur } from "./cultuur.js";
import { doelgroepen } from "./doelgroepen.js";
import { fml } from "./fml.js";
import { koppelingenIcf, nietGekoppeldIcf } from "./koppelingen-icf.js";
import { koppelingenOnet, nietGekoppeldOnet } from "./koppelingen-onet.js";
import { koppelingenOrs, nietGekoppeldOrs } from "./koppelingen-ors.js";
import { leren } from "./leren.js";
import { maatregelenHulpmiddelen } from "./maatregelen-hulpmiddelen.js";
import { maatregelenMensen } from "./maatregelen-mensen.js";
import { maatregelenPersoon } from "./maatregelen-persoon.js";
import { maatregelenWerk } from "./maatregelen-werk.js";
import { regelingen } from "./regelingen.js";
import { wensen } from "./wensen.js";
import { aandachtspunten, begeleideradviezen } from "./werkbegeleiding.js";

/** The default catalogue as data. To add a criterion, add one record to the file of its onderdeel. */
export const leidraadNlData: CatalogusData = {
  code: "leidraad-nl",
  editie: "2026.3",
  naam: { nl: "Leidraad Jobcoach (Nederland)", en: "Leidraad Jobcoach (Netherlands)" },
  bronnen: [...bronnen],
  criteria: [
    ...capaciteitenPersoonlijk,
    ...capaciteitenLichamelijk,
    ...capaciteitenFmlOverig,
    ...capaciteitenTijdEnKwalificatie,
    ...leren,
    ...context,
    ...cultuur,
    ...wensen,
  ],
  maatregelen: [...maatregelenPersoon, ...maatregelenWerk, ...maatregelenMensen, ...maatregelenHulpmiddelen],
  doelgroepen: [...doelgroepen],
  regelingen: [...regelingen],
  begeleideradviezen: [...begeleideradviezen],
  aandachtspunten: [...aandachtspunten],
  fml: [...fml],
  koppelingen: [...koppelingenIcf, ...koppelingenOnet, ...koppelingenOrs],
  nietGekoppeld: [...nietGekoppeldIcf, ...nietGekoppeldOnet, ...nietGekoppeldOrs],
};
