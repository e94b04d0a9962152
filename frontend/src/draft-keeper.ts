/**
 * Keeps what is typed around it in this browser until the server says it has it. What is still
 * here at the next visit did not reach the server and is handed to it then.
 */
type Draft = { text: string; at: number; base: number; tab: string };

const PREFIX = 'plenary.draft.';
const RETRY = 10_000;
const WORRY = 6_000;
const SETTLED = 400;
const FORGOTTEN = 90 * 24 * 3_600_000;

class DraftKeeper extends HTMLElement {
  private root?: HTMLElement;
  private timer = 0;
  private tried = 0;
  private waiting = new Map<string, number>();
  private held = new Set<string>();
  private openTabs = new Set<string>();
  private channel?: BroadcastChannel;
  private readonly typed = (event: Event) => this.onInput(event);

  connectedCallback() {
    this.hidden = true;
    this.root = this.parentElement ?? undefined;
    this.root?.addEventListener('input', this.typed, true);
    this.timer = window.setInterval(() => this.watch(), 1_000);
    this.prune();
    this.askWhoIsThere();
    // The server part of this element answers only after the page has settled.
    window.setTimeout(() => this.handOver(), SETTLED);
  }

  disconnectedCallback() {
    this.root?.removeEventListener('input', this.typed, true);
    window.clearInterval(this.timer);
    this.channel?.close();
  }

  /** Called by the server with the hash of each text it has saved. */
  confirm(hashes: Record<string, number>) {
    for (const [path, hash] of Object.entries(hashes)) {
      const draft = this.read(path);
      if (draft && hashOf(draft.text) !== hash) continue;
      localStorage.removeItem(this.key(path));
      this.waiting.delete(path);
      this.held.delete(path);
    }
    this.watch();
  }

  /** Called by the server when it refuses a text: it stays here, but is not sent again by itself. */
  hold(path: string) {
    this.waiting.delete(path);
    this.held.add(path);
  }

  /** Called by the server when the answer of a field was chosen or rearranged. */
  forget(field: string) {
    for (const path of this.paths()) {
      if (path === field || path.startsWith(field + '.')) {
        localStorage.removeItem(this.key(path));
        this.waiting.delete(path);
      }
    }
  }

  private onInput(event: Event) {
    const input = event.target as HTMLInputElement | HTMLTextAreaElement;
    const place = input.closest<HTMLElement>('[data-keep]');
    if (!place || typeof input.value !== 'string') return;
    const path = place.dataset.keep!;
    const base = Number(input.closest<HTMLElement>('[data-revision]')?.dataset.revision ?? 0);
    const draft: Draft = { text: input.value, at: Date.now(), base, tab: this.tab() };
    this.held.delete(path);
    if (!this.waiting.has(path)) this.waiting.set(path, draft.at);
    try {
      localStorage.setItem(this.key(path), JSON.stringify(draft));
    } catch {
      // The browser's store is full or closed; the text is still in the field and will be saved from there.
    }
  }

  /** Says so when a text waits too long, and sends it again. */
  private watch() {
    const now = Date.now();
    const since = Math.min(...this.waiting.values());
    this.show(since < now - WORRY ? since : undefined);
    if (since < now - RETRY && this.tried < now - RETRY && this.isConnectedToServer()) {
      this.tried = now;
      for (const path of this.waiting.keys()) {
        const draft = this.read(path);
        if (draft) this.give(path, draft, false);
      }
    }
  }

  private show(since?: number) {
    this.root?.classList.toggle('line-lost', since !== undefined);
    this.root?.querySelectorAll<HTMLElement>('.unsaved').forEach((place) => {
      place.hidden = since === undefined;
      const words = place.querySelector<HTMLElement>('.since');
      if (since !== undefined && words) {
        const text = this.getAttribute('not-saved')!.replace('{time}', this.time(since));
        if (words.textContent !== text) words.textContent = text;
      }
    });
  }

  private time(at: number) {
    const options: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
    const zone = this.getAttribute('zone');
    return new Date(at).toLocaleTimeString(document.documentElement.lang || undefined, {
      ...options,
      ...(zone ? { timeZone: zone } : {})
    });
  }

  /** What a tab is typing that is still open is its own affair; what a closed one left is lost text. */
  private askWhoIsThere() {
    this.channel = new BroadcastChannel(PREFIX + this.getAttribute('document'));
    this.channel.onmessage = ({ data }) => {
      if (data.asks) this.channel?.postMessage({ isHere: this.tab() });
      else this.openTabs.add(data.isHere);
    };
    this.channel.postMessage({ asks: true });
  }

  private handOver() {
    if (!this.isConnected) return;
    for (const path of this.paths()) {
      const draft = this.read(path);
      const isLost = draft && !this.openTabs.has(draft.tab) && !this.waiting.has(path);
      if (draft && isLost) this.give(path, draft, true);
    }
  }

  private give(path: string, draft: Draft, lost: boolean) {
    (this as any).$server?.found(path, draft.text, draft.base, lost);
  }

  private isConnectedToServer() {
    const state = (window as any).Vaadin?.connectionState?.state;
    return navigator.onLine && (state === undefined || state === 'connected');
  }

  private paths() {
    const start = this.key('');
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.substring(start.length));
  }

  private key(path: string) {
    return `${PREFIX}${this.getAttribute('document')}.${path}`;
  }

  private read(path: string): Draft | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.key(path)) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** A tab keeps its name when it is loaded again, also after a crash. */
  private tab() {
    let tab = sessionStorage.getItem('plenary.tab');
    if (!tab) {
      tab = Math.random().toString(36).slice(2);
      sessionStorage.setItem('plenary.tab', tab);
    }
    return tab;
  }

  private prune() {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX)) continue;
      const at = JSON.parse(localStorage.getItem(key) ?? '{}').at ?? 0;
      if (at < Date.now() - FORGOTTEN) localStorage.removeItem(key);
    }
  }
}

/** As the server computes it. */
function hashOf(text: string) {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
  }
  return hash;
}

if (!customElements.get('draft-keeper')) customElements.define('draft-keeper', DraftKeeper);
