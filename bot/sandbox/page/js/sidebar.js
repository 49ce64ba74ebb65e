/** At the left: servers, their channels, and who one is. */

import { el, fill, find } from "./dom.js";
import { initials } from "./draw/people.js";
import { icon } from "./icons.js";
import { nameOf } from "./world.js";

/** @typedef {import("./page.js").Page} Page */

export class Sidebar {
  /**
   * @param {Page} page
   * @param {() => void} chosen called when somebody chose a place
   */
  constructor(page, chosen) {
    this.page = page;
    this.chosen = chosen;
    page.bus.on("world", () => this.draw());
    page.bus.on("place", () => this.draw());
    page.bus.on("unread", () => this.draw());
  }

  draw() {
    const { world } = this.page;
    if (!world.place.user) return;
    fill(find("#servers"), this.#direct(), el("li", { class: "rail-line", role: "separator" }), world.guilds().map((one) => this.#server(one)));
    const guild = world.guild(world.place.guild);
    find("#place-name").textContent = guild ? guild.name : "Direct messages";
    find("#place-note").textContent = guild ? this.#role(guild) : "Only you and the bot";
    const rows = guild ? world.channels().map((one) => this.#channel(one)) : [this.#bot()];
    fill(find("#channels"), rows);
  }

  /** @param {Partial<import("./place.js").Place>} where */
  async #go(where) {
    await this.page.world.go(where);
    this.chosen();
  }

  #direct() {
    const { world } = this.page;
    const unread = this.#isUnread(world.directChannel()?.id);
    return this.#railButton("Direct messages", [icon("at")], !world.place.guild, unread, () => this.#go({ guild: null }));
  }

  /** @param {any} guild */
  #server(guild) {
    const { world } = this.page;
    const unread = world.channels(guild.id).some((one) => this.#isUnread(one.id));
    const mark = guild.installed ? null : el("span", { class: "no-bot", title: "The bot is not in this server" });
    const face = [el("span", { "aria-hidden": "true" }, initials(guild.name)), mark];
    return this.#railButton(guild.name, face, world.place.guild === guild.id, unread, () => this.#go({ guild: guild.id, channel: null }));
  }

  /** @param {string} name @param {import("./dom.js").Child[]} face @param {boolean} here @param {boolean} unread @param {() => void} go */
  #railButton(name, face, here, unread, go) {
    const button = el("button", { type: "button", class: "server", "aria-current": here ? "true" : null, "aria-label": name + (unread ? " (unread)" : ""),
      title: name, onclick: go }, face);
    return el("li", { class: `${here ? "here" : ""} ${unread ? "unread" : ""}` }, button);
  }

  /** @param {any} channel */
  #channel(channel) {
    const here = this.page.world.place.channel === channel.id;
    const unread = this.#isUnread(channel.id);
    return el("li", {}, el("button", { type: "button", class: `channel ${unread ? "unread" : ""}`, "aria-current": here ? "page" : null,
      onclick: () => this.#go({ channel: channel.id }) }, icon("hash"), el("span", {}, channel.name),
      unread ? el("span", { class: "unseen" }, "unread") : null));
  }

  #bot() {
    return el("li", {}, el("button", { type: "button", class: "channel", "aria-current": "page", onclick: () => this.chosen() }, icon("bot"),
      el("span", {}, nameOf(this.page.world.app))));
  }

  /** @param {string | undefined} channelId */
  #isUnread(channelId) {
    return channelId !== undefined && this.page.conversation.unread.has(channelId);
  }

  /** @param {any} guild */
  #role(guild) {
    if (!guild.installed) return "The bot is not in this server";
    if (guild.owner_id === this.page.world.place.user) return "You own this server";
    const top = this.page.world.rolesOf(this.page.world.place.user)[0];
    return top ? `You are: ${top.name}` : "You are a member";
  }
}
