package org.plenary.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.notification.MailText;
import org.plenary.notification.MailTexts;
import org.plenary.shared.NotFound;
import org.plenary.ui.Columns;
import org.plenary.ui.FactList;
import org.plenary.ui.Languages;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.SwitchButtons;

/** One mail text with its examples filled in and marked. */
@Route("mail/templates/:folder/:event")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class MailTextView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final MailTexts texts;
  private final Div shown = new Div();
  private String title = "";

  MailTextView(MailTexts texts) {
    this.texts = texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RouteParameters at = event.getRouteParameters();
    String name = at.get("folder").orElseThrow() + "/" + at.get("event").orElseThrow();
    MailText english =
        texts.find(name, Locale.ENGLISH).orElseThrow(() -> new NotFound("mail text", name));
    List<Locale> languages = texts.languages(name);
    show(english);
    if (languages.size() > 1) {
      SwitchButtons choice =
          new SwitchButtons(
              getTranslation("notification.texts.language"),
              languages.stream().map(Languages::ownName).toList(),
              chosen -> texts.find(name, languages.get(chosen)).ifPresent(this::showText));
      choice.addClassName("apart");
      addComponentAtIndex(1, choice);
    }
  }

  private void show(MailText text) {
    title = text.preview().subject();
    removeAll();
    add(
        new PageHeader(title)
            .crumb(getTranslation("notification.outbox.title"), NoticeRoutes.outbox())
            .crumb(getTranslation("notification.texts.title"), NoticeRoutes.texts())
            .facts(text.isOptional() ? getTranslation("notification.texts.optional-mail") : ""),
        shown);
    showText(text);
  }

  private void showText(MailText text) {
    shown.removeAll();
    shown.add(
        new Columns()
            .main(new MailFrame(text.preview()))
            .side(
                new PageSection(
                    getTranslation("notification.texts.subject"), new Paragraph(text.subject())),
                new PageSection(
                    getTranslation("notification.texts.file"), new Paragraph(text.name() + ".md")),
                new PageSection(
                    getTranslation("notification.texts.placeholders"), placeholders(text))));
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
