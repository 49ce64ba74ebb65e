/** A command being filled in: its name, a pill for each option, and a place to add the optional ones. */

import { el, fill } from "../dom.js";
import { icon } from "../icons.js";
import { readOptions, shownName } from "./commands.js";
import { Completion } from "./completion.js";
import { Pill } from "./pill.js";
import { suggest } from "./suggest.js";
import { ATTACHMENT } from "./values.js";

/** @typedef {import("../page.js").Page} Page */
/** @typedef {import("./commands.js").Leaf} Leaf */

export class CommandEntry {
  /**
   * @param {Page} page
   * @param {import("./panel.js").Panel} panel
   * @param {Leaf} leaf
   * @param {{leave: (text: string) => void, send: () => void}} acts
   */
  constructor(page, panel, leaf, acts) {
    this.page = page;
    this.panel = panel;
    this.leaf = leaf;
    this.acts = acts;
    this.completion = new Completion(page.actions);
    this.pills = leaf.options.filter((one) => one.required).map((one) => this.#pill(one));
    this.tail = this.#makeTail();
    const drop = el("button", { type: "button", class: "drop", "aria-label": "Leave this command", title: "Leave this command",
      onclick: () => acts.leave("") }, icon("close"));
    this.row = el("span", { class: "pills" });
    this.element = el("div", { class: `command-entry ${leaf.hidden ? "forced" : ""}`, role: "group",
      "aria-label": `Command /${leaf.shown}` }, el("span", { class: "chip" }, `/${leaf.shown}`), this.row, drop);
    this.element.addEventListener("keydown", (event) => this.#key(event));
    this.#draw();
  }

  /** Options that have no pill yet. */
  get missing() {
    return this.leaf.options.filter((one) => !this.pills.some((pill) => pill.option === one));
  }

  /** Everything that can take the focus, in order. @returns {HTMLElement[]} */
  get stops() {
    const fields = this.pills.map((one) => one.field);
    return this.tail.hidden ? fields : [...fields, this.tail];
  }

  /** Fill in what was typed after the command. @param {string} rest */
  readLine(rest) {
    if (!this.leaf.options.length) return this.tail.focus();
    const given = readOptions(rest, this.leaf.options);
    let last = /** @type {Pill | null} */ (null);
    for (const [option, text] of given) {
      last = this.add(option);
      last.write(text);
    }
    this.focusStop(last ? last.field : this.#firstEmpty());
    this.#toEnd(last);
  }

  /** Fill in values that are known already. @param {Record<string, {value: any, name: string}>} values */
  preset(values) {
    for (const [name, chosen] of Object.entries(values)) {
      const option = this.leaf.options.find((one) => one.name === name);
      if (option) this.add(option).write(chosen.name, chosen);
    }
    const empty = this.pills.find((one) => one.empty);
    (empty || this.pills[this.pills.length - 1])?.field.focus();
    if (!empty) this.panel.hide();
    if (!this.pills.length) this.tail.focus();
  }

  /**
   * Read all values. Throws Refused at the first pill that is not right.
   * @returns {Promise<Record<string, any>>}
   */
  async values() {
    const found = /** @type {Record<string, any>} */ ({});
    for (const pill of this.pills) {
      const value = await pill.value();
      if (value !== undefined) found[pill.option.name] = value;
    }
    return found;
  }

  /** What the bot is told of the other options while it suggests. */
  drafts() {
    const given = this.pills.filter((one) => one.option.type !== ATTACHMENT && one.draft !== undefined);
    return Object.fromEntries(given.map((one) => [one.option.name, one.draft]));
  }

  /** Show a pill for an option, or find the one there is. @param {any} option */
  add(option) {
    const there = this.pills.find((one) => one.option === option);
    if (there) return there;
    const pill = this.#pill(option);
    this.pills.push(pill);
    this.#draw();
    return pill;
  }

  /** After a value was chosen: on to what is still required, or stay, so that Enter sends. @param {Pill} pill */
  next(pill) {
    const open = this.pills.find((one) => one.option.required && one.empty);
    if (open) open.field.focus();
    else {
      this.panel.hide();
      pill.field.focus();
    }
  }

  /** @param {HTMLElement | undefined} stop */
  focusStop(stop) {
    (stop || this.stops[0])?.focus();
  }

  close() {
    this.completion.cancel();
    this.panel.hide();
  }

  #firstEmpty() {
    return (this.pills.find((one) => one.empty) || this.pills[0])?.field || this.tail;
  }

  /** @param {Pill | null} pill */
  #toEnd(pill) {
    const input = pill?.input;
    input?.setSelectionRange(input.value.length, input.value.length);
  }

  /** @param {any} option */
  #pill(option) {
    const pill = new Pill(option, this.page.world);
    pill.field.addEventListener("focus", () => suggest(this, pill));
    pill.input?.addEventListener("input", () => this.#typed(pill));
    return pill;
  }

  #makeTail() {
    const tail = el("input", { type: "text", class: "tail", role: "combobox", "aria-autocomplete": "list", autocomplete: "off",
      "aria-expanded": "false", enterkeyhint: "send", "aria-label": "Add an option, or press Enter to send" });
    tail.addEventListener("focus", () => this.#offerOptions());
    tail.addEventListener("input", () => this.#offerOptions());
    return tail;
  }

  #draw() {
    const left = this.missing.length;
    this.tail.hidden = left === 0 && this.pills.length > 0;
    this.tail.placeholder = left ? `+${left} optional` : "Press Enter to send";
    this.tail.size = this.tail.placeholder.length;
    fill(this.row, this.pills.map((one) => one.element), this.tail);
  }

  /** Optional options, for the field at the end. */
  #offerOptions() {
    const typed = this.tail.value;
    const mark = /^\s*([^\s:]+):$/.exec(typed);
    const fitting = this.missing.filter((one) => shownName(one).toLowerCase().startsWith(typed.trim().replace(/:$/, "").toLowerCase()));
    const add = (/** @type {any} */ option) => {
      this.tail.value = "";
      this.add(option).field.focus();
    };
    if (mark && fitting.length && shownName(fitting[0]) === mark[1]) return add(fitting[0]);
    const options = fitting.map((one) => ({ label: shownName(one), detail: one.description_shown || one.description, pick: () => add(one) }));
    this.panel.show(this.tail, { title: options.length ? ["Optional"] : undefined, options, active: typed ? 0 : -1 });
  }

  /** @param {Pill} pill */
  #typed(pill) {
    const text = pill.text;
    if (pill.chosen && pill.chosen.name !== text) pill.chosen = null;
    pill.complain("");
    pill.resize();
    if (/(^|\s)[^\s:]+:/.test(text) && this.#spread(pill, text)) return;
    suggest(this, pill);
  }

  /**
   * `name:` inside a value begins another option, as when a whole line is typed or pasted. Says whether it did.
   * @param {Pill} pill
   * @param {string} text
   */
  #spread(pill, text) {
    const others = this.leaf.options.filter((one) => one !== pill.option);
    const given = readOptions(text, [pill.option, ...others]);
    const own = given.get(pill.option);
    if (given.size === 1 && own === text.trim()) return false;
    let last = pill;
    pill.write(own ?? "");
    for (const [option, value] of given) {
      last = this.add(option);
      last.write(value);
    }
    last.field.focus();
    this.#toEnd(last);
    suggest(this, last);
    return true;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const field = /** @type {HTMLElement} */ (event.target);
    const at = this.stops.indexOf(field);
    if (at < 0 || event.isComposing) return;
    if (this.panel.open && this.panel.list.handleMove(event)) return;
    if (event.key === "Enter") this.#enter(event, field);
    else if (event.key === "Tab") this.#tab(event, at);
    else if (event.key === "Escape") this.#escape(event);
    else if (field instanceof HTMLInputElement) this.#edge(event, field, at);
    else if (event.key === "Backspace") this.#back(event, at);
  }

  /** @param {KeyboardEvent} event @param {HTMLElement} field */
  #enter(event, field) {
    const pill = this.pills.find((one) => one.field === field);
    if (pill?.option.type === ATTACHMENT && !pill.file) return;
    event.preventDefault();
    if (!this.panel.open || !this.panel.list.pickActive()) this.acts.send();
  }

  /** Tab takes what is meant (or the first suggestion for what was typed), or else goes on. @param {KeyboardEvent} event
   *  @param {number} at */
  #tab(event, at) {
    const pill = this.pills[at];
    const { list } = this.panel;
    if (!event.shiftKey && this.panel.open && list.options.length) {
      if (list.active < 0 && pill && !pill.empty && !pill.chosen) list.setActive(0);
      if (list.active >= 0 && !pill?.chosen) {
        event.preventDefault();
        list.pickActive();
        return;
      }
    }
    const goal = this.stops[at + (event.shiftKey ? -1 : 1)];
    this.panel.hide();
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    event.preventDefault();
    if (this.panel.open) this.panel.hide();
    else this.acts.leave("");
  }

  /** At the edges of a field the arrow keys and Backspace go to the next one. @param {KeyboardEvent} event
   *  @param {HTMLInputElement} field @param {number} at */
  #edge(event, field, at) {
    const start = field.selectionStart === 0 && field.selectionEnd === 0;
    const end = field.selectionStart === field.value.length;
    const goal = event.key === "ArrowLeft" && start ? at - 1 : event.key === "ArrowRight" && end ? at + 1 : -1;
    if (goal >= 0 && this.stops[goal]) {
      event.preventDefault();
      this.stops[goal].focus();
    } else if (event.key === "Backspace" && start && field.value === "") this.#back(event, at);
  }

  /** Backspace in an empty option takes it away; in the first one it leads back to plain text. @param {KeyboardEvent} event
   *  @param {number} at */
  #back(event, at) {
    event.preventDefault();
    const pill = this.pills[at];
    if (at === 0) return this.acts.leave(`/${this.leaf.shown}`);
    if (pill && !pill.option.required) {
      this.pills.splice(at, 1);
      this.#draw();
    }
    this.stops[at - 1]?.focus();
  }
}
