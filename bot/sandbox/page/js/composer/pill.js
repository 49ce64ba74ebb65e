/** One option of a command: its name, a field for its value, and what is wrong with it. */

import { fileField } from "../actions.js";
import { el, fill, freshId } from "../dom.js";
import { icon } from "../icons.js";
import { shownName } from "./commands.js";
import { ATTACHMENT, BOOLEAN, INTEGER, KIND_NAMES, NUMBER, read } from "./values.js";

const NARROWEST = 3;
const WIDEST = 46;

export class Pill {
  /**
   * @param {any} option
   * @param {import("../world.js").World} world
   */
  constructor(option, world) {
    this.option = option;
    this.world = world;
    /** @type {{value: any, name: string} | null} what was chosen from a list, as long as the text says so */
    this.chosen = null;
    /** @type {File | null} */
    this.file = null;
    this.errorId = freshId("error");
    this.error = el("span", { id: this.errorId, class: "pill-error", role: "alert" });
    this.field = option.type === ATTACHMENT ? this.#fileButton() : this.#input();
    this.field.setAttribute("aria-describedby", this.errorId);
    const kind = `${shownName(option)}, ${KIND_NAMES[option.type]}${option.required ? ", required" : ""}`;
    this.field.setAttribute("aria-label", kind);
    const star = option.required ? el("span", { class: "star", title: "Required", "aria-hidden": "true" }, "*") : null;
    this.element = el("span", { class: `pill ${option.required ? "required" : ""}`, "data-option": option.name },
      el("span", { class: "pill-name", onmousedown: (/** @type {Event} */ event) => this.#fromName(event) }, shownName(option), star),
      this.field, this.error);
  }

  /** The text field, if it has one: files have only a button. @returns {HTMLInputElement | null} */
  get input() {
    return this.field instanceof HTMLInputElement ? this.field : null;
  }

  get empty() {
    return this.input ? this.input.value === "" : this.file === null;
  }

  get text() {
    return this.input?.value ?? "";
  }

  #input() {
    const numeric = this.option.type === INTEGER || this.option.type === NUMBER;
    return el("input", {
      type: "text",
      role: "combobox",
      size: NARROWEST,
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-required": this.option.required ? "true" : null,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      inputmode: numeric ? "decimal" : null,
      enterkeyhint: "send",
    });
  }

  #fileButton() {
    const pick = el("input", { type: "file", class: "unseen", tabindex: "-1", "aria-hidden": "true" });
    pick.addEventListener("change", () => this.take(pick.files?.[0] || null));
    const button = el("button", { type: "button", class: "pill-file", onclick: () => pick.click() }, icon("file"), "Choose a file");
    this.pick = pick;
    button.append(pick);
    return button;
  }

  /** @param {File | null} file */
  take(file) {
    this.file = file;
    this.complain("");
    fill(this.field, icon("file"), file ? file.name : "Choose a file", this.pick);
    this.field.focus();
  }

  /** Clicking the name goes into the field. @param {Event} event */
  #fromName(event) {
    event.preventDefault();
    this.field.focus();
  }

  /** @param {string} text @param {{value: any, name: string} | null} [chosen] */
  write(text, chosen = null) {
    if (!this.input) return;
    this.input.value = text;
    this.chosen = chosen;
    this.complain("");
    this.resize();
  }

  resize() {
    if (this.input) this.input.size = Math.min(WIDEST, Math.max(NARROWEST, this.input.value.length + 1));
  }

  /** Say what is wrong, or nothing. @param {string} words */
  complain(words) {
    this.error.textContent = words;
    this.element.classList.toggle("wrong", Boolean(words));
    if (words) this.field.setAttribute("aria-invalid", "true");
    else this.field.removeAttribute("aria-invalid");
  }

  /**
   * The value to send; undefined for none. Complains and throws if there is something wrong with it.
   * @returns {Promise<any>}
   */
  async value() {
    if (this.option.type === ATTACHMENT) return this.#fileValue();
    if (this.empty) return this.#nothing();
    if (this.chosen && this.chosen.name === this.text) return this.chosen.value;
    const { value, error } = read(this.option, this.text, this.world);
    if (error) this.#refuse(error);
    return value;
  }

  /** What the option holds while another one asks for suggestions: whatever is there. */
  get draft() {
    if (this.empty || !this.input) return undefined;
    if (this.chosen && this.chosen.name === this.text) return this.chosen.value;
    const { value } = read(this.option, this.text, this.world);
    return value ?? (this.option.type === BOOLEAN ? undefined : this.text);
  }

  async #fileValue() {
    return this.file ? fileField(this.file) : this.#nothing();
  }

  #nothing() {
    if (this.option.required) this.#refuse("Required");
    return undefined;
  }

  /** @param {string} why @returns {never} */
  #refuse(why) {
    this.complain(why);
    throw new Refused(this);
  }
}

/** Something typed is not right; the pill says what. */
export class Refused extends Error {
  /** @param {Pill} pill */
  constructor(pill) {
    super(`${pill.option.name} is not right`);
    this.pill = pill;
  }
}
