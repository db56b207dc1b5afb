import { offerCamera } from "../shared/camera-button.js";
import { byId, say } from "../shared/dom.js";
import { qrPicture } from "../shared/qr-picture.js";
import { word } from "../shared/words.js";
import { MemberKey, OtherKey } from "./ceremony.js";
import { groupsOf, randomKey, readKey } from "./key.js";
import { KeyRefused, qrText, readKeyFile, readQr, writeKeyFile } from "./key-file.js";
import { rememberKey } from "./memory.js";

/** @typedef {import("./ceremony.js").KeyState} KeyState */
/** @typedef {import("./key-file.js").Kept} Kept */

/**
 * Making the own key, keeping it, and loading it: from its file, by typing its groups, or from its QR code. A key that was
 * just made counts only once it was loaded back.
 */
export class Loading {
  #meeting;
  #place;
  #state;
  #changed;
  /** @type {Kept | null} made here and not loaded back yet */
  #made = null;
  /** @type {Kept | null} */
  #kept = null;
  #passphrase = "";
  #wanted = false;
  /** The key, once it is loaded. @type {MemberKey | null} */
  key = null;

  /**
   * @param {string} meeting
   * @param {number} place
   * @param {() => KeyState | null} state
   * @param {() => void} changed called when there is something else to show
   */
  constructor(meeting, place, state, changed) {
    this.#meeting = meeting;
    this.#place = place;
    this.#state = state;
    this.#changed = changed;
    this.#wire();
  }

  /** Whether a key was made that nobody has loaded back. */
  get unsaved() {
    return this.#made !== null;
  }

  /** The tallies that the loaded key is known to have opened elsewhere. */
  get opened() {
    return this.#kept?.opened ?? {};
  }

  /** @param {KeyState} state @param {boolean} needed whether a box waits for the key */
  show({ stage, mine, members, place }, needed) {
    const begun = Object.keys(mine).length > 0;
    const goingOn = begun && stage !== "READY" && members[place - 1].awaited;
    byId("make", HTMLElement).hidden = begun || this.unsaved || this.key !== null || this.#wanted;
    byId("save", HTMLElement).hidden = !this.unsaved;
    const load = this.key === null && (this.unsaved || this.#wanted || goingOn || needed);
    byId("load", HTMLElement).hidden = !load;
    byId("load-lead", HTMLElement).hidden = !this.unsaved;
  }

  /** Lets the key be loaded anew, to bring what it has opened meanwhile. */
  forget() {
    this.key = null;
    this.#wanted = true;
    this.#changed();
  }

  #wire() {
    on("make-form", "submit", () => this.#make());
    on("have-key", "click", () => {
      this.#wanted = true;
      this.#changed();
    });
    on("file", "change", () => this.#fromFile());
    on("unlock", "submit", () => this.#fromFile());
    on("groups-form", "submit", () => this.#fromGroups());
    for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
    addEventListener("beforeunload", (event) => {
      if (this.unsaved) event.preventDefault();
    });
    offerCamera(
      (text, close) => this.#fromQr(text, close),
      () => say(byId("load-error", HTMLElement), word("camera-refused")),
    );
  }

  async #make() {
    say(byId("status", HTMLElement), word("making"));
    this.#passphrase = byId("passphrase", HTMLInputElement).value;
    this.#made = { meeting: this.#meeting, member: this.#place, key: randomKey(), opened: {} };
    rememberKey(new MemberKey(this.#made.key).id);
    await offerFile(byId("download", HTMLAnchorElement), this.#made, this.#passphrase);
    fillPaper(this.#made);
    this.#changed();
    byId("save-heading", HTMLElement).focus();
  }

  async #fromFile() {
    const [file] = byId("file", HTMLInputElement).files ?? [];
    if (!file) return;
    const typed = byId("file-passphrase", HTMLInputElement).value || this.#passphrase;
    try {
      const kept = await readKeyFile(await file.text(), typed);
      this.#passphrase = typed;
      this.#take(kept);
    } catch (error) {
      const flaw = error instanceof KeyRefused ? error.message : "no-key";
      byId("unlock", HTMLElement).hidden = !flaw.startsWith("passphrase");
      say(byId("load-error", HTMLElement), word(flaw));
    }
  }

  #fromGroups() {
    const reading = readKey(byId("groups", HTMLTextAreaElement).value);
    if (reading.ok) this.#take({ meeting: this.#meeting, member: this.#place, key: reading.key, opened: {} });
    else if ("group" in reading) say(byId("load-error", HTMLElement), word("group-wrong", { group: reading.group }));
    else say(byId("load-error", HTMLElement), word("groups-missing", { missing: Math.abs(reading.missing) }));
  }

  /** @param {string} text @param {() => void} close */
  #fromQr(text, close) {
    const kept = readQr(text);
    say(byId("camera-status", HTMLElement), kept ? "" : word("camera-no-key"));
    if (!kept) return;
    close();
    this.#take(kept);
  }

  /** Takes a key that was loaded, where it is this member's. @param {Kept} kept */
  #take(kept) {
    const flaw = this.#flawOf(kept);
    say(byId("load-error", HTMLElement), flaw ? word(flaw) : "");
    if (flaw) return;
    this.key = new MemberKey(kept.key);
    this.#kept = kept;
    this.#made = null;
    this.#wanted = false;
    byId("groups", HTMLTextAreaElement).value = "";
    byId("file-passphrase", HTMLInputElement).value = "";
    fillPaper(kept);
    say(byId("status", HTMLElement), word("loaded"));
    this.#changed();
  }

  /** @param {Kept} kept @returns {string | null} */
  #flawOf({ meeting, member, key }) {
    if (meeting !== this.#meeting) return "other-meeting";
    if (member !== this.#place) return "other-member";
    if (this.#made && this.#made.key !== key) return "other-key";
    try {
      const state = this.#state();
      if (state) new MemberKey(key).mustBeRegistered(state);
      return null;
    } catch (error) {
      if (error instanceof OtherKey) return "other-key";
      throw error;
    }
  }

  /** Writes into the file and on the paper that the key has opened a tally. @param {string} poll @param {string} tally */
  async remember(poll, tally) {
    if (!this.#kept) return;
    this.#kept.opened[poll] = tally;
    fillPaper(this.#kept);
    await offerFile(byId("memory-download", HTMLAnchorElement), this.#kept, this.#passphrase);
    byId("memory", HTMLElement).hidden = false;
  }
}

/** @param {HTMLAnchorElement} link @param {Kept} kept @param {string} passphrase */
async function offerFile(link, kept, passphrase) {
  const file = new Blob([await writeKeyFile(kept, passphrase)], { type: "application/json" });
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(file);
  link.download = word("file-name", { place: kept.member });
}

/** The page that is printed: nothing of it is seen on the screen. @param {Kept} kept */
function fillPaper(kept) {
  byId("paper", HTMLElement).hidden = false;
  byId("paper-qr", HTMLElement).replaceChildren(qrPicture(qrText(kept)));
  byId("paper-groups", HTMLElement).replaceChildren(
    ...groupsOf(kept.key).map((group) => {
      const item = document.createElement("li");
      item.textContent = group;
      return item;
    }),
  );
}

/** @param {string} id @param {string} type @param {() => void} act */
function on(id, type, act) {
  byId(id, HTMLElement).addEventListener(type, (event) => {
    event.preventDefault();
    act();
  });
}
