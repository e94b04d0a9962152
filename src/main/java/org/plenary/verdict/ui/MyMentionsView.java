package org.plenary.verdict.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.DeadlineWording;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;
import org.plenary.verdict.Mention;
import org.plenary.verdict.MentionPicks;
import org.plenary.verdict.MentionRoutes;

/** The special mentions somebody chooses for a partner. */
@Route("my-mentions")
@Menu(title = "verdict.menu.mentions", order = NavGroup.OWN + 30, icon = "award")
@RolesAllowed("PARTNER")
class MyMentionsView extends Page implements HasDynamicTitle {

  private final Editions editions;
  private final ReaderDates reader;

  MyMentionsView(MentionPicks picks, Editions editions, CurrentPerson current, Dates dates) {
    this.editions = editions;
    Person person = current.get();
    reader = dates.in(person.locale(), person.zone());
    List<Mention> own = picks.listOwn(person);
    add(new PageHeader(getPageTitle()));
    if (own.isEmpty()) {
      add(
          new EmptyState(
              "award",
              getTranslation("verdict.choice.nothing"),
              getTranslation("verdict.choice.nothing-text")));
      return;
    }
    WorkList list = new WorkList();
    own.forEach(mention -> list.add(row(mention)));
    add(list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("verdict.mentions.title");
  }

  private WorkRow row(Mention mention) {
    Edition edition = editions.get(mention.edition());
    return new WorkRow(edition.slot(mention.slot()).label(), MentionRoutes.mention(mention.id()))
        .note(edition.name())
        .status(status(mention))
        .end(reader.deadline(DeadlineWording.worded(mention.dueAt(), edition.zone())));
  }

  private Status status(Mention mention) {
    if (mention.isSettled()) {
      return new Status(Status.Shape.ENDED, "minus", getTranslation("verdict.choice.over"));
    }
    return mention.pick() == null
        ? new Status(Status.Shape.YOURS, "circle", getTranslation("verdict.choice.owed"))
        : new Status(Status.Shape.GOOD, "check", getTranslation("verdict.choice.made"));
  }
}
