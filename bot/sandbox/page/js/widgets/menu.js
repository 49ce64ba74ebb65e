/**
 * Menus: by mouse, by arrow keys, by the first letters of an item.
 *
 * @typedef {{title: string} | {line: true} | {words: import("../dom.js").Child[] | string, hint?: string, lead?: Node,
 *   danger?: boolean, disabled?: boolean, checked?: boolean, act: () => void}} MenuItem
 */

import { el } from "../dom.js";
import { icon } from "../icons.js";
import { openPopup } from "./popup.js";

/**
 * @param {HTMLElement} anchor
 * @param {string} label
 * @param {MenuItem[]} items
 * @param {{point?: {x: number, y: number}, head?: Node, back?: HTMLElement | null}} [settings]
 */
export function openMenu(anchor, label, items, settings = {}) {
  const list = el("div", { role: "menu", "aria-label": label, class: "menu" });
  const content = el("div", {}, settings.head, list);
  anchor.setAttribute("aria-expanded", "true");
  const onclose = () => anchor.setAttribute("aria-expanded", "false");
  const popup = openPopup(anchor, content, { point: settings.point, back: settings.back, onclose });
  const choose = (/** @type {() => void} */ act) => {
    popup.close();
    act();
  };
  list.append(...items.map((item) => row(item, choose)));
  popup.follow();
  list.addEventListener("keydown", (event) => steer(event, list, popup.close));
  (entries(list).find((one) => one.getAttribute("aria-checked") === "true") || entries(list)[0])?.focus();
  return popup;
}

/**
 * @param {MenuItem} item
 * @param {(act: () => void) => void} choose
 */
function row(item, choose) {
  if ("title" in item) return el("div", { class: "menu-title", role: "presentation" }, item.title);
  if ("line" in item) return el("div", { class: "menu-line", role: "separator" });
  const radio = item.checked !== undefined;
  const attributes = {
    type: "button",
    role: radio ? "menuitemradio" : "menuitem",
    "aria-checked": radio ? String(item.checked) : null,
    class: `menu-item ${item.danger ? "danger" : ""}`,
    tabindex: "-1",
    disabled: item.disabled,
    onclick: () => choose(item.act),
  };
  const tick = item.checked ? icon("check") : null;
  const hint = item.hint ? el("span", { class: "hint" }, item.hint) : null;
  return el("button", attributes, item.lead, el("span", { class: "words" }, item.words, hint), tick);
}

/** @param {HTMLElement} list @returns {HTMLElement[]} */
function entries(list) {
  return [...list.querySelectorAll(".menu-item:not([disabled])")].map((one) => /** @type {HTMLElement} */ (one));
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} list
 * @param {() => void} close
 */
function steer(event, list, close) {
  const all = entries(list);
  const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const goals = /** @type {Record<string, number>} */ ({
    ArrowDown: (at + 1) % all.length,
    ArrowUp: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  });
  if (event.key === "Tab") close();
  else if (event.key in goals) all[goals[event.key]]?.focus();
  else if (event.key.length !== 1 || event.key === " " || !byLetter(all, at, event.key)) return;
  event.preventDefault();
}

/** @param {HTMLElement[]} all @param {number} at @param {string} letter */
function byLetter(all, at, letter) {
  const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const found = after.find((one) => one.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()));
  found?.focus();
  return Boolean(found);
}
