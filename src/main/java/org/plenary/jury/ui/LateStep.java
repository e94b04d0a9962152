package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.JuryRoutes;
import org.plenary.jury.Pace;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;

/**
 * What the office owes where jurors are late: one is opened, several are given more time at once.
 */
class LateStep {

  private final Component at;
  private final List<JurorListItem> seated;

  LateStep(Component at, List<JurorListItem> rows) {
    this.at = at;
    this.seated = rows.stream().filter(row -> row.juror().state().isSeated()).toList();
  }

  /** Empty where nobody is late, or all who are have more time. */
  Optional<NextStep> find(Consumer<List<JurorListItem>> allow) {
    List<JurorListItem> late =
        seated.stream()
            .filter(row -> row.pace() == Pace.OVERDUE)
            .sorted(Comparator.comparing((JurorListItem row) -> row.load().left()).reversed())
            .toList();
    if (late.size() > 1) {
      return Optional.of(several(late, allow));
    }
    return late.stream()
        .findFirst()
        .or(
            () ->
                seated.stream()
                    .filter(row -> row.pace() == Pace.NOT_STARTED)
                    .max(Comparator.comparing(row -> row.load().left())))
        .map(this::one);
  }

  private NextStep several(List<JurorListItem> late, Consumer<List<JurorListItem>> allow) {
    Button more = new Button(at.getTranslation("jury.jury.late-allow"));
    more.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    more.addClickListener(event -> allow.accept(late));
    int left = late.stream().mapToInt(row -> row.load().left()).sum();
    return new NextStep(
            "clock",
            at.getTranslation("jury.jury.late-several", late.size()),
            at.getTranslation("jury.jury.late-several-text", left),
            more)
        .urgent();
  }

  private NextStep one(JurorListItem row) {
    LinkButton open =
        new LinkButton(
                at.getTranslation("jury.jury.late-button"), JuryRoutes.juror(row.juror().id()))
            .primary();
    return about(row, open, at);
  }

  /** What is to be decided about one of them, and where. */
  static NextStep about(JurorListItem row, Component way, Component at) {
    return new NextStep(
            "user-plus",
            at.getTranslation("jury.jury.late", row.name()),
            at.getTranslation("jury.jury.late-text", row.load().left(), row.load().assigned()),
            way)
        .urgent();
  }
}
