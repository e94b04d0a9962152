package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.milestone.MeetingCount;
import org.plenary.milestone.MeetingCounts;
import org.plenary.ui.PageSection;

/** That numbers of meetings contradict each other at this line; staff may say why. */
class CountSection extends PageSection {

  CountSection(MeetingCounts counts, MilestoneShown shown, MeetingCount count) {
    super(text("milestone.count.title"));
    Paragraph words =
        new Paragraph(
            text("milestone.count." + count.where().key(), count.announced(), count.found()));
    words.addClassName("ink2");
    add(words);
    if (shown.reader().isStaff()) {
      add(new Button(text("milestone.count.explain"), event -> ask(counts, shown)));
    }
  }

  private static void ask(MeetingCounts counts, MilestoneShown shown) {
    new ReasonQuestion(
            text("milestone.count.explain-title", shown.milestone().name()),
            text("milestone.count.explain-text"),
            text("milestone.count.explain"),
            reason -> {
              counts.explain(shown.reader(), shown.milestone().id(), reason);
              shown.refresh().run();
            })
        .open();
  }
}
