/** Buttons and menus that were pressed and wait for the bot, and those whose press failed. */

const COMPONENT = 3;

export class Presses {
  /**
   * @param {import("./actions.js").Actions} actions
   * @param {import("./conversation.js").Conversation} conversation
   * @param {import("./bus.js").Bus} bus
   */
  constructor(actions, conversation, bus) {
    this.actions = actions;
    this.conversation = conversation;
    this.bus = bus;
    /** @type {Map<string, string>} message id -> custom_id */
    this.waiting = new Map();
    /** @type {Map<string, string>} message id -> what to say below the message */
    this.failed = new Map();
    bus.on("interaction", (event) => event?.type === COMPONENT && event.message_id && this.#hear(event));
  }

  /**
   * @param {any} message
   * @param {string} customId
   * @param {string[]} [values]
   */
  async press(message, customId, values) {
    this.waiting.set(message.id, customId);
    this.failed.delete(message.id);
    this.#redraw(message.id);
    try {
      await this.actions.press(message.id, customId, values);
    } catch (error) {
      this.waiting.delete(message.id);
      this.failed.set(message.id, /** @type {Error} */ (error).message);
      this.#redraw(message.id);
    }
  }

  /** @param {any} event */
  #hear(event) {
    if (event.state === "sent") return;
    this.waiting.delete(event.message_id);
    if (event.state === "failed") this.failed.set(event.message_id, "This interaction failed: no answer within three seconds");
    else this.failed.delete(event.message_id);
    this.#redraw(event.message_id);
  }

  /** @param {string} id */
  #redraw(id) {
    const message = this.conversation.message(id);
    if (message) this.bus.tell("messages", { channel: message.channel_id, kind: "put", id, same: true });
  }
}
