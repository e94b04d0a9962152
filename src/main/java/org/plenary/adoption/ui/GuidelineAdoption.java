package org.plenary.adoption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Clearance;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.ui.GuidelinePart;
import org.plenary.identity.Person;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.springframework.core.annotation.Order;

/** The last steps of a guideline on its page, for the office that takes them. */
@org.springframework.stereotype.Component
@Order(50)
class GuidelineAdoption implements GuidelinePart {

  private final Adoptions adoptions;

  GuidelineAdoption(Adoptions adoptions) {
    this.adoptions = adoptions;
  }

  @Override
  public Optional<Component> findStep(Person reader, GuidelineId guideline) {
    if (!reader.isStaff()) {
      return Optional.empty();
    }
    Optional<Clearance> latest = adoptions.findLatest(reader, guideline);
    if (latest.filter(one -> !one.isDecided()).isPresent()) {
      return Optional.of(step("gavel", "waiting", "decide", guideline));
    }
    if (latest.filter(Clearance::isBeingAmended).isPresent()) {
      return Optional.of(step("pen-line", "changes", "changes-open", guideline));
    }
    return adoptions
        .findClearable(reader, guideline)
        .map(draft -> step("file-check", "clear", "clear-open", guideline, draft.number()));
  }

  private static Component step(
      String icon, String name, String verb, GuidelineId guideline, Object... arguments) {
    UI ui = UI.getCurrent();
    String key = "adoption.step." + name;
    return new NextStep(
        icon,
        ui.getTranslation(key, arguments),
        ui.getTranslation(key + "-text"),
        new LinkButton(
                ui.getTranslation("adoption.step." + verb), AdoptionRoutes.guideline(guideline))
            .primary());
  }

  @Override
  public boolean isOver(Person reader, GuidelineId guideline) {
    return adoptions
        .findLatest(reader, guideline)
        .map(Clearance::outcome)
        .filter(outcome -> outcome.isAdopted())
        .isPresent();
  }
}
