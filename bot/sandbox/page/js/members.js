/** At the right: who is in this server, by role. */

import { el, fill, find } from "./dom.js";
import { avatar, botTag, nameColor } from "./draw/people.js";
import { nameOf } from "./world.js";

/** @typedef {import("./page.js").Page} Page */

/** @param {Page} page */
export function keepMembers(page) {
  const root = find("#member-list");
  page.bus.on("world", () => draw(root, page));
  page.bus.on("place", () => draw(root, page));
  root.addEventListener("contextmenu", (/** @type {MouseEvent} */ event) => {
    const row = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-user]"));
    if (!row) return;
    event.preventDefault();
    const point = event.button === 2 ? { x: event.clientX, y: event.clientY } : undefined;
    page.openUser(/** @type {string} */ (row.dataset.user), row, point);
  });
}

/** @param {HTMLElement} root @param {Page} page */
function draw(root, page) {
  const { world } = page;
  if (!world.place.user) return;
  const groups = /** @type {Map<string, any[]>} */ (new Map());
  for (const person of world.people()) {
    const title = groupOf(page, person);
    groups.set(title, [...(groups.get(title) || []), person]);
  }
  fill(root, [...groups].map(([title, people]) => el("section", { "aria-label": title },
    el("h3", {}, `${title} · ${people.length}`), el("ul", {}, people.map((one) => row(page, one))))));
}

/** @param {Page} page @param {any} person */
function groupOf({ world }, person) {
  if (person.bot) return "Apps";
  if (!world.place.guild) return "People";
  if (world.guild(world.place.guild)?.owner_id === person.id) return "Owner";
  const [highest] = world.rolesOf(person.id).sort((one, other) => other.position - one.position);
  return highest?.name ?? "Members";
}

/** @param {Page} page @param {any} person */
function row(page, person) {
  const open = (/** @type {MouseEvent} */ event) => page.openUser(person.id, /** @type {HTMLElement} */ (event.currentTarget));
  const you = person.id === page.world.place.user ? el("span", { class: "you" }, "you") : null;
  return el("li", {}, el("button", { type: "button", class: "member", "data-user": person.id, "aria-haspopup": "menu", onclick: open },
    avatar(person, "small"), el("span", { class: "member-name", style: nameColor(page.world, person.id) }, nameOf(person)), you, botTag(person)));
}
