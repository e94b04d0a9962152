package org.plenary.desk.ui;

/** What the shell has done in the browser, in a line or two each. */
final class ShellScripts {

  /**
   * What had the focus went with the last screen, or with a dialog that takes a moment to close; a
   * screen that sets it itself is left alone.
   */
  static final String TAKE_LOST_FOCUS =
      "[200, 700].forEach((wait) => setTimeout(() => {"
          + "if (document.activeElement === document.body) this.focus({ preventScroll: true }); },"
          + " wait))";

  /**
   * Whoever turns a phone, or widens a window, while the drawer opens would leave it hidden from
   * screen readers for good: the layout still takes it for a dialog.
   */
  static final String FREE_THE_DRAWER =
      "const drawer = this.shadowRoot.querySelector('#drawer');"
          + "const watch = new MutationObserver(() => {"
          + " if (!this.overlay && drawer.hasAttribute('aria-hidden')) this.__restoreFocus(); });"
          + "watch.observe(drawer, { attributes: true, attributeFilter: ['aria-hidden'] });"
          + "watch.observe(this, { attributes: true, attributeFilter: ['overlay'] });";

  /** It is the layout that scrolls, and it would keep how far down the last screen was. */
  static final String START_AT_THE_TOP = "this.shadowRoot.querySelector('[content]').scrollTop = 0";

  private ShellScripts() {}
}
