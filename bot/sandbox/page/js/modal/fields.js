/**
 * The fields of a modal: what they look like, what they hold, and what is wrong with it.
 *
 * @typedef {{customId: string, element: HTMLElement, focus: () => void, value: () => Promise<any> | any,
 *   problem: () => string}} Field `value` undefined: nothing to send; `problem` "" if all is well
 * @typedef {{label: string, describedBy: string, page: import("../page.js").Page}} Setting
 */

import { fileField } from "../actions.js";
import { el, fill, freshId } from "../dom.js";
import { choicesOf, chosenOf } from "../entities.js";
import { icon } from "../icons.js";
import { Select } from "../widgets/select.js";

const PARAGRAPH = 2;

/** @type {Record<number, (component: any, setting: Setting) => Field>} */
const FIELDS = {
  3: select,
  4: textInput,
  5: select,
  6: select,
  7: select,
  8: select,
  19: fileUpload,
  21: radioGroup,
  22: checkboxGroup,
  23: checkbox,
};

/**
 * @param {any} component
 * @param {Setting} setting
 * @returns {Field | null} null for what is no field
 */
export function makeField(component, setting) {
  return FIELDS[component.type]?.(component, setting) ?? null;
}

/** Whether something must be given: yes, unless said otherwise. @param {any} component */
export function isRequired(component) {
  return component.required !== false && component.type !== 23;
}

/** @param {any} one @param {Setting} setting @returns {Field} */
function textInput(one, setting) {
  const attributes = {
    id: freshId("field"),
    class: "text",
    placeholder: one.placeholder,
    "aria-label": setting.label,
    "aria-describedby": setting.describedBy,
    "aria-required": isRequired(one) ? "true" : null,
    maxlength: one.max_length,
    autocomplete: "off",
  };
  const long = one.style === PARAGRAPH;
  const input = long ? el("textarea", { ...attributes, rows: 4 }) : el("input", { ...attributes, type: "text" });
  input.value = one.value || "";
  const left = el("span", { class: "left", "aria-hidden": "true" });
  const count = () => (left.textContent = one.max_length ? String(one.max_length - input.value.length) : "");
  input.addEventListener("input", count);
  count();
  const problem = () => {
    const { length } = input.value;
    if (isRequired(one) && !length) return "Required";
    if (length && one.min_length && length < one.min_length) return `At least ${one.min_length} characters`;
    if (one.max_length && length > one.max_length) return `At most ${one.max_length} characters`;
    return "";
  };
  return { customId: one.custom_id, element: el("div", { class: "text-field" }, input, left), focus: () => input.focus(),
    value: () => input.value, problem };
}

/** @param {any} one @param {Setting} setting @returns {Field} */
function select(one, setting) {
  let values = chosenOf(one);
  const min = isRequired(one) ? (one.min_values ?? 1) : 0;
  const made = new Select({
    label: setting.label,
    describedBy: setting.describedBy,
    placeholder: one.placeholder || "Make a choice",
    choices: () => choicesOf(one, setting.page.world),
    values,
    min,
    max: one.max_values ?? 1,
    search: one.type !== 3,
    disabled: one.disabled,
    changed: (picked) => (values = picked),
  });
  const problem = () => counted(values.length, min, one.max_values ?? 1);
  return { customId: one.custom_id, element: made.element, focus: () => made.button.focus(), value: () => values, problem };
}

/** @param {any} one @param {Setting} setting @returns {Field} */
function radioGroup(one, setting) {
  const name = freshId("radio");
  const rows = one.options.map((/** @type {any} */ option) => choiceRow("radio", name, option));
  const inputs = rows.map((/** @type {HTMLElement} */ row) => row.querySelector("input"));
  const chosen = () => inputs.find((/** @type {HTMLInputElement} */ input) => input.checked)?.value;
  return {
    customId: one.custom_id,
    element: group("radiogroup", setting, rows),
    focus: () => (inputs.find((/** @type {HTMLInputElement} */ input) => input.checked) || inputs[0])?.focus(),
    value: chosen,
    problem: () => (isRequired(one) && !chosen() ? "Choose one" : ""),
  };
}

/** @param {any} one @param {Setting} setting @returns {Field} */
function checkboxGroup(one, setting) {
  const rows = one.options.map((/** @type {any} */ option) => choiceRow("checkbox", "", option));
  const inputs = rows.map((/** @type {HTMLElement} */ row) => /** @type {HTMLInputElement} */ (row.querySelector("input")));
  const chosen = () => inputs.filter((/** @type {HTMLInputElement} */ input) => input.checked).map((/** @type {HTMLInputElement} */ input) => input.value);
  const min = isRequired(one) ? (one.min_values ?? 1) : 0;
  return {
    customId: one.custom_id,
    element: group("group", setting, rows),
    focus: () => inputs[0]?.focus(),
    value: chosen,
    problem: () => counted(chosen().length, min, one.max_values ?? one.options.length),
  };
}

/** @param {any} one @param {Setting} setting @returns {Field} */
function checkbox(one, setting) {
  const row = choiceRow("checkbox", "", { value: "yes", label: setting.label, default: one.default });
  const input = /** @type {HTMLInputElement} */ (row.querySelector("input"));
  return { customId: one.custom_id, element: row, focus: () => input.focus(), value: () => input.checked, problem: () => "" };
}

/** @param {any} one @param {Setting} setting @returns {Field} */
function fileUpload(one, setting) {
  const max = one.max_values ?? 1;
  const min = isRequired(one) ? (one.min_values ?? 1) : 0;
  const names = el("span", { class: "file-names" }, "No file chosen");
  const pick = el("input", { type: "file", class: "unseen", multiple: max > 1, tabindex: "-1", "aria-hidden": "true" });
  const button = el("button", { type: "button", class: "button secondary", "aria-label": `${setting.label}: choose a file`,
    "aria-describedby": setting.describedBy, onclick: () => pick.click() }, icon("file"), max > 1 ? "Choose files" : "Choose a file");
  const files = () => [...(pick.files || [])];
  pick.addEventListener("change", () => fill(names, files().map((file) => file.name).join(", ") || "No file chosen"));
  return {
    customId: one.custom_id,
    element: el("div", { class: "file-field" }, button, names, pick),
    focus: () => button.focus(),
    value: () => Promise.all(files().map(fileField)),
    problem: () => counted(files().length, min, max),
  };
}

/** @param {"radio" | "checkbox"} type @param {string} name @param {any} option */
function choiceRow(type, name, option) {
  const input = el("input", { type, name: name || null, value: option.value, checked: option.default });
  return el("label", { class: "choice-row" }, input, el("span", { class: "words" }, el("span", {}, option.label),
    option.description ? el("span", { class: "detail" }, option.description) : null));
}

/** @param {string} role @param {Setting} setting @param {HTMLElement[]} rows */
function group(role, setting, rows) {
  return el("div", { role, "aria-label": setting.label, "aria-describedby": setting.describedBy, class: "choice-group" }, rows);
}

/** @param {number} count @param {number} min @param {number} max */
function counted(count, min, max) {
  if (count >= min && count <= max) return "";
  if (count > max) return `Choose at most ${max}`;
  return min === 1 ? "Required" : `Choose at least ${min}`;
}
