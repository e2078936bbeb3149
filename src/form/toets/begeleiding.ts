import type { Werkbegeleider } from "../../domain/profiel.js";
import type { Toetspunt } from "../../domain/toets.js";
import { begeleideritems } from "../../domain/werkbegeleiding.js";
import { puntOver, toetspunt, type Toetsstof } from "./stof.js";

const grond = ["werk/werkbegeleider"];

type Item = (typeof begeleideritems)[number];

const isGezegd = (begeleider: Werkbegeleider, item: Item): boolean =>
  begeleider[item] !== undefined && begeleider[item] !== "onbekend";

const overBegeleider = (begeleider: Werkbegeleider): readonly Toetspunt[] => {
  const gezegd = begeleideritems.filter((item) => item !== "rol" && isGezegd(begeleider, item));
  const ongezegd = begeleideritems.filter((item) => item !== "rol" && !isGezegd(begeleider, item));
  return [
    // A role alone says who it is, not how far support goes.
    ...(gezegd.length > 0 ? [toetspunt("begeleider-bekend", null, grond)] : []),
    ...ongezegd.map((item) => toetspunt("begeleider-onbekend", null, grond, item)),
  ];
};

/** Question 4: does the Werkprofiel show how far management and colleagues can give support? That they cannot is an answer too. */
export const steunOpDeWerkplek = ({ vergelijking: { paar, bevindingen } }: Toetsstof): readonly Toetspunt[] => {
  const { werkbegeleider } = paar.werk;
  return [
    ...(werkbegeleider === undefined ? [toetspunt("geen-werkbegeleider", null, [], "rol")] : overBegeleider(werkbegeleider)),
    ...bevindingen
      .filter(({ redenen }) => redenen.includes("steun-niet-zeker"))
      .map((bevinding) => puntOver("steun-niet-zeker", bevinding)),
  ];
};
