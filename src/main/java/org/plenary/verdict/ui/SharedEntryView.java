package org.plenary.verdict.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.EntryReading;
import org.plenary.jury.ui.ReadingSections;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.verdict.Mention;
import org.plenary.verdict.MentionId;
import org.plenary.verdict.MentionPicks;
import org.plenary.verdict.MentionRoutes;

/** An entry as a partner reads it: the answers, without the people behind it and without files. */
@Route("my-mentions/:mention/entries/:entry")
@RolesAllowed("PARTNER")
class SharedEntryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final MentionPicks picks;
  private final Editions editions;
  private final Person person;

  SharedEntryView(MentionPicks picks, Editions editions, CurrentPerson current) {
    this.picks = picks;
    this.editions = editions;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RouteParameters address = event.getRouteParameters();
    MentionId id = new MentionId(address.get("mention").orElseThrow());
    EntryId entry = new EntryId(address.get("entry").orElseThrow());
    Mention mention = picks.get(person, id);
    show(mention, picks.read(person, id, entry));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.choice.reading");
  }

  private void show(Mention mention, EntryReading reading) {
    Edition edition = editions.get(mention.edition());
    removeAll();
    PageHeader header =
        new PageHeader(reading.title())
            .written()
            .crumb(edition.slot(mention.slot()).label(), MentionRoutes.mention(mention.id()))
            .facts(
                getTranslation(
                    "jury.scorecard.by",
                    reading.entry().applicant(),
                    reading.entry().city(),
                    reading.entry().country()));
    Paragraph left = new Paragraph(getTranslation("verdict.choice.left-out"));
    left.addClassName("ink2");
    add(header, left);
    if (!reading.summary().isBlank()) {
      Paragraph lede = new Paragraph(reading.summary());
      lede.addClassNames("lede", "words");
      lede.getElement().setAttribute("dir", "auto");
      Div column = new Div(lede);
      column.addClassName("formcol");
      add(column);
    }
    add(new ReadingSections(reading, edition.criteria()));
  }
}
