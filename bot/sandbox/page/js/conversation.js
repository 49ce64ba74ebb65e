/**
 * The messages this user sees, and the interactions that are under way.
 * Topics it tells: `messages` ({channel, kind: "load" | "put" | "gone", id}), `interaction` (one changed).
 */

const LABELS = "labels";
const LABELS_KEPT = 300;
const HISTORY = 200;

/** @typedef {{id: string, type: number, label: string, state: string, channel_id: string, guild_id: string | null,
 *   message_id: string | null, user_id: string, error: string | null}} Doing */

export class Conversation {
  /**
   * @param {import("./api.js").Api} api
   * @param {import("./bus.js").Bus} bus
   */
  constructor(api, bus) {
    this.api = api;
    this.bus = bus;
    /** @type {Map<string, Map<string, any>>} channel -> id -> message */
    this.channels = new Map();
    /** @type {Map<string, Doing>} by interaction id */
    this.doing = new Map();
    /** @type {Map<string, string>} interaction id -> what was done, for "used /this" */
    this.labels = new Map(JSON.parse(sessionStorage.getItem(LABELS) || "[]"));
    /** @type {Set<string>} messages the user dismissed: only this page knows, as with Discord's clients */
    this.dismissed = new Set();
    /** @type {Set<string>} channels with messages nobody looked at */
    this.unread = new Set();
  }

  /**
   * Read a channel anew.
   * @param {string | null} channelId
   * @param {string} userId
   */
  async load(channelId, userId) {
    if (!channelId) return this.bus.tell("messages", { channel: channelId, kind: "load" });
    const query = { channel_id: channelId, user_id: userId, limit: HISTORY };
    const { messages } = await this.api.get("/sandbox/messages", query);
    this.channels.set(channelId, new Map(messages.map((/** @type {any} */ one) => [one.id, one])));
    this.unread.delete(channelId);
    this.bus.tell("messages", { channel: channelId, kind: "load" });
  }

  /** Forget what another user saw, or everything after a reset. */
  forget() {
    this.channels.clear();
    this.doing.clear();
    this.unread.clear();
  }

  /**
   * The messages of a channel, oldest first.
   * @param {string | null} channelId
   * @returns {any[]}
   */
  messages(channelId) {
    const all = [...(this.channels.get(channelId || "")?.values() || [])];
    return all.filter((one) => !this.dismissed.has(one.id)).sort((one, other) => compareIds(one.id, other.id));
  }

  /** @param {string} id */
  message(id) {
    for (const channel of this.channels.values()) {
      if (channel.has(id)) return channel.get(id);
    }
    return undefined;
  }

  /** What is under way in a channel, or failed there. @param {string | null} channelId */
  doingIn(channelId) {
    return [...this.doing.values()].filter((one) => one.channel_id === channelId);
  }

  /**
   * Take in a message event.
   * @param {any} message
   * @param {string | null} current the channel that is open
   */
  put(message, current) {
    const channel = message.channel_id;
    if (channel !== current) {
      this.unread.add(channel);
      this.bus.tell("unread");
    }
    if (!this.channels.has(channel)) this.channels.set(channel, new Map());
    this.channels.get(channel)?.set(message.id, message);
    const by = message.interaction_metadata?.id;
    if (by && this.doing.get(by)?.state !== "failed") this.doing.delete(by);
    this.bus.tell("messages", { channel, kind: "put", id: message.id });
  }

  /** @param {{id: string, channel_id: string}} gone */
  remove({ id, channel_id: channel }) {
    this.channels.get(channel)?.delete(id);
    this.bus.tell("messages", { channel, kind: "gone", id });
  }

  /** @param {any} message */
  dismiss(message) {
    this.dismissed.add(message.id);
    this.bus.tell("messages", { channel: message.channel_id, kind: "gone", id: message.id });
  }

  /**
   * Take in how far an interaction has come. Those that are done need no mention: their messages speak.
   * @param {any} event
   */
  progress(event) {
    const id = event.interaction_id;
    this.label(id, event.label);
    if (event.state === "sent" || event.state === "failed") this.doing.set(id, { ...event, id });
    else this.doing.delete(id);
    this.bus.tell("interaction", event);
  }

  /** @param {string} id */
  forgetDoing(id) {
    const gone = this.doing.get(id);
    this.doing.delete(id);
    this.bus.tell("interaction", gone);
  }

  /** @param {string} id @param {string} label */
  label(id, label) {
    if (this.labels.has(id)) return;
    this.labels.set(id, label);
    const newest = [...this.labels].slice(-LABELS_KEPT);
    sessionStorage.setItem(LABELS, JSON.stringify(newest));
  }
}

/** Snowflakes are numbers too big for JavaScript: the longer one is the newer one. @param {string} one @param {string} other */
export function compareIds(one, other) {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}
