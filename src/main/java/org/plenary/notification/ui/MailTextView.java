package org.plenary.notification.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.stream.Collectors;
import org.plenary.notification.MailText;
import org.plenary.notification.MailTexts;
import org.plenary.shared.NotFound;
import org.plenary.ui.Columns;
import org.plenary.ui.FactList;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** One mail text with its examples filled in and marked. */
@Route("mail/templates/:folder/:event")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class MailTextView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final MailTexts texts;
  private String title = "";

  MailTextView(MailTexts texts) {
    this.texts = texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RouteParameters at = event.getRouteParameters();
    String name = at.get("folder").orElseThrow() + "/" + at.get("event").orElseThrow();
    show(texts.find(name).orElseThrow(() -> new NotFound("mail text", name)));
  }

  private void show(MailText text) {
    title = text.preview().subject();
    removeAll();
    add(
        new PageHeader(title)
            .crumb(getTranslation("notification.outbox.title"), NoticeRoutes.outbox())
            .crumb(getTranslation("notification.texts.title"), NoticeRoutes.texts())
            .facts(facts(text)),
        new Columns()
            .main(new MailFrame(text.preview()))
            .side(
                new PageSection(
                    getTranslation("notification.texts.subject"), new Paragraph(text.subject())),
                new PageSection(
                    getTranslation("notification.texts.placeholders"), placeholders(text))));
  }

  private String facts(MailText text) {
    return text.isOptional()
        ? text.name() + " · " + getTranslation("notification.texts.optional-mail")
        : text.name();
  }

  private FactList placeholders(MailText text) {
    FactList list = new FactList();
    text.examples()
        .forEach(
            (name, example) ->
                list.fact(
                    text.optional().contains(name)
                        ? getTranslation("notification.texts.optional", name)
                        : name,
                    inWords(example)));
    return list;
  }

  private static String inWords(Object example) {
    return example instanceof Collection<?> items
        ? items.stream().map(String::valueOf).collect(Collectors.joining("; "))
        : example.toString();
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
