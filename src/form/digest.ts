import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canoniek } from "../internal/canoniek.js";

const bekend = new WeakMap<object, string>();

const vanNiets = bytesToHex(sha256(utf8ToBytes("[]")));

/** SHA-256 of the canonical JSON. Frozen data is digested once. */
export const digestVan = (data: object): string => {
  if (Array.isArray(data) && data.length === 0) return vanNiets;
  const eerder = bekend.get(data);
  if (eerder !== undefined) return eerder;
  const digest = bytesToHex(sha256(utf8ToBytes(canoniek(data))));
  if (Object.isFrozen(data)) bekend.set(data, digest);
  return digest;
};
