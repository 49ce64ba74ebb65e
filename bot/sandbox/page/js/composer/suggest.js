/** What the panel offers for an option: its choices, what the bot suggests, or only what it is about. */

import { el } from "../dom.js";
import { shownName } from "./commands.js";
import { closedChoices, KIND_NAMES } from "./values.js";

const MOST = 25;

/**
 * @param {import("./command-entry.js").CommandEntry} entry
 * @param {import("./pill.js").Pill} pill
 */
export function suggest(entry, pill) {
  const { option } = pill;
  const title = [el("b", {}, shownName(option)), " ", option.description_shown || option.description || ""];
  const field = pill.field;
  entry.completion.cancel();
  const closed = closedChoices(option, entry.page.world);
  if (closed) {
    const options = filtered(closed, pill).map((one) => asOption(entry, pill, { name: one.label, value: one.value }, one));
    const chosen = options.findIndex((one) => one.selected);
    const note = options.length ? "" : "Nothing fits";
    entry.panel.show(field, { title, options, active: Math.max(chosen, 0), note });
  } else if (option.autocomplete) {
    live(entry, pill, title);
  } else {
    entry.panel.show(field, { title, options: [], note: rule(option) });
  }
}

/**
 * @param {import("./command-entry.js").CommandEntry} entry
 * @param {import("./pill.js").Pill} pill
 * @param {import("../dom.js").Child[]} title
 */
function live(entry, pill, title) {
  const field = pill.field;
  const shown = entry.panel.open && entry.panel.list.owner === field ? entry.panel.list.options : [];
  // The last suggestions stay until the new ones are there: a list that vanishes at every key is hard to read.
  entry.panel.show(field, { title, options: shown, note: shown.length ? "" : "Loading options…" });
  const drafts = { ...entry.drafts(), [pill.option.name]: pill.text };
  entry.completion.ask(entry.leaf.name, pill.option.name, drafts, (choices) => {
    if (document.activeElement !== field) return;
    const options = (choices || []).slice(0, MOST).map((one) => asOption(entry, pill, one));
    const note = choices === null ? "Loading options failed" : options.length ? "" : "No suggestions; what you typed can be sent";
    entry.panel.show(field, { title, options, note });
  });
}

/**
 * @param {import("./command-entry.js").CommandEntry} entry
 * @param {import("./pill.js").Pill} pill
 * @param {{name: string, value: any}} chosen
 * @param {{detail?: string, lead?: Node | null}} [look]
 */
function asOption(entry, pill, chosen, look = {}) {
  return {
    label: chosen.name,
    detail: look.detail,
    lead: look.lead,
    selected: pill.chosen?.value === chosen.value,
    pick: () => {
      pill.write(chosen.name, chosen);
      entry.completion.cancel();
      entry.next(pill);
    },
  };
}

/** @param {import("./values.js").Value[]} choices @param {import("./pill.js").Pill} pill */
function filtered(choices, pill) {
  const wanted = pill.chosen ? "" : pill.text.trim().replace(/^[@#]/, "").toLowerCase();
  const fits = (/** @type {string | undefined} */ word) => word?.toLowerCase().includes(wanted);
  return choices.filter((one) => fits(one.label) || fits(one.detail)).slice(0, MOST);
}

/** What may be typed. @param {any} option */
function rule(option) {
  const parts = [KIND_NAMES[option.type]];
  if (option.min_value !== undefined) parts.push(`from ${option.min_value}`);
  if (option.max_value !== undefined) parts.push(`up to ${option.max_value}`);
  if (option.max_length) parts.push(`at most ${option.max_length} characters`);
  return parts.join(", ");
}
