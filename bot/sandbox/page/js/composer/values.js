/** The kinds of options: what can be chosen for each, and how what was typed becomes a value. */

import { channelChoices, mentionableChoices, roleChoices, userChoices } from "../entities.js";
import { shownName } from "./commands.js";

export const STRING = 3, INTEGER = 4, BOOLEAN = 5, USER = 6, CHANNEL = 7, ROLE = 8, MENTIONABLE = 9, NUMBER = 10, ATTACHMENT = 11;

export const KIND_NAMES = /** @type {Record<number, string>} */ ({
  [STRING]: "text",
  [INTEGER]: "whole number",
  [BOOLEAN]: "true or false",
  [USER]: "user",
  [CHANNEL]: "channel",
  [ROLE]: "role",
  [MENTIONABLE]: "user or role",
  [NUMBER]: "number",
  [ATTACHMENT]: "file",
});

/** @typedef {{value: any, label: string, detail?: string, lead?: Node | null}} Value */

/**
 * All that can be chosen for an option; null where anything may be typed.
 * @param {any} option
 * @param {import("../world.js").World} world
 * @returns {Value[] | null}
 */
export function closedChoices(option, world) {
  if (option.choices?.length) {
    return option.choices.map((/** @type {any} */ one) => ({ value: one.value, label: shownName(one) }));
  }
  switch (option.type) {
    case BOOLEAN:
      return [{ value: true, label: "True" }, { value: false, label: "False" }];
    case USER:
      return userChoices(world);
    case CHANNEL:
      return channelChoices(world, option.channel_types);
    case ROLE:
      return roleChoices(world);
    case MENTIONABLE:
      return mentionableChoices(world);
    default:
      return null;
  }
}

/**
 * Turn what was typed into the option's value, or say what is wrong with it.
 * @param {any} option
 * @param {string} typed
 * @param {import("../world.js").World} world
 * @returns {{value?: any, error?: string}}
 */
export function read(option, typed, world) {
  const text = typed.trim();
  const closed = closedChoices(option, world);
  if (closed) {
    const wanted = text.replace(/^[@#]/, "").toLowerCase();
    const found = closed.find((one) => [one.label, one.detail, String(one.value)].some((word) => word?.toLowerCase() === wanted));
    return found ? { value: found.value } : { error: "Choose one from the list" };
  }
  if (option.type === INTEGER || option.type === NUMBER) return readNumber(option, text);
  return readText(option, typed);
}

/** @param {any} option @param {string} text */
function readNumber(option, text) {
  const value = Number(text.replace(",", "."));
  const whole = option.type === INTEGER;
  if (text === "" || !Number.isFinite(value) || (whole && !Number.isInteger(value))) {
    return { error: whole ? "Must be a whole number" : "Must be a number" };
  }
  if (option.min_value !== undefined && value < option.min_value) return { error: `Must be at least ${option.min_value}` };
  if (option.max_value !== undefined && value > option.max_value) return { error: `Must be at most ${option.max_value}` };
  return { value };
}

/** @param {any} option @param {string} text */
function readText(option, text) {
  if (option.min_length && text.length < option.min_length) return { error: `At least ${option.min_length} characters` };
  if (option.max_length && text.length > option.max_length) return { error: `At most ${option.max_length} characters` };
  return { value: text };
}
