/**
 * What the user does. Nothing here waits for the bot: what comes of it arrives in the event stream.
 * The sandbox answers at once whether Discord's client would have allowed it.
 */

// Long enough to be told why not, short enough to keep none of the browser's few connections busy.
const GLANCE = 0.02;
const AUTOCOMPLETE_SECONDS = 3.2;

export class Actions {
  /**
   * @param {import("./api.js").Api} api
   * @param {import("./world.js").World} world
   */
  constructor(api, world) {
    this.api = api;
    this.world = world;
  }

  /** Who, where and in which language, as the sandbox wants it. */
  #scene() {
    const { user, guild, channel, locale } = this.world.place;
    const where = guild ? { guild_id: guild, channel_id: channel } : { guild_id: null };
    return { user_id: user, locale, ...where };
  }

  /** @param {object} asked @param {AbortSignal} [signal] */
  #ask(asked, signal) {
    return this.api.post("/sandbox/interactions", { timeout: GLANCE, ...this.#scene(), ...asked }, signal);
  }

  /**
   * @param {string} command its words, without the slash
   * @param {Record<string, any>} options
   * @param {boolean} force whether to send what Discord's client would not offer
   */
  command(command, options, force) {
    return this.#ask({ type: "command", command, options, force });
  }

  /**
   * @param {string} command
   * @param {string} focused the option being typed
   * @param {Record<string, any>} options
   * @param {AbortSignal} signal
   * @returns {Promise<{name: string, value: any}[] | null>} null if the bot did not answer in time
   */
  async complete(command, focused, options, signal) {
    const asked = { type: "autocomplete", command, focused, options, timeout: AUTOCOMPLETE_SECONDS };
    const result = await this.#ask(asked, signal);
    return result.error ? null : result.choices;
  }

  /** @param {string} messageId @param {string} customId @param {string[]} [values] */
  press(messageId, customId, values = []) {
    return this.#ask({ type: "component", message_id: messageId, custom_id: customId, values });
  }

  /** @param {string} customId @param {Record<string, any>} fields */
  submit(customId, fields) {
    return this.#ask({ type: "modal", custom_id: customId, fields });
  }

  /** @param {string} command @param {string} targetId */
  menu(command, targetId) {
    return this.#ask({ type: "context_menu", command, target_id: targetId });
  }

  /** @param {string} content */
  say(content) {
    const { locale: _, ...scene } = this.#scene();
    return this.api.post("/sandbox/messages", { content, ...scene });
  }

  /** @param {object} fault */
  fault(fault) {
    return this.api.post("/sandbox/faults", fault);
  }

  reset() {
    return this.api.post("/sandbox/reset");
  }
}

/**
 * A file as the sandbox takes it.
 * @param {File} file
 */
export async function fileField(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return { filename: file.name, content_type: file.type || "application/octet-stream", data: btoa(binary) };
}
