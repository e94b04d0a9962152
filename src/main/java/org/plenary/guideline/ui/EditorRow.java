package org.plenary.guideline.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.ui.ClashPanel;
import org.plenary.ui.Icon;

/** One paragraph in the editor: closed it is read, open it is written. */
@JsModule("./src/draft-editor.ts")
final class EditorRow extends Div {

  /** What the row asks of the editor. */
  interface Listener {
    void opened(EditorRow row, int caret);

    void typed(EditorRow row, String text);

    /** A key, or the button of the same effect, with the whole text and the place of the caret. */
    void command(EditorRow row, String command, String text, int caret);

    void turnInto(EditorRow row, ParagraphKind kind, int level);
  }

  private static final int PAUSE_IN_MILLISECONDS = 700;

  private final Listener listener;
  private final Span number = new Span();
  private final Div words = new Div();
  private final Div body = new Div();
  private final Span others = new Span();
  private final Button edit = new Button(new Icon("pen-line"));
  private Paragraph paragraph;
  private @Nullable TextArea area;
  private @Nullable ClashPanel clash;
  private int base;

  EditorRow(Paragraph paragraph, NoteNumbers notes, Listener listener) {
    this.listener = listener;
    this.paragraph = paragraph;
    number.addClassName("pnum");
    number.getElement().setAttribute("dir", "ltr");
    words.addClassNames("pwords", "words");
    words.getElement().setAttribute("dir", "auto");
    words.addClickListener(event -> listener.opened(this, -1));
    edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    edit.addClickListener(event -> listener.opened(this, -1));
    others.addClassName("others");
    others.getElement().setAttribute("role", "status");
    body.addClassName("editbody");
    body.add(words);
    Div margin = new Div(edit);
    margin.addClassName("pmargin");
    add(number, body, margin);
    setId(GuidelineRoutes.anchor(paragraph.id()));
    getElement().setAttribute("data-keep", paragraph.id().value());
    grewFrom(paragraph.revision());
    show(paragraph, notes);
  }

  ParagraphId id() {
    return paragraph.id();
  }

  Paragraph paragraph() {
    return paragraph;
  }

  boolean isOpen() {
    return area != null;
  }

  boolean hasClash() {
    return clash != null;
  }

  int base() {
    return base;
  }

  /** What the writer's text grew from. */
  void grewFrom(int revision) {
    base = revision;
    getElement().setAttribute("data-revision", String.valueOf(revision));
  }

  String text() {
    return area == null ? paragraph.text() : area.getValue();
  }

  /** Takes up what the draft says now. What is being written stays as it is. */
  void show(Paragraph now, NoteNumbers notes) {
    String before = paragraph.text();
    paragraph = now;
    setClassName("para editrow is-" + ParagraphWords.kind(now.kind()));
    getElement().getClassList().set("sectionstart", now.isSectionHeading());
    getElement().getClassList().set("open", isOpen());
    getStyle().set("--level", String.valueOf(now.level()));
    number.setText(ParagraphWords.number(this, now));
    edit.setAriaLabel(getTranslation("guideline.editor.edit", number.getText()));
    words.removeAll();
    words.add(ParagraphWords.of(now, notes));
    if (now.text().isBlank()) {
      words.setText(getTranslation("guideline.editor.empty-paragraph"));
    }
    if (area == null) {
      grewFrom(now.revision());
    } else {
      area.setAriaLabel(label());
      if (area.getValue().equals(before)) {
        takeUp(area, before, now);
      }
    }
  }

  /** Only the browser knows whether words are on their way that grew from the earlier text. */
  private void takeUp(TextArea field, String before, Paragraph now) {
    field
        .getElement()
        .executeJs("return window.plenaryTakeUp(this, $0, $1)", before, now.text())
        .then(
            Boolean.class,
            isTaken -> {
              if (isTaken && field == area) {
                grewFrom(now.revision());
              }
            });
  }

  /** Puts text the browser had kept in place of what the draft says. */
  void type(String text) {
    if (area != null) {
      area.setValue(text);
    }
  }

  /**
   * @param caret where to put it; -1 for the end
   */
  void open(int caret) {
    if (area == null) {
      TextArea field = new TextArea();
      area = field;
      field.setAriaLabel(label());
      field.addClassName("words");
      field.setValue(paragraph.text());
      field.setValueChangeMode(ValueChangeMode.LAZY);
      field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
      field.setWidthFull();
      field.addValueChangeListener(
          event -> {
            if (event.isFromClient()) {
              listener.typed(this, event.getValue());
            }
          });
      words.setVisible(false);
      body.addComponentAsFirst(field);
      body.addComponentAtIndex(1, new RowTools(this, field, listener));
      edit.setVisible(false);
      addClassName("open");
    }
    area.getElement()
        .executeJs(
            "setTimeout(() => window.plenaryParagraphKeys(this, $0, $1))",
            paragraph.kind() == ParagraphKind.TABLE,
            caret);
  }

  void close(boolean takesFocus) {
    if (area != null) {
      body.getChildren()
          .filter(part -> part == area || part instanceof RowTools)
          .toList()
          .forEach(body::remove);
      area = null;
      words.setVisible(true);
      edit.setVisible(true);
      removeClassName("open");
      if (takesFocus) {
        edit.focus();
      }
    }
  }

  void showOthers(@Nullable String names) {
    if (names == null) {
      body.getChildren().filter(part -> part == others).findFirst().ifPresent(body::remove);
      return;
    }
    others.setText(getTranslation("guideline.editor.others", names));
    if (others.getParent().isEmpty()) {
      body.add(others);
    }
  }

  void showClash(ClashPanel panel) {
    settle();
    clash = panel;
    body.add(panel);
  }

  void settle() {
    if (clash != null) {
      body.remove(clash);
      clash = null;
    }
  }

  private String label() {
    return getTranslation("guideline.editor.text-of", number.getText());
  }

  @ClientCallable
  private void key(String command, String text, int caret) {
    listener.command(this, command, text, caret);
  }
}
