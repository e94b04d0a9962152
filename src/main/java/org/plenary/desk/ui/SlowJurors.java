package org.plenary.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JuryFigures;
import org.plenary.jury.Pace;
import org.plenary.ui.Badge;
import org.plenary.ui.MeterBar;
import org.plenary.ui.PageSection;
import org.plenary.ui.Status;

/** How far the jury is, and the jurors somebody should look after. */
class SlowJurors extends Composite<Div> {

  private static final int WORST = 5;

  SlowJurors(JuryFigures figures, List<JurorListItem> jurors) {
    if (figures.assigned() == 0) {
      return;
    }
    List<JurorListItem> slow =
        jurors.stream().filter(juror -> juror.pace().isWorrying()).limit(WORST).toList();
    Span sent = new Span(text("scorecards", figures.sent(), figures.assigned(), slow.size()));
    sent.addClassNames("small", "ink2");
    Component list = slow.isEmpty() ? new Paragraph(text("jurors-on-time")) : list(slow);
    getContent().add(new PageSection(text("jurors"), list).beside(sent));
  }

  private UnorderedList list(List<JurorListItem> slow) {
    UnorderedList list = new UnorderedList();
    list.addClassName("juror-bars");
    slow.forEach(juror -> list.add(row(juror)));
    return list;
  }

  private ListItem row(JurorListItem juror) {
    Span name = new Span(juror.name());
    name.getElement().setAttribute("dir", "auto");
    Span sent = new Span(text("sent-of", juror.load().sent(), juror.load().assigned()));
    sent.addClassName("num");
    MeterBar bar =
        new MeterBar(juror.load().sent(), juror.load().started(), juror.load().assigned());
    return new ListItem(name, sent, bar, new Badge(status(juror.pace())));
  }

  private Status status(Pace pace) {
    return switch (pace) {
      case OVERDUE -> new Status(Status.Shape.BAD, "triangle-alert", text("pace-overdue"));
      case NOT_STARTED -> new Status(Status.Shape.BAD, "triangle-alert", text("pace-not-started"));
      default -> new Status(Status.Shape.MOVING, "clock", text("pace-behind"));
    };
  }

  private String text(String key, Object... arguments) {
    return getTranslation("desk.overview." + key, arguments);
  }
}
