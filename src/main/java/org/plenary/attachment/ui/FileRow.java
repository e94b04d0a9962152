package org.plenary.attachment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.FileType;
import org.plenary.ui.Icon;
import org.plenary.ui.Numbers;

/** One file: its name as the link that fetches it, its size, and what was noticed about it. */
class FileRow extends ListItem {

  FileRow(Attachment file, @Nullable Runnable remove) {
    Div words = new Div(link(file), small(facts(file)));
    if (file.note() != null) {
      Span note = small(getTranslation("attachment.note." + file.note()));
      note.addClassName("warn");
      words.add(note);
    }
    add(new Icon(icon(file.type())), words);
    if (remove != null) {
      add(removeButton(file, remove));
    }
  }

  private static Anchor link(Attachment file) {
    Anchor link = new Anchor(AttachmentRoutes.file(file.id()), file.fileName());
    link.getElement().setAttribute("router-ignore", true);
    link.getElement().setAttribute("download", true);
    link.getElement().setAttribute("dir", "auto");
    return link;
  }

  private String facts(Attachment file) {
    return getTranslation(
        "attachment.list.facts", file.type().name(), Numbers.size(file.bytes(), getLocale()));
  }

  private Button removeButton(Attachment file, Runnable remove) {
    Button button = new Button(new Icon("trash-2"), event -> remove.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    String verb = getTranslation("attachment.list.remove", file.fileName());
    button.setAriaLabel(verb);
    button.setTooltipText(verb);
    return button;
  }

  private static String icon(FileType type) {
    return switch (type) {
      case PNG, JPEG -> "image";
      case XLSX -> "table";
      case PDF, DOCX -> "file-text";
    };
  }

  static Span small(String text) {
    Span small = new Span(text);
    small.addClassName("note");
    return small;
  }
}
