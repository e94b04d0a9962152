package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Sight;
import org.plenary.consultation.TextKey;
import org.plenary.group.Body;

/** Says before somebody attaches a file who is going to see it, and when everybody does. */
class FileHint extends Paragraph {

  private final Sight sight;

  FileHint(Sight sight, @Nullable Body body) {
    this.sight = sight;
    addClassNames("small", "ink2", "filehint");
    show(body);
  }

  /** For a file in one's own name, or in that of a body. */
  final void show(@Nullable Body body) {
    setText(
        body == null
            ? getTranslation("consultation.composer.file-hint." + TextKey.of(sight))
            : getTranslation("consultation.composer.file-hint.body", body.name()));
  }
}
