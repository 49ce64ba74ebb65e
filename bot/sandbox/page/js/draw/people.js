/** Faces and names. Nobody has a picture here, so initials on a color that follows from the id. */

import { el } from "../dom.js";
import { icon } from "../icons.js";
import { nameOf } from "../world.js";

const HUES = [212, 262, 322, 12, 38, 96, 152, 186];

/**
 * @param {any} user
 * @param {string} [size] a class: "small" or nothing
 */
export function avatar(user, size = "") {
  const hue = HUES[sum(String(user?.id || "")) % HUES.length];
  const attributes = { class: `avatar ${size} ${user?.bot ? "bot" : ""}`, style: { "--hue": hue }, "aria-hidden": "true" };
  return el("span", attributes, user?.bot ? icon("bot") : initials(nameOf(user)));
}

/** @param {any} user */
export function botTag(user) {
  return user?.bot ? el("span", { class: "tag" }, "App") : null;
}

/** The first letters of the first two words. @param {string} name */
export function initials(name) {
  const words = name.replace(/\(.*/, "").trim().split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((one) => [...one][0].toUpperCase()).join("") || "?";
}

/**
 * The color of a name: that of the highest role with one.
 * @param {import("../world.js").World} world
 * @param {string} userId
 */
export function nameColor(world, userId) {
  const role = world.colorRole(userId);
  return role ? { "--role": `#${role.color.toString(16).padStart(6, "0")}` } : {};
}

/** @param {string} word */
function sum(word) {
  let total = 0;
  for (const letter of word) total += letter.charCodeAt(0);
  return total;
}
