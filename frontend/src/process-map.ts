/** Below this scale labels cannot be read, and the map stands at its current step instead. */
const SMALLEST_READABLE = 0.55;
const READABLE = 0.9;

/**
 * A BPMN diagram with its done and current steps marked. The viewer is loaded only when a map is on
 * the page, and takes its colours from the theme's tokens.
 */
class ProcessMap extends HTMLElement {
  private viewer?: any;
  private observer?: ResizeObserver;
  private wanted = { xml: '', done: [] as string[], current: [] as string[] };

  connectedCallback() {
    this.setAttribute('role', 'group');
    // A wheel without Ctrl scrolls the page, as it does everywhere else.
    this.addEventListener('wheel', (event) => event.ctrlKey || event.metaKey || event.stopPropagation(), { capture: true });
    this.observer = new ResizeObserver(() => this.fit());
    this.observer.observe(this);
    if (this.wanted.xml) this.draw();
  }

  disconnectedCallback() {
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
      container: this,
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

  /** Shows the whole map, or, where it would become too small to read, its current step. */
  private fit() {
    const canvas = this.viewer?.get('canvas');
    if (!canvas?.getRootElement() || !this.clientWidth) return;
    canvas.resized();
    const scale = canvas.zoom('fit-viewport', 'auto');
    const current = this.viewer.get('elementRegistry').get(this.wanted.current[0]);
    if (scale < SMALLEST_READABLE && current) {
      const width = canvas.getSize().width / READABLE;
      const height = canvas.getSize().height / READABLE;
      const x = current.x + current.width / 2 - width / 2;
      const y = current.y + current.height / 2 - height / 2;
      canvas.viewbox({ x, y, width, height });
    }
  }
}

if (!customElements.get('plenary-process-map')) {
  customElements.define('plenary-process-map', ProcessMap);
}
