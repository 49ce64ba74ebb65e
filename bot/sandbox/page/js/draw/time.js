/** Points in time as people read them, in the language of the one who looks. */

import { el } from "../dom.js";

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};
/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];
const REFRESH_MS = 20_000;

/**
 * Draw `<t:...>`.
 * @param {number} seconds since 1970
 * @param {string} style one of Discord's letters
 * @param {string} locale
 */
export function timeNode(seconds, style, locale) {
  const when = new Date(seconds * 1000);
  if (Number.isNaN(when.getTime())) return el("span", { class: "time" }, String(seconds));
  const full = format(when, STYLES.F, locale);
  const words = style === "R" ? relative(when, locale) : format(when, STYLES[style] || STYLES.f, locale);
  const attributes = { class: "time", datetime: when.toISOString(), title: full };
  return el("time", { ...attributes, "data-relative": style === "R" ? locale : null }, words);
}

/**
 * When a message was sent: only the time for those of today.
 * @param {string} iso
 * @param {string} locale
 */
export function sentAt(iso, locale) {
  const when = new Date(iso);
  const today = when.toDateString() === new Date().toDateString();
  const words = format(when, today ? STYLES.t : STYLES.s, locale);
  return el("time", { class: "sent", datetime: iso, title: format(when, STYLES.F, locale) }, words);
}

/** Keep "five minutes ago" true for as long as the page is open. */
export function keepRelativeTimesTrue() {
  setInterval(() => {
    for (const one of document.querySelectorAll("time[data-relative]")) {
      const node = /** @type {HTMLTimeElement} */ (one);
      node.textContent = relative(new Date(node.dateTime), node.dataset.relative || "en-US");
    }
  }, REFRESH_MS);
}

/** @param {Date} when @param {Intl.DateTimeFormatOptions} options @param {string} locale */
function format(when, options, locale) {
  return new Intl.DateTimeFormat(locale, options).format(when);
}

/** @param {Date} when @param {string} locale */
function relative(when, locale) {
  const seconds = Math.round((when.getTime() - Date.now()) / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) || UNITS[UNITS.length - 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}
