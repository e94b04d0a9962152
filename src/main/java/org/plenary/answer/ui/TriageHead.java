package org.plenary.answer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.answer.TriageQueue;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.identity.Person;
import org.plenary.ui.CountedTab;
import org.plenary.ui.PageHeader;

/** Which round, how far, what holds it, and the queues with their sizes. */
class TriageHead extends Div {

  TriageHead(
      Round round, TriageDesk desk, Person person, TriageQueue chosen, Consumer<TriageQueue> go) {
    int owed = desk.triage().countOwed(person, round.id());
    int holding = desk.triage().countHolding(person, round.id());
    Div facts = new Div();
    facts.addClassName("trifacts");
    facts.add(
        new Span(getTranslation("answer.triage.facts", round.name(), owed - holding, owed)),
        new Anchor(ConsultationRoutes.release(round.id()), standing(round, desk, person, holding)));
    add(new PageHeader(getTranslation("answer.triage.title")).facts(facts));
    Tabs tabs = new Tabs();
    tabs.getElement().setAttribute("aria-label", getTranslation("answer.triage.queues"));
    Map<Tab, TriageQueue> queues = new java.util.HashMap<>();
    Map<TriageQueue, Integer> counts = new EnumMap<>(desk.triage().counts(person, round.id()));
    for (TriageQueue queue : TriageQueue.values()) {
      int size = counts.get(queue);
      boolean isRare = queue == TriageQueue.LATE || queue == TriageQueue.WITH_OTHERS;
      if (isRare && size == 0 && queue != chosen) {
        continue;
      }
      Tab tab = new CountedTab(TriageTexts.queue(this, queue), size);
      queues.put(tab, queue);
      tabs.add(tab);
      if (queue == chosen) {
        tabs.setSelectedTab(tab);
      }
    }
    tabs.addSelectedChangeListener(event -> go.accept(queues.get(event.getSelectedTab())));
    add(tabs);
  }

  /** Changes are compared with comments only once no comment holds the release any more. */
  private String standing(Round round, TriageDesk desk, Person person, int holding) {
    if (round.state() == RoundState.RELEASED) {
      return getTranslation("answer.triage.released");
    }
    int unexplained =
        holding > 0 ? 0 : desk.releases().findHolding(person, round.id()).unexplained();
    return unexplained > 0
        ? getTranslation("answer.triage.unexplained", unexplained)
        : getTranslation("answer.triage.holding", holding);
  }
}
