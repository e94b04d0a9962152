package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.ui.JuryWords;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.ui.Badge;
import org.plenary.ui.Status;
import org.plenary.verdict.TieRecord;

/** How a tie was parted, rung by rung, or whose word it waits for. */
class TieNote extends Article {

  TieNote(
      TieRecord tie,
      Edition edition,
      Map<EntryId, Entry> known,
      boolean isOver,
      @Nullable Consumer<TieRecord> decide) {
    addClassName("tie");
    H3 title =
        new H3(
            getTranslation(
                "verdict.tie.title",
                edition.category(tie.category()).name(),
                tie.place(),
                JuryWords.exact(this, tie.score())));
    OrderedList steps = new OrderedList();
    tie.steps().forEach(step -> steps.add(new ListItem(step(step, edition, known))));
    add(title, new Paragraph(titles(tie.entries(), known)), ladder(tie, steps));
    if (tie.isSettled()) {
      add(new Paragraph(getTranslation("verdict.tie.settled")));
    } else if (isOver) {
      add(new Paragraph(getTranslation("verdict.tie.left")));
    } else {
      Div waits =
          new Div(new Badge(Status.Shape.YOURS, "split", getTranslation("verdict.tie.open")));
      waits.addClassName("acts");
      if (decide != null) {
        waits.add(new Button(getTranslation("verdict.tie.decide"), event -> decide.accept(tie)));
      }
      add(waits);
    }
  }

  /** One rung is read at once; a whole ladder is opened by whoever wants to see it climbed. */
  private Component ladder(TieRecord tie, OrderedList steps) {
    return tie.steps().size() == 1
        ? steps
        : new Details(getTranslation("verdict.tie.ladder", tie.steps().size()), steps);
  }

  private String step(TieRecord.Step step, Edition edition, Map<EntryId, Entry> known) {
    String rung = getTranslation("verdict.rung." + JuryWords.key(step.rung()), name(step, edition));
    String values =
        step.values().entrySet().stream()
            .map(
                value ->
                    getTranslation(
                        "verdict.tie.value", title(value.getKey(), known), value.getValue()))
            .collect(Collectors.joining(getTranslation("jury.list-separator")));
    return getTranslation(
        step.parted() ? "verdict.tie.parted" : "verdict.tie.not-parted", rung, values);
  }

  private static String name(TieRecord.Step step, Edition edition) {
    return edition.criteria().stream()
        .filter(criterion -> criterion.key().equals(step.key()))
        .map(Criterion::name)
        .findFirst()
        .orElse("");
  }

  private String titles(List<EntryId> entries, Map<EntryId, Entry> known) {
    return entries.stream()
        .map(entry -> title(entry, known))
        .collect(Collectors.joining(getTranslation("jury.list-separator")));
  }

  private String title(EntryId id, Map<EntryId, Entry> known) {
    Entry entry = known.get(id);
    return getTranslation("verdict.quoted", entry == null ? id.value() : entry.title());
  }
}
