/** Users, roles and channels as things to choose, for selects of messages and modals and for options of commands. */

import { el } from "./dom.js";
import { avatar } from "./draw/people.js";
import { icon } from "./icons.js";
import { nameOf } from "./world.js";

/** @typedef {import("./widgets/select.js").Choice} Choice */

/** @param {import("./world.js").World} world @returns {Choice[]} */
export function userChoices(world) {
  return world.people().map((/** @type {any} */ one) => ({
    value: one.id,
    label: nameOf(one),
    detail: one.username === nameOf(one) ? undefined : one.username,
    lead: avatar(one, "small"),
  }));
}

/** @param {import("./world.js").World} world @returns {Choice[]} */
export function roleChoices(world) {
  const roles = world.guild(world.place.guild)?.roles || [];
  return roles.map((/** @type {any} */ one) => ({ value: one.id, label: one.name, lead: roleDot(one), detail: "Role" }));
}

/**
 * @param {import("./world.js").World} world
 * @param {number[]} [types] the only types of channel that are wanted
 * @returns {Choice[]}
 */
export function channelChoices(world, types) {
  const fitting = world.channels().filter((one) => !types?.length || types.includes(one.type));
  return fitting.map((one) => ({ value: one.id, label: one.name, lead: icon("hash"), detail: one.topic || undefined }));
}

/** @param {import("./world.js").World} world @returns {Choice[]} */
export function mentionableChoices(world) {
  return [...userChoices(world), ...roleChoices(world)];
}

/** @param {any} role */
export function roleDot(role) {
  const color = role.color ? `#${role.color.toString(16).padStart(6, "0")}` : "var(--faint)";
  return /** @type {Node} */ (el("span", { class: "role-dot", style: { background: color }, "aria-hidden": "true" }));
}

const STRING = 3, USER = 5, ROLE = 6, MENTIONABLE = 7, CHANNEL = 8;

/**
 * What a select component offers, by its type.
 * @param {any} component
 * @param {import("./world.js").World} world
 * @returns {Choice[]}
 */
export function choicesOf(component, world) {
  switch (component.type) {
    case STRING:
      return component.options.map((/** @type {any} */ one) => ({
        value: one.value,
        label: one.label,
        detail: one.description,
        lead: emoji(one.emoji),
      }));
    case USER:
      return userChoices(world);
    case ROLE:
      return roleChoices(world);
    case MENTIONABLE:
      return mentionableChoices(world);
    case CHANNEL:
      return channelChoices(world, component.channel_types);
    default:
      return [];
  }
}

/** What a select component has chosen from the start. @param {any} component @returns {string[]} */
export function chosenOf(component) {
  if (component.type !== STRING) return (component.default_values || []).map((/** @type {any} */ one) => one.id);
  const chosen = component.options.filter((/** @type {any} */ one) => one.default);
  return chosen.map((/** @type {any} */ one) => one.value);
}

/** An emoji of a button or an option; those of servers have no picture here, only a name. @param {any} given */
export function emoji(given) {
  if (!given?.name) return null;
  const shown = given.id ? `:${given.name}:` : given.name;
  return el("span", { class: given.id ? "emoji" : "emoji real", "aria-hidden": given.id ? null : "true" }, shown);
}
