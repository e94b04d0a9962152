/** Below this scale labels cannot be read, and the map is drawn larger than its frame and scrolls. */
const SMALLEST_READABLE = 0.55;
const READABLE = 0.9;
const LARGEST = 2;
const ZOOM_STEP = 1.1;
const MARGIN = 24;

/**
 * A BPMN diagram with its done and current steps marked. The viewer is loaded only when a map is on
 * the page, and takes its colours from the theme's tokens.
 */
class ProcessMap extends HTMLElement {
  private viewer?: any;
  private observer?: ResizeObserver;
  private readonly stage = document.createElement('div');
  /** How large it is drawn where it scrolls; 0 where the whole of it is in sight. */
  private scale = 0;
  private wanted = { xml: '', done: [] as string[], current: [] as string[] };

  connectedCallback() {
    this.setAttribute('role', 'group');
    // A wheel without Ctrl scrolls the page, as it does everywhere else.
    this.addEventListener('wheel', this.onWheel, { capture: true, passive: false });
    this.addEventListener('mousedown', this.onDrag, { capture: true });
    this.append(this.stage);
    this.observer = new ResizeObserver(() => this.fit());
    this.observer.observe(this);
    if (this.wanted.xml) this.draw();
  }

  disconnectedCallback() {
    this.removeEventListener('wheel', this.onWheel, { capture: true });
    this.removeEventListener('mousedown', this.onDrag, { capture: true });
    this.observer?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  show(xml: string, done: string[], current: string[]) {
    this.wanted = { xml, done, current };
    if (this.isConnected) this.draw();
  }

  private async draw() {
    const wanted = this.wanted;
    const { default: Viewer } = await import('bpmn-js/lib/NavigatedViewer');
    if (!this.isConnected || wanted !== this.wanted) return;
    this.viewer?.destroy();
    this.viewer = new Viewer({
      container: this.stage,
      bpmnRenderer: {
        defaultFillColor: 'var(--map-fill)',
        defaultStrokeColor: 'var(--map-stroke)',
        defaultLabelColor: 'var(--map-label)'
      },
      textRenderer: { defaultStyle: { fontFamily: 'var(--pl-sans)' }, externalStyle: { fontFamily: 'var(--pl-sans)' } }
    });
    try {
      await this.viewer.importXML(wanted.xml);
    } catch {
      // The list in words beside the map says the same; an unreadable drawing must not break the page.
      this.hidden = true;
      return;
    }
    this.hidden = false;
    this.mark(wanted.done, 'map-done');
    this.mark(wanted.current, 'map-now');
    this.fit();
  }

  private mark(ids: string[], className: string) {
    const canvas = this.viewer.get('canvas');
    const known = this.viewer.get('elementRegistry');
    ids.filter((id) => known.get(id)).forEach((id) => canvas.addMarker(id, className));
  }

  /** Shows the whole map, or, where it would become too small to read, where it has come to. */
  private fit() {
    const canvas = this.viewer?.get('canvas');
    if (!canvas?.getRootElement() || !this.clientWidth) return;
    this.stretch(0);
    const isWhole = canvas.zoom('fit-viewport', 'auto') >= SMALLEST_READABLE;
    // What scrolls can be reached with the keyboard too.
    if (isWhole) this.removeAttribute('tabindex');
    else this.tabIndex = 0;
    if (isWhole) return;
    this.stretch(READABLE);
    const { inner } = canvas.viewbox();
    const here = this.place();
    this.scrollTo({
      left: (here.x + here.width / 2 - inner.x) * READABLE + MARGIN - this.clientWidth / 2,
      top: (here.y + here.height / 2 - inner.y) * READABLE + MARGIN - this.clientHeight / 2
    });
  }

  /** The current step; of what is over, how far it came. */
  private place() {
    const known = this.viewer.get('elementRegistry');
    const shapes = (ids: string[]) => ids.map((id) => known.get(id)).filter((one) => one?.width);
    const [current] = shapes(this.wanted.current);
    const [last] = shapes(this.wanted.done).sort((a, b) => b.x + b.width - a.x - a.width);
    return current ?? last ?? this.viewer.get('canvas').viewbox().inner;
  }

  private stretch(scale: number) {
    const canvas = this.viewer.get('canvas');
    const { inner } = canvas.viewbox();
    const length = (size: number) => (scale ? `${size * scale + 2 * MARGIN}px` : '100%');
    this.scale = scale;
    this.stage.style.inlineSize = length(inner.width);
    this.stage.style.blockSize = length(inner.height);
    canvas.resized();
    if (scale) {
      const margin = MARGIN / scale;
      canvas.viewbox({
        x: inner.x - margin,
        y: inner.y - margin,
        width: inner.width + 2 * margin,
        height: inner.height + 2 * margin
      });
    }
  }

  private onWheel = (event: WheelEvent) => {
    const isZoom = event.ctrlKey || event.metaKey;
    if (!isZoom || this.scale) event.stopPropagation();
    if (isZoom && this.scale) {
      event.preventDefault();
      const wanted = event.deltaY < 0 ? this.scale * ZOOM_STEP : this.scale / ZOOM_STEP;
      this.stretch(Math.min(LARGEST, Math.max(SMALLEST_READABLE, wanted)));
    }
  };

  /** Where it scrolls the mouse moves it as a finger does. */
  private onDrag = (event: MouseEvent) => {
    if (!this.scale || event.button) return;
    event.stopPropagation();
    const move = (to: MouseEvent) => this.scrollBy(-to.movementX, -to.movementY);
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', () => window.removeEventListener('mousemove', move), { once: true });
  };
}

if (!customElements.get('plenary-process-map')) {
  customElements.define('plenary-process-map', ProcessMap);
}
