/** What an empty channel says: where one is, and a command to begin with, taken from what the bot registered. */

import { leavesOf } from "./composer/commands.js";
import { el, fill } from "./dom.js";
import { icon } from "./icons.js";
import { nameOf } from "./world.js";

/** @typedef {import("./page.js").Page} Page */

const STRING = 3;
/** @type {Map<string, Promise<any>>} examples by command and language: one question to the bot each */
const asked = new Map();

/**
 * @param {HTMLElement} root
 * @param {Page} page
 */
export function welcome(root, page) {
  const { world } = page;
  const channel = world.channel(world.place.channel);
  const direct = !world.place.guild;
  const name = direct ? nameOf(world.app) : `#${channel?.name ?? ""}`;
  const about = direct ? `This is where you and ${nameOf(world.app)} talk alone.` : channel?.topic || "Nothing was said here yet.";
  const hint = el("div", { class: "welcome-hint" });
  fill(root, el("div", { class: "welcome-sign" }, icon(direct ? "at" : "hash")), el("h2", {}, name), el("p", {}, about), hint);
  fillHint(hint, page);
}

/** @param {HTMLElement} hint @param {Page} page */
async function fillHint(hint, page) {
  const leaf = leavesOf(page.world.offered)[0];
  if (!page.world.state.connected) return fill(hint, "No bot is connected yet. As soon as one is, its commands appear here.");
  if (!leaf) return fill(hint, "The bot offers you no slash commands here.");
  const option = leaf.options.find((one) => one.required) || leaf.options[0];
  const example = option ? await exampleOf(page, leaf, option) : null;
  const values = option && example ? { [option.name]: example } : {};
  const line = [`/${leaf.shown}`, example?.name].filter(Boolean).join(" ");
  const run = () => page.useCommand(leaf.name, values);
  fill(hint, "Type ", el("button", { type: "button", class: "try", onclick: run }, line), " and press Enter, or ",
    el("kbd", {}, "/"), " to see every command.");
}

/**
 * A value to show as an example: a choice, or what the bot itself suggests for an empty field.
 * @param {Page} page
 * @param {import("./composer/commands.js").Leaf} leaf
 * @param {any} option
 */
function exampleOf(page, leaf, option) {
  if (option.choices?.length) return { name: option.choices[0].name_shown, value: option.choices[0].value };
  if (option.type !== STRING || !option.autocomplete) return null;
  const key = `${leaf.name} ${page.world.place.locale}`;
  if (!asked.has(key)) {
    const answer = page.actions.complete(leaf.name, option.name, {}, new AbortController().signal);
    asked.set(key, answer.then((choices) => choices?.[0] || null, () => null));
  }
  return asked.get(key);
}
