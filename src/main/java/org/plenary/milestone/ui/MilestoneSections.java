package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.plenary.identity.People;
import org.plenary.milestone.Deliveries;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneFiles;
import org.plenary.milestone.MilestoneNeeds;
import org.plenary.milestone.Milestones;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.FactList;
import org.plenary.ui.Messages;
import org.plenary.ui.PageSection;
import org.springframework.stereotype.Component;

/** The parts of a milestone's page. */
@Component
class MilestoneSections {

  private final Milestones milestones;
  private final MilestoneFiles files;
  private final Deliveries deliveries;
  private final MilestoneNeeds needs;
  private final People people;
  private final Messages messages;
  private final Dates dates;

  MilestoneSections(
      Milestones milestones,
      MilestoneFiles files,
      Deliveries deliveries,
      MilestoneNeeds needs,
      People people,
      Messages messages,
      Dates dates) {
    this.milestones = milestones;
    this.files = files;
    this.deliveries = deliveries;
    this.needs = needs;
    this.people = people;
    this.messages = messages;
    this.dates = dates;
  }

  /** Planned first, expected now, actual, and how far apart they are. */
  PageSection promise(MilestoneShown shown) {
    MilestoneWords words = new MilestoneWords(messages);
    Milestone milestone = shown.milestone();
    FactList facts = new FactList();
    facts.fact(text("milestone.column.planned"), words.of(milestone.first()));
    if (!milestone.first().wording().isEmpty()) {
      facts.fact(text("milestone.page.published"), milestone.first().wording());
    }
    if (!milestone.isMet() && !milestone.isDropped()) {
      facts.fact(text("milestone.page.forecast"), words.of(milestone.forecast()));
    }
    if (milestone.isMet()) {
      facts.fact(text("milestone.page.actual"), words.of(milestone.actual()));
    } else if (milestone.startedOn() != null) {
      facts.fact(text("milestone.page.started"), words.day(milestone.startedOn()));
    }
    String slip = MilestoneWords.slip(shown.sheet().slip(milestone));
    facts.fact(text("milestone.column.slip"), slip.isEmpty() ? text("milestone.slip.none") : slip);
    if (milestone.isOpen()) {
      shown
          .sheet()
          .lastSafeDay(milestone)
          .filter(day -> !day.isBefore(milestone.forecast().through()))
          .ifPresent(day -> facts.fact(text("milestone.page.safe"), words.day(day)));
    }
    if (!milestone.kind().isEmpty()) {
      facts.fact(text("milestone.add.kind"), milestone.kind());
    }
    PageSection section = new PageSection(text("milestone.page.promise"), facts);
    if (shown.follows()) {
      section.add(new Paragraph(text("milestone.page.follows")));
    }
    return section;
  }

  PageSection evidence(MilestoneShown shown) {
    return new EvidenceSection(files, deliveries, shown);
  }

  PageSection history(MilestoneShown shown) {
    return new PageSection(
        text("milestone.page.history"),
        new ChangeHistory(
            milestones.listChanges(shown.reader(), shown.milestone().id()),
            people,
            new MilestoneWords(messages),
            dates.in(shown.reader().locale(), shown.reader().zone())));
  }

  PageSection needs(MilestoneShown shown) {
    return new PageSection(text("milestone.page.needs"), new NeedList(needs, shown));
  }

  PageSection waiting(MilestoneShown shown) {
    UnorderedList list = new UnorderedList();
    list.addClassName("changes");
    shown.sheet().dependantsOf(shown.milestone()).forEach(one -> list.add(waitingItem(shown, one)));
    PageSection section = new PageSection(text("milestone.page.waiting"));
    section.add(
        list.getChildren().findAny().isEmpty()
            ? new Paragraph(text("milestone.page.nothing-waits"))
            : list);
    return section;
  }

  private static ListItem waitingItem(MilestoneShown shown, Milestone waiting) {
    ListItem item = new ListItem(NeedList.link(shown, waiting));
    long early = shown.sheet().daysTooEarly(waiting);
    if (early > 0) {
      item.add(new Span(" "), new Badge(MilestoneWords.early(early)));
    }
    return item;
  }
}
