/**
 * Components of messages: rows of buttons and menus, and the layouts of Components V2.
 * Numbers of types: https://discord.com/developers/docs/components/reference
 */

import { el } from "../dom.js";
import { choicesOf, chosenOf, emoji } from "../entities.js";
import { icon } from "../icons.js";
import { drawMarkdown, webAddress } from "../markdown/draw.js";
import { Select } from "../widgets/select.js";
import { covered, file, gallery, picture } from "./media.js";

const STYLES = ["", "primary", "secondary", "success", "danger", "link", "premium"];
const LINK = 5;
const PREMIUM = 6;

/** @typedef {import("../page.js").Page} Page */

/** @type {Record<number, (component: any, message: any, page: Page) => HTMLElement>} */
const DRAWN = {
  1: (one, message, page) => el("div", { class: "row" }, drawComponents(one.components, message, page)),
  2: button,
  3: menu,
  5: menu,
  6: menu,
  7: menu,
  8: menu,
  9: section,
  10: (one, _, page) => drawMarkdown(one.content, page.around),
  11: (one) => picture(one.media, { ...one, class: "thumbnail" }),
  12: gallery,
  13: (one) => file({ ...one.file, name: one.name, size: one.size }, one.spoiler),
  14: (one) => el("div", { class: `separator ${one.divider ? "line" : ""} ${one.spacing === 2 ? "large" : ""}`,
    role: one.divider ? "separator" : null }),
  17: container,
};

/**
 * @param {any[]} components
 * @param {any} message
 * @param {Page} page
 */
export function drawComponents(components, message, page) {
  return components.map((one) => {
    const draw = DRAWN[one.type];
    return draw ? draw(one, message, page) : el("div", { class: "unknown" }, `Component of unknown type ${one.type}`);
  });
}

/** @param {any} one @param {any} message @param {Page} page */
function container(one, message, page) {
  const color = typeof one.accent_color === "number" ? `#${one.accent_color.toString(16).padStart(6, "0")}` : "";
  const attributes = { class: `container ${color ? "accented" : ""}`, style: color ? { "--accent-bar": color } : {} };
  const drawn = el("div", attributes, drawComponents(one.components, message, page));
  return one.spoiler ? covered(drawn) : drawn;
}

/** @param {any} one @param {any} message @param {Page} page */
function section(one, message, page) {
  return el("div", { class: "section" }, el("div", { class: "texts" }, drawComponents(one.components, message, page)),
    el("div", { class: "accessory" }, drawComponents([one.accessory], message, page)));
}

/** @param {any} one @param {any} message @param {Page} page */
function button(one, message, page) {
  const words = [emoji(one.emoji), one.label ? el("span", {}, one.label) : null];
  const name = one.label ? null : one.emoji?.name || "Button";
  const look = `button ${STYLES[one.style] || "secondary"}`;
  if (one.style === LINK) return linkButton(one, look, words);
  const busy = page.presses.waiting.get(message.id);
  const attributes = {
    type: "button",
    class: `${look} ${busy === one.custom_id ? "busy" : ""}`,
    "data-component": one.custom_id || `id-${one.id}`,
    "aria-label": name,
    "aria-busy": busy === one.custom_id ? "true" : null,
    // Not `disabled` while waiting: that would throw the focus away.
    "aria-disabled": busy !== undefined ? "true" : null,
    disabled: one.disabled || one.style === PREMIUM,
    onclick: () => !page.presses.waiting.has(message.id) && page.presses.press(message, one.custom_id),
  };
  return el("button", attributes, words);
}

/** @param {any} one @param {string} look @param {import("../dom.js").Child[]} words */
function linkButton(one, look, words) {
  const address = one.disabled ? null : webAddress(one.url);
  const attributes = { class: look, href: address, target: "_blank", rel: "noopener noreferrer", title: one.url,
    "aria-disabled": address ? null : "true" };
  return el("a", attributes, words, icon("external"));
}

/** @param {any} one @param {any} message @param {Page} page */
function menu(one, message, page) {
  const busy = page.presses.waiting.has(message.id);
  const select = new Select({
    label: one.placeholder || "Menu",
    placeholder: one.placeholder || "Make a choice",
    choices: () => choicesOf(one, page.world),
    values: chosenOf(one),
    min: one.min_values ?? 1,
    max: one.max_values ?? 1,
    search: one.type !== 3,
    disabled: one.disabled,
    changed: (values) => values.length >= (one.min_values ?? 1) && !busy && page.presses.press(message, one.custom_id, values),
  });
  select.button.dataset.component = one.custom_id;
  return el("div", { class: `menu-component ${busy ? "waiting" : ""}` }, select.element);
}
