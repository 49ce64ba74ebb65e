/** Who one is and which language one reads: at the foot of the sidebar, as in every chat. */

import { el, fill, find } from "./dom.js";
import { avatar } from "./draw/people.js";
import { icon } from "./icons.js";
import { openMenu } from "./widgets/menu.js";
import { nameOf } from "./world.js";

/** @typedef {import("./page.js").Page} Page */

export class Identity {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.user = find("#who");
    this.language = find("#language");
    this.user.addEventListener("click", () => this.#users());
    this.language.addEventListener("click", () => this.#languages());
    page.bus.on("place", () => this.draw());
  }

  draw() {
    const { world } = this.page;
    fill(this.user, avatar(world.me), el("span", { class: "words" }, el("span", { class: "who-name" }, nameOf(world.me)),
      el("span", { class: "who-hint" }, "Switch user")), icon("down"));
    this.user.setAttribute("aria-label", `You are ${nameOf(world.me)}. Switch user`);
    fill(this.language, icon("globe"), el("span", {}, world.place.locale));
    this.language.setAttribute("aria-label", `Language: ${this.#languageName()}. Switch language`);
  }

  #languageName() {
    const { world } = this.page;
    return world.state.locales.find((/** @type {any} */ one) => one.code === world.place.locale)?.name;
  }

  #users() {
    const { world } = this.page;
    const items = world.state.users.map((/** @type {any} */ one) => ({
      words: nameOf(one),
      hint: this.#about(one),
      lead: avatar(one, "small"),
      checked: one.id === world.place.user,
      act: () => void world.go({ user: one.id }),
    }));
    openMenu(this.user, "Switch user", [{ title: "Be somebody else" }, ...items]);
  }

  /** Where somebody is, and how they can reach the bot. @param {any} user */
  #about(user) {
    const { world } = this.page;
    const servers = world.state.guilds.filter((/** @type {any} */ one) => world.member(one.id, user.id));
    const names = servers.map((/** @type {any} */ one) => (one.owner_id === user.id ? `owns ${one.name}` : one.name));
    return [names.join(", ") || "in no server", user.has_app ? "" : "has not installed the app"].filter(Boolean).join(" · ");
  }

  #languages() {
    const { world } = this.page;
    const items = world.state.locales.map((/** @type {any} */ one) => ({
      words: one.name,
      hint: one.code,
      checked: one.code === world.place.locale,
      act: () => void world.go({ locale: one.code }),
    }));
    openMenu(this.language, "Language", [{ title: "Language of your client" }, ...items]);
  }
}
