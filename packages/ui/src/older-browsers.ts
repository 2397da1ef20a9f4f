/**
 * What browsers of office computers lack that scripts of today take for granted: they are years behind (Chromium 87 and
 * its kin), and building for them turns syntax into older syntax only. To be imported before anything else.
 */

import "core-js/stable/array/at.js";
import "core-js/stable/array/find-last.js";
import "core-js/stable/array/find-last-index.js";
import "core-js/stable/array/to-reversed.js";
import "core-js/stable/array/to-sorted.js";
import "core-js/stable/object/has-own.js";
import "core-js/stable/string/at.js";

/** Version 4 of RFC 9562 from random bytes; pages that come by plain HTTP have no `randomUUID` either. */
function randomUuid(): ReturnType<Crypto["randomUUID"]> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

if (typeof crypto.randomUUID !== "function") crypto.randomUUID = randomUuid;
