/** Tells the parts of the page what changed, so that none needs to know the others. */
export class Bus {
  #listeners = /** @type {Map<string, ((detail: any) => void)[]>} */ (new Map());

  /**
   * @param {string} topic
   * @param {(detail: any) => void} hear
   */
  on(topic, hear) {
    this.#listeners.set(topic, [...(this.#listeners.get(topic) || []), hear]);
  }

  /**
   * @param {string} topic
   * @param {any} [detail]
   */
  tell(topic, detail) {
    for (const hear of this.#listeners.get(topic) || []) hear(detail);
  }
}
