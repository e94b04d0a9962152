package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.Problem;
import org.plenary.form.Progress;
import org.plenary.ui.DraftKeeper;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SavedPlaces;

/**
 * A form being filled in, section by section. Every answer is handed to the document as it is
 * given; with {@link ReaderDates} the page also says when it was kept, and the browser keeps text
 * until then.
 */
public class FormEditor extends Div {

  private final FormDocument document;
  private final AnswerSheet sheet;
  private final SectionNav nav = new SectionNav(this::openSection);
  private final Div column = new Div();
  private final LostText lostText = new LostText(this::goTo);
  private final EditorAside aside;
  private final SectionPager pager = new SectionPager(this::openSection, this::showSections);
  private final List<Consumer<Progress>> progressListeners = new ArrayList<>();
  private final @Nullable AnswerSaving saving;
  private SectionPage page;
  private boolean saysWhatIsMissing;

  /** A form whose answers are only gathered: nothing is said about saving. */
  public FormEditor(FormDocument document) {
    this(document, null);
  }

  public FormEditor(FormDocument document, @Nullable ReaderDates dates) {
    this.document = document;
    sheet = new AnswerSheet(document);
    aside = new EditorAside(document.schema(), this::goTo);
    addClassNames("form-editor", "form3");
    column.addClassName("formcol");
    saving = dates == null ? null : saving(dates);
    add(nav, column, aside, aside.bar());
    page = pageOf(sheet.sections().get(0));
    open(page);
  }

  /** What is filled in now, whether it could be kept already or not. */
  public Answers answers() {
    return sheet.answers();
  }

  public Progress progress() {
    return sheet.progress();
  }

  /** Calls back after every answer. */
  public Registration addProgressListener(Consumer<Progress> listener) {
    return Registration.addAndRemove(progressListeners, listener);
  }

  /** Stands at the side under what is missing, such as the deadline; not shown on a phone. */
  public void addAside(Component... parts) {
    aside.addFurther(parts);
  }

  /** What follows when the form is filled in, such as "Check and send". Always offered. */
  public void setSend(String words, Runnable send) {
    aside.setSend(new Button(words, event -> send.run()));
    pager.setSend(words, send);
    pager.show(sheet.sections(), page.section());
  }

  /** Opens the section of this field and puts the cursor in it. */
  public void goTo(String fieldKey) {
    frameOf(fieldKey).ifPresent(FieldFrame::focus);
  }

  /** Checks everything, says at each field what is missing or wrong, and returns the same list. */
  public List<Problem> showMissing() {
    saysWhatIsMissing = true;
    page.complain(true);
    refresh();
    return sheet.check(true);
  }

  /** Opens a section. */
  public void openSection(String sectionId) {
    sheet.sections().stream()
        .filter(section -> section.id().equals(sectionId))
        .findFirst()
        .ifPresent(
            section -> {
              open(pageOf(section));
              page.focusHeading();
            });
  }

  private void goTo(Problem problem) {
    frameOf(problem.topKey()).ifPresent(frame -> frame.focus(problem));
  }

  private Optional<FieldFrame> frameOf(String fieldKey) {
    FormSchema schema = document.schema();
    Optional<FormSection> section = schema.findSectionOf(fieldKey);
    if (section.isPresent() && !section.get().id().equals(page.section().id())) {
      open(pageOf(section.get()));
    }
    return page.findFrame(fieldKey).filter(Component::isVisible);
  }

  private SectionPage pageOf(FormSection section) {
    return new SectionPage(section, document, sheet, this::changed);
  }

  private void open(SectionPage next) {
    page = next;
    column.removeAll();
    column.add(lostText, pager.where(), page, pager);
    page.refresh();
    page.complain(saysWhatIsMissing);
    for (FieldFrame frame : page.frames()) {
      frame.onLeave(() -> page.complain(frame, saysWhatIsMissing));
      if (saving != null) {
        saving.showClash(frame);
      }
    }
    refresh();
  }

  private void changed(FieldFrame frame) {
    sheet.type(frame.field().key(), frame.value());
    page.forgive(frame, saysWhatIsMissing);
    if (saving == null) {
      sheet.save(frame.field().key(), frame.value());
    } else {
      saving.save(frame);
    }
    settled(frame);
  }

  private void settled(FieldFrame frame) {
    page.refresh();
    refresh();
    Progress progress = sheet.progress();
    progressListeners.forEach(listener -> listener.accept(progress));
  }

  private void refresh() {
    List<FormSection> sections = sheet.sections();
    nav.show(sheet.progress(), page.section().id());
    nav.setVisible(sections.size() > 1);
    setClassName("onesection", sections.size() <= 1);
    pager.show(sections, page.section());
    aside.show(sheet.check(true), page.section().id());
  }

  private void showSections() {
    Dialog dialog = new Dialog(getTranslation("form.sections.name"));
    SectionNav list =
        new SectionNav(
            id -> {
              dialog.close();
              openSection(id);
            });
    list.show(sheet.progress(), page.section().id());
    dialog.add(list);
    dialog.open();
  }

  private AnswerSaving saving(ReaderDates dates) {
    SavedPlaces places = new SavedPlaces();
    aside.says(places);
    sheet.lastSaved().ifPresent(at -> places.saved(dates.moment(at)));
    DraftKeeper keeper =
        new DraftKeeper(
            document.id(),
            getTranslation("ui.saved.not-saved", "{time}"),
            dates.zone().getId(),
            this::found);
    add(keeper);
    return new AnswerSaving(document, sheet, dates, places, keeper, this::settled);
  }

  private void found(String path, String text, int baseRevision, boolean isLost) {
    String key = path.split("\\.", 2)[0];
    LostText.place(document.schema(), sheet.value(key), path, text, getLocale())
        .filter(found -> !document.isReadOnly(found.field()))
        .ifPresent(found -> putBack(found, baseRevision, isLost, Map.of(path, text)));
  }

  private void putBack(
      LostText.Restored found, int baseRevision, boolean isLost, Map<String, String> kept) {
    FormField field = found.field();
    boolean isNews = isLost && found.differsFrom(sheet.value(field.key()));
    if (isNews) {
      lostText.foundAgain(field);
    }
    FieldFrame frame =
        page.findFrame(field.key())
            .orElseGet(() -> FieldFrame.offScreen(field, document, getLocale()));
    if (isNews) {
      frame.show(found.value());
    }
    Objects.requireNonNull(saving).restore(frame, found.value(), baseRevision, kept);
    settled(frame);
  }
}
