package org.plenary.ui;

import com.vaadin.flow.component.upload.Upload;

/** Gives the bar of each running upload a name for screen readers; the component leaves it out. */
public final class UploadProgress {

  private static final String NAME_BARS =
      """
      const name = () => this.querySelectorAll('vaadin-progress-bar').forEach(bar => {
        const file = bar.closest('vaadin-upload-file')?.file;
        const words = file?.name ? $0 + ': ' + file.name : $0;
        if (bar.getAttribute('aria-label') !== words) bar.setAttribute('aria-label', words);
      });
      this.barNamer?.disconnect();
      this.barNamer = new MutationObserver(name);
      this.barNamer.observe(this, { childList: true, subtree: true });
      name();
      """;

  private UploadProgress() {}

  public static <U extends Upload> U named(U upload) {
    upload.addAttachListener(
        event ->
            upload.getElement().executeJs(NAME_BARS, upload.getTranslation("ui.upload.progress")));
    return upload;
  }
}
