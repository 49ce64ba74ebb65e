/**
 * Who one is, where one is, and in which language: the part of the page's state that a reload keeps.
 * It lives in the address, so that two tabs can be two people.
 */

const KEYS = ["user", "guild", "channel", "locale"];

/** @typedef {{user: string, guild: string | null, channel: string | null, locale: string}} Place */

/** Read the place from the address. */
export function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(KEYS.map((key) => [key, given.get(key)]));
}

/**
 * Write the place into the address.
 * @param {Place} place
 */
export function writeAddress(place) {
  const search = new URLSearchParams();
  for (const key of KEYS) {
    const value = place[/** @type {keyof Place} */ (key)];
    if (value) search.set(key, value);
  }
  history.replaceState(null, "", `#${search}`);
}
