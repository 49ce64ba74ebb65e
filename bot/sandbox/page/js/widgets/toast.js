/** Short notes that go away by themselves, read out by screen readers. */

import { el, find } from "../dom.js";

const SHOWN_MS = 7000;

/**
 * @param {string} words
 * @param {"error" | "note"} [kind]
 */
export function toast(words, kind = "note") {
  const shown = el("div", { class: `toast ${kind}` }, words);
  find("#toasts").append(shown);
  setTimeout(() => shown.remove(), SHOWN_MS);
}
