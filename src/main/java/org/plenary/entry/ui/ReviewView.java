package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.ui.AttachmentRoutes;
import org.plenary.entry.OwnEntry;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;
import org.plenary.form.ui.FormReader;
import org.plenary.programme.EditionDate;
import org.plenary.ui.Columns;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;

/** The entry to read once more before it is sent, or the honest list of what keeps it back. */
@Route("my-entries/:entry/review")
@PermitAll
class ReviewView extends OwnEntryPage {

  ReviewView(OwnScreens screens) {
    super(screens);
  }

  @Override
  protected Optional<String> redirect(OwnEntry own) {
    return screens().answers().mayWrite(person(), own.entry().id()) && own.correction() == null
        ? Optional.empty()
        : Optional.of(EntryRoutes.own(own.entry().id()));
  }

  @Override
  protected void show() {
    FormSchema schema = screens().answers().schema(person(), id()).in(person().locale());
    Answers answers = screens().answers().now(person(), id());
    var context = screens().answers().context(person(), id());
    List<Problem> problems = FormValidator.check(schema, answers, context, true);
    add(header(getTranslation("entry.review.here")));
    add(problems.isEmpty() ? ready() : missing(schema, problems));
    FormReader reader =
        new FormReader(
            schema, answers, context, file -> AttachmentRoutes.file(new AttachmentId(file.id())));
    add(
        new Columns()
            .main(new PageSection(getTranslation("entry.review.as-sent"), reader))
            .side(new DatesAside(edition(), dates())));
  }

  private Component ready() {
    Button send = new Button(getTranslation("entry.review.send"), event -> send());
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    send.setDisableOnClick(true);
    boolean isOwner = EntryScreen.isOwner(person(), entry());
    String closes = dates().deadline(edition().date(EditionDate.CALL_CLOSES));
    return isOwner
        ? new NextStep(
            "send",
            getTranslation("entry.review.ready"),
            getTranslation("entry.review.ready-hint", closes),
            send)
        : new NextStep(
            "send",
            getTranslation("entry.review.ready"),
            getTranslation("entry.review.owner-sends"));
  }

  private void send() {
    boolean isSent = EntryScreen.attempt(() -> screens().entries().submit(person(), id()));
    getUI()
        .orElseThrow()
        .navigate((isSent ? EntryRoutes.sent(id()) : EntryRoutes.own(id())).substring(1));
  }

  private Component missing(FormSchema schema, List<Problem> problems) {
    UnorderedList list = new UnorderedList();
    problems.forEach(problem -> list.add(line(schema, problem)));
    Section box =
        new Section(
            new H2(getTranslation("entry.review.missing", problems.size())),
            new Paragraph(getTranslation("entry.review.missing-hint")),
            list,
            new LinkButton(getTranslation("entry.review.back"), EntryRoutes.edit(id())).primary());
    box.addClassNames("errors", "missinglist");
    return box;
  }

  private ListItem line(FormSchema schema, Problem problem) {
    String section = schema.findSectionOf(problem.topKey()).map(found -> found.title()).orElse("");
    Anchor link =
        new Anchor(EntryRoutes.edit(id()) + "?field=" + problem.topKey(), schema.labelOf(problem));
    String what = getTranslation(problem.messageKey(), problem.args().toArray());
    return new ListItem(
        link, new Span(" " + getTranslation("entry.review.problem", section, what)));
  }
}
