package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.group.Countries;
import org.plenary.group.Expert;
import org.plenary.group.ExpertFlag;
import org.plenary.group.ExpertFlags;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.ExpertId;
import org.plenary.group.Experts;
import org.plenary.group.GroupRoutes;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Badge;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.FactList;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;

/** One member: what is known, since when, and what the list said that does not add up. */
@Route("experts/:expert")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT"})
class ExpertView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Experts experts;
  private final ExpertGroups groups;
  private final ExpertFlags flags;
  private final Countries countries;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  ExpertView(
      Experts experts,
      ExpertGroups groups,
      ExpertFlags flags,
      Countries countries,
      CurrentPerson current,
      CurrentReader reader) {
    this.experts = experts;
    this.groups = groups;
    this.flags = flags;
    this.countries = countries;
    person = current.get();
    dates = reader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new ExpertId(event.getRouteParameters().get("expert").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(ExpertId id) {
    Expert expert = experts.get(person, id);
    ExpertGroup group = groups.get(person, expert.group());
    title = expert.label();
    removeAll();
    PageHeader header =
        new PageHeader(title)
            .written()
            .crumb(getTranslation("group.groups.title"), GroupRoutes.groups())
            .crumb(group.name(), GroupRoutes.group(group.id()))
            .here(title)
            .facts(new Span(GroupWords.capacity(expert.capacity())), badge(expert));
    if (person.isStaff() && !expert.hasLeft()) {
      header.actions(
          new ExpertActions(experts, flags, countries, person, group, expert, () -> show(id))
              .buttons());
    }
    add(header);
    if (!expert.flags().isEmpty()) {
      add(flagSection(expert));
    }
    add(new PageSection(getTranslation("group.expert.about"), facts(expert)));
  }

  private Component badge(Expert expert) {
    return expert.hasLeft()
        ? new Badge(Status.Shape.ENDED, "minus", getTranslation("group.expert.has-left"))
        : new Span();
  }

  private FactList facts(Expert expert) {
    FactList facts = new FactList();
    fact(facts, "group.list.number", expert.number());
    fact(facts, "group.list.name", expert.name());
    fact(facts, "group.list.organisation", expert.organisation());
    fact(facts, "group.list.country", expert.country());
    fact(facts, "group.list.region", expert.region());
    if (expert.since() != null) {
      fact(facts, "group.list.since", dates.fullDay(expert.since()));
    }
    if (expert.leftOn() != null) {
      fact(facts, "group.list.left", dates.fullDay(expert.leftOn()));
      fact(facts, "group.expert.why-left", expert.leftReason());
    }
    return facts;
  }

  private void fact(FactList facts, String key, String value) {
    facts.fact(
        getTranslation(key), value.isBlank() ? getTranslation("group.expert.not-given") : value);
  }

  private PageSection flagSection(Expert expert) {
    UnorderedList list = new UnorderedList();
    list.addClassName("flags");
    expert.flags().forEach(flag -> list.add(line(expert, flag)));
    return new PageSection(getTranslation("group.expert.flags"), list).count(expert.flags().size());
  }

  private ListItem line(Expert expert, ExpertFlag flag) {
    ListItem line = new ListItem(new Paragraph(GroupWords.flag(flag)));
    if (flag.isSettled()) {
      Paragraph words = new Paragraph(getTranslation("group.expert.explained", flag.explanation()));
      words.addClassName("ink2");
      line.add(words);
    } else if (person.isStaff()) {
      Button explain = new Button(getTranslation("group.expert.explain"));
      explain.addThemeVariants(ButtonVariant.LUMO_SMALL);
      explain.addClickListener(event -> explain(expert, flag));
      line.add(explain);
    }
    return line;
  }

  private void explain(Expert expert, ExpertFlag flag) {
    var words = GroupFields.reason("group.expert.explanation");
    new AskDialog(
            getTranslation("group.expert.explain-title"),
            GroupWords.flag(flag),
            getTranslation("group.expert.explain-button"),
            () -> {
              flags.explain(person, expert.id(), flag.kind(), words.getValue());
              show(expert.id());
            })
        .with(words)
        .open();
  }
}
