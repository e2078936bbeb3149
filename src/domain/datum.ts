import * as z from "zod";
import { isBestaandeDatum } from "../internal/datum.js";

/** A calendar day that exists, written `YYYY-MM-DD`. */
export const datumSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { abort: true })
  .refine(isBestaandeDatum)
  .meta({ description: "Een bestaande dag, geschreven als JJJJ-MM-DD" });
