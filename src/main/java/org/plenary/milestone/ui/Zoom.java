package org.plenary.milestone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.ui.Icon;
import org.plenary.ui.SwitchButtons;

/** How much time the timeline shows, and from when. */
class Zoom extends Div {

  private static final List<Integer> MONTHS = List.of(0, 24, 12, 3);

  private final Runnable whenChanged;
  private final Button earlier;
  private final Button later;
  private int months;
  private LocalDate from;

  Zoom(LocalDate today, Runnable whenChanged) {
    this.whenChanged = whenChanged;
    from = today;
    addClassName("zoom");
    earlier = step("chevron-left", "milestone.zoom.earlier", -1);
    later = step("chevron-right", "milestone.zoom.later", 1);
    SwitchButtons spans =
        new SwitchButtons(
            getTranslation("milestone.zoom.name"),
            List.of(
                getTranslation("milestone.zoom.all"),
                getTranslation("milestone.zoom.two-years"),
                getTranslation("milestone.zoom.year"),
                getTranslation("milestone.zoom.quarter")),
            index -> show(MONTHS.get(index), today));
    add(spans, earlier, later);
    showSteps();
  }

  TimeScale scale(List<PlanRowsShown> plans, LocalDate today) {
    if (months > 0) {
      return TimeScale.months(from, months);
    }
    List<LocalDate> days =
        plans.stream()
            .flatMap(plan -> plan.rows().stream())
            .flatMap(
                one ->
                    Stream.of(
                        one.first().from(),
                        one.first().through(),
                        one.forecast().from(),
                        one.end()))
            .toList();
    return TimeScale.around(
        days.stream().min(Comparator.naturalOrder()).orElse(today),
        days.stream().max(Comparator.naturalOrder()).orElse(today));
  }

  private void show(int count, LocalDate today) {
    months = count;
    // A little of what lies behind, most of what lies ahead.
    from = today.minusMonths(count / 4);
    showSteps();
    whenChanged.run();
  }

  private void showSteps() {
    earlier.setVisible(months > 0);
    later.setVisible(months > 0);
  }

  private Button step(String icon, String key, int direction) {
    Button step =
        new Button(
            new Icon(icon),
            event -> {
              from = from.plusMonths(direction * Math.max(1, months / 2L));
              whenChanged.run();
            });
    step.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    step.setAriaLabel(getTranslation(key));
    step.setTooltipText(getTranslation(key));
    return step;
  }
}
