package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.plenary.entry.OwnEntry;
import org.plenary.form.ui.FormEditor;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** The entry being written. Every answer is kept as it is given. */
@Route("my-entries/:entry/edit")
@PermitAll
class EntryFormView extends OwnEntryPage {

  private Optional<String> field = Optional.empty();

  EntryFormView(OwnScreens screens) {
    super(screens);
  }

  /** A line of the list of what is missing leads to its question. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    field = event.getLocation().getQueryParameters().getSingleParameter("field");
    super.beforeEnter(event);
  }

  /** After the close, and while a correction is asked for, other screens have the say. */
  @Override
  protected Optional<String> redirect(OwnEntry own) {
    if (own.correction() != null) {
      return Optional.of(EntryRoutes.correct(own.entry().id()));
    }
    return screens().answers().mayWrite(person(), own.entry().id())
        ? Optional.empty()
        : Optional.of(EntryRoutes.own(own.entry().id()));
  }

  @Override
  protected void show() {
    PageHeader header =
        new PageHeader(EntryScreen.title(entry()))
            .written()
            .crumb(getTranslation("entry.own.title"), EntryRoutes.own())
            .here(EntryStatus.told(entry(), edition()).word())
            .facts(EntryScreen.facts(entry(), edition()))
            .actions(category());
    FormEditor editor = new FormEditor(screens().document(own()), dates());
    editor.addAside(closing());
    editor.setSend(
        getTranslation("entry.form.check-and-send"),
        () -> getUI().orElseThrow().navigate(review()));
    add(header);
    screens().categories().findWritten(person(), id()).ifPresent(this::sayItCountsWhenSent);
    add(languages(), editor);
    field.ifPresent(editor::goTo);
  }

  private Component[] category() {
    if (!screens().categories().mayChange(person(), id())) {
      return new Component[0];
    }
    Button change =
        new Button(
            getTranslation("entry.move.change-title"),
            event -> new CategoryDialog(screens(), id(), entry().version() > 0, this::reload));
    change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return new Component[] {change};
  }

  private void reload() {
    getUI().orElseThrow().refreshCurrentRoute(false);
  }

  private void sayItCountsWhenSent(String category) {
    Paragraph note =
        new Paragraph(
            getTranslation(
                "entry.move.counts-when-sent",
                EntryScreen.category(edition(), category),
                EntryScreen.category(edition(), entry().category())));
    note.addClassName("ink2");
    add(note);
  }

  private Paragraph languages() {
    String names = screens().messages().anyOf(edition().rules().entryLanguages(), getLocale());
    Paragraph languages = new Paragraph(getTranslation("entry.form.languages", names));
    languages.getStyle().setMarginBottom("1rem");
    return languages;
  }

  private String review() {
    return EntryRoutes.review(id()).substring(1);
  }

  private PageSection closing() {
    Deadline closes = edition().date(EditionDate.CALL_CLOSES);
    String left = dates().left(closes.at());
    String title =
        left.isEmpty()
            ? getTranslation("entry.form.call-closes")
            : getTranslation("entry.form.call-closes-left", left);
    return new PageSection(title, new Paragraph(dates().deadline(closes)));
  }
}
