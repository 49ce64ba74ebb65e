/** Light or dark: as the system has it, until somebody chooses. */

import { fill } from "../dom.js";
import { icon } from "../icons.js";

const KEY = "theme";
const NEXT = /** @type {Record<string, string>} */ ({ auto: "light", light: "dark", dark: "auto" });
const ICONS = /** @type {Record<string, string>} */ ({ auto: "auto", light: "sun", dark: "moon" });

/** @param {HTMLElement} button */
export function keepTheme(button) {
  const show = (/** @type {string} */ theme) => {
    document.documentElement.dataset.theme = theme;
    fill(button, icon(ICONS[theme]));
    button.setAttribute("aria-label", `Colors: ${theme}. Switch to ${NEXT[theme]}`);
  };
  let now = localStorage.getItem(KEY) || "auto";
  if (!(now in NEXT)) now = "auto";
  show(now);
  button.addEventListener("click", () => {
    now = NEXT[now];
    localStorage.setItem(KEY, now);
    show(now);
  });
}
