/**
 * The people, servers, channels and commands there are, and where in them this page is.
 * Topics it tells: `world` (anything of it changed), `place` (user, server, channel or language changed),
 * `commands` (what is offered here changed).
 */

import { readAddress, writeAddress } from "./place.js";

const SLASH = 1;

export class World {
  /**
   * @param {import("./api.js").Api} api
   * @param {import("./bus.js").Bus} bus
   */
  constructor(api, bus) {
    this.api = api;
    this.bus = bus;
    /** @type {any} what `GET /sandbox/state` says */
    this.state = null;
    /** @type {any[]} the commands this user is offered here, in their language */
    this.offered = [];
    /** @type {import("./place.js").Place} */
    this.place = { user: "", guild: null, channel: null, locale: "en-US" };
  }

  /** Learn what there is, and go where the address says, or to the first channel of the first server. */
  async start() {
    await this.refresh();
    const asked = readAddress();
    const user = this.user(asked.user) || this.state.users[0];
    const locale = this.knowsLocale(asked.locale) ? asked.locale : user.locale;
    const guild = this.guildOfChannel(asked.channel);
    const direct = !guild && asked.channel === "direct";
    this.place = { user: user.id, locale, guild: direct ? null : (guild || this.guilds()[0])?.id ?? null, channel: null };
    if (this.place.guild === null && !direct && this.guilds().length) this.place.guild = this.guilds()[0].id;
    await this.settle(asked.channel);
  }

  async refresh() {
    this.state = await this.api.get("/sandbox/state");
    this.bus.tell("world");
  }

  /**
   * Go somewhere, or become somebody.
   * @param {Partial<import("./place.js").Place>} changes
   */
  async go(changes) {
    const before = this.place;
    this.place = { ...before, ...changes };
    if (changes.user && changes.user !== before.user) {
      this.place.locale = changes.locale || this.user(changes.user).locale;
      const stays = this.guilds().some((one) => one.id === this.place.guild);
      if (!stays && this.place.guild) this.place.guild = this.guilds()[0]?.id ?? null;
    }
    await this.settle(changes.channel ?? this.place.channel);
  }

  /**
   * Choose a channel one can see, ask what is offered there, and tell everybody.
   * @param {string | null} wanted
   */
  async settle(wanted) {
    const seen = this.channels();
    const found = seen.find((one) => one.id === wanted) || seen[0];
    this.place.channel = this.place.guild ? (found?.id ?? null) : (this.directChannel()?.id ?? null);
    await this.askOffered();
    if (!this.place.guild && !this.place.channel) {
      // Asking for commands in a direct message opens it.
      await this.refresh();
      this.place.channel = this.directChannel()?.id ?? null;
    }
    writeAddress({ ...this.place, channel: this.place.guild ? this.place.channel : "direct" });
    this.bus.tell("place");
  }

  /** Ask which commands this user is offered here. */
  async askOffered() {
    const { user, guild, channel, locale } = this.place;
    const query = { user_id: user, guild_id: guild ?? "", channel_id: guild ? channel : undefined, locale };
    const answer = await this.api.get("/sandbox/commands", query).catch(() => ({ commands: [] }));
    if (this.place.user !== user || this.place.guild !== guild || this.place.locale !== locale) return;
    this.offered = answer.commands;
    this.bus.tell("commands");
  }

  /** @param {string | null | undefined} id */
  user(id) {
    return this.state.users.find((/** @type {any} */ one) => one.id === id);
  }

  /** @param {string | null | undefined} code */
  knowsLocale(code) {
    return this.state.locales.some((/** @type {any} */ one) => one.code === code);
  }

  get me() {
    return this.user(this.place.user);
  }

  get app() {
    return this.state.app;
  }

  /** The servers this user is in. @returns {any[]} */
  guilds() {
    return this.state.guilds.filter((/** @type {any} */ one) => this.member(one.id, this.place.user));
  }

  /** @param {string | null | undefined} id */
  guild(id) {
    return this.state.guilds.find((/** @type {any} */ one) => one.id === id);
  }

  /** @param {string | null | undefined} id */
  guildOfChannel(id) {
    return this.state.guilds.find((/** @type {any} */ one) =>
      one.channels.some((/** @type {any} */ each) => each.id === id),
    );
  }

  /**
   * @param {string | null} guildId
   * @param {string} userId
   */
  member(guildId, userId) {
    return this.guild(guildId)?.members.find((/** @type {any} */ one) => one.user.id === userId);
  }

  /** The channels of this server that this user sees. @returns {any[]} */
  channels(guildId = this.place.guild) {
    const seen = this.member(guildId, this.place.user)?.channel_ids || [];
    return (this.guild(guildId)?.channels || []).filter((/** @type {any} */ one) => seen.includes(one.id));
  }

  /** @param {string | null} id */
  channel(id) {
    const all = [...this.state.guilds.flatMap((/** @type {any} */ one) => one.channels), ...this.state.direct_channels];
    return all.find((one) => one.id === id);
  }

  directChannel(userId = this.place.user) {
    return this.state.direct_channels.find((/** @type {any} */ one) => one.user_id === userId);
  }

  /** Everybody a user can be told from here: members of the server, or the two in a direct message. */
  people() {
    const guild = this.guild(this.place.guild);
    return guild ? guild.members.map((/** @type {any} */ one) => one.user) : [this.me, this.app];
  }

  /** The role that gives a member their color, the highest one that has a color. @param {string} userId */
  colorRole(userId) {
    const roles = this.rolesOf(userId).filter((one) => one.color);
    return roles.sort((one, other) => other.position - one.position)[0];
  }

  /** @param {string} userId @returns {any[]} */
  rolesOf(userId) {
    const held = this.member(this.place.guild, userId)?.roles || [];
    return (this.guild(this.place.guild)?.roles || []).filter((/** @type {any} */ one) => held.includes(one.id));
  }

  /** Slash commands that exist here but that Discord hides from this user. @returns {any[]} */
  hidden() {
    const here = this.state.commands.filter(
      (/** @type {any} */ one) => one.guild_id === null || one.guild_id === this.place.guild,
    );
    const shown = new Set(this.offered.map((one) => one.id));
    return here
      .flatMap((/** @type {any} */ one) => one.commands)
      .filter((/** @type {any} */ one) => one.type === SLASH && !shown.has(one.id));
  }
}

/** How somebody is called. @param {any} user */
export function nameOf(user) {
  return user?.global_name || user?.username || "somebody";
}
