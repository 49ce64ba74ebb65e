/** The message box: plain messages, and from a slash on, commands. */

import { ApiError } from "../api.js";
import { el, fill, find } from "../dom.js";
import { nameOf } from "../world.js";
import { CommandEntry } from "./command-entry.js";
import { leavesOf, matching, splitLine } from "./commands.js";
import { Panel } from "./panel.js";
import { Refused } from "./pill.js";

/** @typedef {import("../page.js").Page} Page */
/** @typedef {import("./commands.js").Leaf} Leaf */

const TALLEST = 200;

export class Composer {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.root = find("#composer");
    this.input = find("#composer-input");
    this.slot = find("#composer-command");
    this.errors = find("#composer-error");
    this.panel = new Panel(find("#panel"));
    /** @type {CommandEntry | null} */
    this.entry = null;
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.#key(event));
    this.root.addEventListener("focusout", () => setTimeout(() => this.root.contains(document.activeElement) || this.panel.hide()));
    find("#composer-slash").addEventListener("click", () => this.#slash());
    find("#composer-send").addEventListener("click", () => this.send());
    page.bus.on("place", () => this.#moved());
    page.useCommand = (words, values) => this.use(words, values);
  }

  /** Everything that can be sent here; what Discord would hide from this user comes last. @returns {Leaf[]} */
  get leaves() {
    const { world } = this.page;
    return [...leavesOf(world.offered), ...leavesOf(world.hidden(), true)];
  }

  /** Begin a command. @param {string} words @param {Record<string, {value: any, name: string}>} [values] */
  use(words, values = {}) {
    const wanted = words.replace(/^\//, "");
    const leaf = this.leaves.find((one) => one.name === wanted || one.shown === wanted);
    if (leaf) this.#enter(leaf)?.preset(values);
    else {
      this.leave(`/${wanted}`);
      this.#typed();
    }
  }

  /** Send what is there. */
  async send() {
    this.complain("");
    try {
      if (this.entry) await this.#sendCommand(this.entry);
      else await this.#sendText();
    } catch (error) {
      this.#explain(error);
    }
  }

  /** Back to plain text. @param {string} text */
  leave(text) {
    this.entry?.close();
    this.entry = null;
    fill(this.slot);
    this.slot.hidden = true;
    this.input.hidden = false;
    this.input.value = text;
    this.complain("");
    this.#resize();
    this.input.focus();
    if (text) this.#typed();
  }

  /** @param {CommandEntry} entry */
  async #sendCommand(entry) {
    const options = await entry.values();
    await this.page.actions.command(entry.leaf.name, options, entry.leaf.hidden);
    if (this.entry === entry) this.leave("");
  }

  async #sendText() {
    const text = this.input.value.trim();
    if (!text) return;
    if (text.startsWith("/")) {
      this.complain(`There is no command ${text.split(/\s/)[0]} here. Type / to see all of them.`);
      return;
    }
    await this.page.actions.say(text);
    this.leave("");
  }

  /** @param {unknown} error */
  #explain(error) {
    if (error instanceof Refused) {
      error.pill.field.focus();
      this.panel.hide();
    } else if (error instanceof ApiError) {
      const names = error.more.option ? [error.more.option] : error.more.missing || [];
      const pill = this.entry?.pills.find((one) => names.includes(one.option.name));
      pill?.complain(error.message);
      pill?.field.focus();
      if (!pill) this.complain(error.message);
    } else throw error;
  }

  /** @param {string} words */
  complain(words) {
    this.errors.textContent = words;
    this.errors.hidden = !words;
  }

  /** @param {Leaf} leaf */
  #enter(leaf) {
    this.entry?.close();
    this.panel.hide();
    this.complain("");
    const entry = new CommandEntry(this.page, this.panel, leaf, { leave: (text) => this.leave(text), send: () => this.send() });
    this.entry = entry;
    const { me } = this.page.world;
    const warning = leaf.hidden
      ? el("div", { class: "forced-note" }, `Discord hides this command from ${nameOf(me)} here. Sent anyway, it tries the bot's own check.`)
      : null;
    fill(this.slot, warning, entry.element);
    this.slot.hidden = false;
    this.input.hidden = true;
    this.input.value = "";
    return entry;
  }

  #typed() {
    this.#resize();
    this.complain("");
    const text = this.input.value;
    if (!text.startsWith("/") || text.includes("\n")) return this.panel.hide();
    const whole = splitLine(text, this.leaves);
    if (whole) return this.#enter(whole.leaf).readLine(whole.rest);
    this.#offer(text.slice(1));
  }

  /** @param {string} typed */
  #offer(typed) {
    const found = matching(this.leaves, typed);
    const ordered = [...found.filter((one) => !one.hidden), ...found.filter((one) => one.hidden)];
    const { world } = this.page;
    const options = ordered.map((leaf) => ({
      label: [el("span", { class: "command-name" }, `/${leaf.shown}`), ...leaf.options.map(optionName)],
      detail: leaf.description,
      dim: leaf.hidden,
      group: leaf.hidden ? `Hidden from ${nameOf(world.me)} by Discord` : nameOf(world.app),
      pick: () => this.#enter(leaf).readLine(""),
    }));
    const note = options.length ? "" : typed ? "No command fits" : "The bot offers no commands here";
    this.panel.show(this.input, { options, active: 0, note });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    if (this.panel.open) {
      if (this.panel.list.handleMove(event)) return;
      if (event.key === "Escape") {
        event.preventDefault();
        return this.panel.hide();
      }
      if (event.key === "Tab" && !event.shiftKey && this.panel.list.pickActive()) return event.preventDefault();
      if (event.key === "Enter" && !event.shiftKey && this.#choose()) return event.preventDefault();
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    }
  }

  /** Enter begins the command that is meant; one without options, typed in full, is sent at once. */
  #choose() {
    const typed = this.input.value.slice(1).trim();
    if (!this.panel.list.pickActive()) return false;
    const leaf = this.entry?.leaf;
    if (leaf && !leaf.options.length && !leaf.hidden && [leaf.shown, leaf.name].includes(typed)) this.send();
    return true;
  }

  #slash() {
    this.leave("/");
    this.#typed();
  }

  #moved() {
    const { world } = this.page;
    const channel = world.channel(world.place.channel);
    const where = world.place.guild ? `#${channel?.name ?? ""}` : `@${nameOf(world.app)}`;
    this.input.placeholder = `Message ${where}, or / for commands`;
    this.input.setAttribute("aria-label", `Message ${where}. Type a slash for commands.`);
    if (this.entry) {
      const focused = this.root.contains(document.activeElement);
      this.leave("");
      if (!focused) this.input.blur();
    }
    this.complain("");
  }

  #resize() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, TALLEST)}px`;
  }
}

/** @param {any} option */
function optionName(option) {
  const name = option.name_shown || option.name;
  return el("span", { class: `option-name ${option.required ? "required" : ""}` }, name);
}
