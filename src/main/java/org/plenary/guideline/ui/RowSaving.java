package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.plenary.guideline.EditOutcome;
import org.plenary.guideline.EditOutcome.Clash;
import org.plenary.guideline.EditOutcome.Saved;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.SetAside;
import org.plenary.shared.Refusal;
import org.plenary.ui.ClashPanel;
import org.plenary.ui.DraftKeeper;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SavedPlaces;
import org.plenary.ui.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has texts kept as they are typed, and tells the person and the browser what became of them. */
final class RowSaving {

  private static final Logger log = LoggerFactory.getLogger(RowSaving.class);

  private final WorkingDraft document;
  private final DraftEditor editor;
  private final ReaderDates dates;
  private final SavedPlaces places;
  private final DraftKeeper keeper;

  RowSaving(WorkingDraft document, DraftEditor editor, ReaderDates dates, SavedPlaces places) {
    this.document = document;
    this.editor = editor;
    this.dates = dates;
    this.places = places;
    keeper =
        new DraftKeeper(
            document.draft().id().value(),
            editor.getTranslation("ui.saved.not-saved", "{time}"),
            dates.zone().getId(),
            this::found);
  }

  DraftKeeper keeper() {
    return keeper;
  }

  /** Keeps the text; false when it met another, or could not be kept. */
  boolean save(EditorRow row, String text) {
    return save(row, text, row.base());
  }

  /** The text was taken apart or joined: what the browser holds of it is no longer one text. */
  void forget(ParagraphId id) {
    keeper.forget(id.value());
  }

  /** Shows the texts that met others before this page was opened. */
  void showOldClashes(Map<ParagraphId, EditorRow> rows) {
    for (SetAside aside : document.listAside()) {
      EditorRow row = rows.get(aside.paragraph());
      Clash clash = document.clash(aside.paragraph());
      if (row == null) {
        editor.addComponentAsFirst(lost(aside, clash));
      } else {
        row.showClash(panel(row, aside.text(), clash));
      }
    }
  }

  private boolean save(EditorRow row, String text, int base) {
    try {
      EditOutcome outcome = document.edit(row.id(), text, base);
      // A clash is no loss either: both texts lie on the server until the person chooses.
      keeper.confirm(Map.of(row.id().value(), text));
      if (outcome instanceof Saved saved) {
        row.settle();
        row.grewFrom(saved.revision());
        places.saved(dates.time(saved.at()));
        return true;
      } else if (outcome instanceof Clash clash) {
        row.showClash(panel(row, text, clash));
      }
    } catch (Refusal refusal) {
      keeper.hold(List.of(row.id().value()));
      places.notSaved();
      Toast.refuse(editor.getTranslation(refusal.messageKey(), refusal.arguments()));
    } catch (RuntimeException failed) {
      // The browser holds the text and sends it again: an error page here would be the only loss.
      log.warn("A text of paragraph {} could not be saved", row.id(), failed);
      places.notSaved();
    }
    return false;
  }

  private ClashPanel panel(EditorRow row, String mine, Clash clash) {
    String author = document.nameOf(clash.by());
    String when = dates.moment(clash.at());
    String title =
        editor.getTranslation(
            clash.isRemoved() ? "guideline.clash.removed" : "guideline.clash.title", author, when);
    return new ClashPanel(
            title, editor.getTranslation("guideline.clash.meaning"), both(mine, clash))
        .choice(
            editor.getTranslation("guideline.clash.keep"),
            () -> keepMine(row, row.isOpen() ? row.text() : mine))
        .choice(
            editor.getTranslation(
                clash.isRemoved() ? "guideline.clash.leave-removed" : "guideline.clash.take"),
            () -> takeOther(row));
  }

  private Component both(String mine, Clash clash) {
    Div both = new Div();
    if (!clash.isRemoved()) {
      both.add(text("guideline.clash.theirs", clash.otherText()));
    }
    both.add(text("guideline.clash.mine", mine));
    return both;
  }

  private Component text(String key, String words) {
    Paragraph text = new Paragraph(words);
    text.addClassName("body");
    text.getElement().setAttribute("dir", "auto");
    return new Div(new Paragraph(editor.getTranslation(key)), text);
  }

  private void keepMine(EditorRow row, String text) {
    Saved saved = document.keepMine(row.id(), text);
    keeper.forget(row.id().value());
    row.settle();
    row.grewFrom(saved.revision());
    places.saved(dates.time(saved.at()));
    editor.rearranged();
  }

  private void takeOther(EditorRow row) {
    document.takeOther(row.id());
    keeper.forget(row.id().value());
    row.settle();
    row.close(false);
    editor.rearranged();
  }

  /** A text whose paragraph was removed, and which its author has not seen since. */
  private Component lost(SetAside aside, Clash clash) {
    Div place = new Div();
    place.addClassName("col");
    ClashPanel panel =
        new ClashPanel(
            editor.getTranslation(
                "guideline.clash.removed", document.nameOf(clash.by()), dates.moment(clash.at())),
            editor.getTranslation("guideline.clash.meaning"),
            both(aside.text(), clash));
    panel.choice(
        editor.getTranslation("guideline.clash.keep"),
        () -> {
          document.keepMine(aside.paragraph(), aside.text());
          editor.remove(place);
          editor.rearranged();
        });
    panel.choice(
        editor.getTranslation("guideline.clash.leave-removed"),
        () -> {
          document.takeOther(aside.paragraph());
          editor.remove(place);
        });
    place.add(panel);
    return place;
  }

  private void found(String path, String text, int baseRevision, boolean isLost) {
    EditorRow row = editor.row(new ParagraphId(path));
    if (row == null) {
      return;
    }
    if (isLost && !text.equals(row.paragraph().text())) {
      Toast.show(editor.getTranslation("guideline.editor.restored", row.paragraph().number()));
    }
    row.type(text);
    save(row, text, baseRevision);
    editor.refresh();
  }
}
