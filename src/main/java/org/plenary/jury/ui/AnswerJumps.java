package org.plenary.jury.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.form.FormSchema;
import org.plenary.form.ui.FormReader;
import org.plenary.programme.Criterion;

/** The jumps from each criterion to the first answer that speaks to it. */
class AnswerJumps extends Nav {

  private final Map<String, Anchor> jumpOf = new HashMap<>();

  /**
   * @param onJump told the key of the criterion
   */
  AnswerJumps(FormSchema form, List<Criterion> criteria, Consumer<String> onJump) {
    addClassName("jump");
    getElement().setAttribute("aria-label", getTranslation("jury.scorecard.jumps"));
    for (Criterion criterion : criteria) {
      criterion.answers().stream()
          .filter(field -> form.findField(field).isPresent())
          .findFirst()
          .ifPresent(field -> addJump(criterion, field, onJump));
    }
  }

  /** Marks the jump of this criterion alone; gives the id of its answer, if it has one. */
  Optional<String> mark(String criterion) {
    jumpOf.forEach(
        (key, jump) -> jump.getElement().getClassList().set("on", key.equals(criterion)));
    return Optional.ofNullable(jumpOf.get(criterion)).map(jump -> jump.getHref().substring(1));
  }

  private void addJump(Criterion criterion, String field, Consumer<String> onJump) {
    Anchor jump = new Anchor("#" + FormReader.anchorOf(field), criterion.name());
    jump.setRouterIgnore(true);
    jump.getElement()
        .addEventListener("click", event -> onJump.accept(criterion.key()))
        .addEventData("event.preventDefault()");
    jumpOf.put(criterion.key(), jump);
    add(jump);
  }
}
