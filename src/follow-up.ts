export { tScore, type GescoordDoel, type ScoreFout } from "./follow-up/tScore.js";
