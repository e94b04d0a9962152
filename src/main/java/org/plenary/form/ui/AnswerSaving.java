package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.Problem;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SaveOutcome.Clash;
import org.plenary.form.SaveOutcome.Saved;
import org.plenary.shared.Refusal;
import org.plenary.ui.ClashPanel;
import org.plenary.ui.DraftKeeper;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SavedPlaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has answers kept as they are given, and tells the person and the browser what became of them. */
final class AnswerSaving {

  private static final Logger log = LoggerFactory.getLogger(AnswerSaving.class);

  private final FormDocument document;
  private final AnswerSheet sheet;
  private final ReaderDates dates;
  private final SavedPlaces places;
  private final DraftKeeper keeper;
  private final Consumer<FieldFrame> settled;

  /**
   * @param settled called after the person chose between two answers
   */
  AnswerSaving(
      FormDocument document,
      AnswerSheet sheet,
      ReaderDates dates,
      SavedPlaces places,
      DraftKeeper keeper,
      Consumer<FieldFrame> settled) {
    this.document = document;
    this.sheet = sheet;
    this.dates = dates;
    this.places = places;
    this.keeper = keeper;
    this.settled = settled;
  }

  void save(FieldFrame frame) {
    String key = frame.field().key();
    keep(frame, frame.typed(), () -> sheet.save(key, frame.value()));
  }

  /**
   * As {@link #save}, for text the browser had kept, which grew from an earlier revision.
   *
   * @param kept the text by its path, which the browser may drop once it is saved
   */
  void restore(
      FieldFrame frame, @Nullable Object value, int baseRevision, Map<String, String> kept) {
    keep(frame, kept, () -> sheet.save(frame.field().key(), value, baseRevision));
  }

  /** Shows where answers met before this page was opened. */
  void showClash(FieldFrame frame) {
    sheet.clash(frame.field().key()).ifPresent(clash -> frame.showClash(panel(frame, clash)));
  }

  private void keep(FieldFrame frame, Map<String, String> typed, Supplier<SaveOutcome> save) {
    try {
      show(frame, save.get());
      // A clash is no loss either: both answers lie on the server until the person chooses.
      keeper.confirm(typed);
    } catch (Refusal refusal) {
      keeper.hold(typed.keySet());
      refuse(frame, refusal);
    } catch (RuntimeException failed) {
      // The browser holds the text and sends it again: an error page here would be the only loss.
      log.warn(
          "An answer to {} of {} could not be saved", frame.field().key(), document.id(), failed);
      places.notSaved();
    }
  }

  private void show(FieldFrame frame, SaveOutcome outcome) {
    FormField field = frame.field();
    if (outcome instanceof Clash && field.type() == FieldType.FILES) {
      // Both are what the slot holds: the later list is the whole one.
      outcome = sheet.keepMine(field.key());
    }
    frame.grewFrom(sheet.revision(field.key()));
    if (outcome instanceof Saved saved) {
      frame.settle();
      places.saved(dates.time(saved.at()));
    } else if (outcome instanceof Clash clash) {
      frame.showClash(panel(frame, clash));
    }
  }

  private void refuse(FieldFrame frame, Refusal refusal) {
    Problem problem =
        new Problem(
            frame.field().key(), null, false, refusal.messageKey(), List.of(refusal.arguments()));
    frame.complain(List.of(problem), said -> words(frame, said));
    places.notSaved();
  }

  private ClashPanel panel(FieldFrame frame, Clash clash) {
    String key = frame.field().key();
    String title =
        frame.getTranslation(
            "form.clash.title", document.nameOf(clash.by()), dates.moment(clash.at()));
    return new ClashPanel(title, frame.getTranslation("form.clash.meaning"), other(frame, clash))
        .choice(
            frame.getTranslation("form.clash.keep"),
            () -> {
              keep(frame, frame.typed(), () -> sheet.keepMine(key));
              settled.accept(frame);
            })
        .choice(frame.getTranslation("form.clash.take"), () -> takeOther(frame));
  }

  private static Component other(FieldFrame frame, Clash clash) {
    return clash.otherValue() == null
        ? new Paragraph(frame.getTranslation("form.clash.emptied"))
        : AnswerView.of(frame.field(), clash.otherValue());
  }

  private void takeOther(FieldFrame frame) {
    String key = frame.field().key();
    sheet.takeOther(key);
    keeper.forget(key);
    frame.show(sheet.value(key));
    frame.grewFrom(sheet.revision(key));
    frame.settle();
    settled.accept(frame);
  }

  private static String words(Component component, Problem problem) {
    return component.getTranslation(problem.messageKey(), problem.args().toArray());
  }
}
