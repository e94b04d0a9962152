package org.plenary.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.springframework.stereotype.Component;

/** Says which guideline a screen is about, for those who read everything. */
@Component
class GuidelineSigns {

  private final Guidelines guidelines;
  private final Rounds rounds;
  private final GuidelineOfThing things;

  GuidelineSigns(Guidelines guidelines, Rounds rounds, GuidelineOfThing things) {
    this.guidelines = guidelines;
    this.rounds = rounds;
    this.things = things;
  }

  /**
   * Empty on screens of other things. One of all guidelines names the only one there is.
   *
   * @param isOfGuidelines whether the navigation has the screen among those of guidelines
   */
  Optional<GuidelineSign> find(Person reader, RouteParameters address, boolean isOfGuidelines) {
    Optional<GuidelineId> named = things.find(reader, address);
    if (named.isEmpty() && !isOfGuidelines) {
      return Optional.empty();
    }
    List<GuidelineListItem> all = guidelines.list(reader);
    Optional<GuidelineListItem> one =
        all.size() == 1 && named.isEmpty()
            ? Optional.of(all.get(0))
            : all.stream()
                .filter(item -> named.filter(item.guideline().id()::equals).isPresent())
                .findFirst();
    return one.map(item -> sign(reader, item))
        .or(() -> isOfGuidelines ? Optional.of(ofAll(all)) : Optional.empty());
  }

  /** Every guideline, for whoever wants to turn to another. */
  List<GuidelineListItem> choices(Person reader) {
    return guidelines.list(reader);
  }

  private GuidelineSign sign(Person reader, GuidelineListItem item) {
    GuidelineId id = item.guideline().id();
    String note =
        rounds.list(reader, id).stream()
            .filter(round -> round.state() == RoundState.OPEN)
            .map(Round::name)
            .findFirst()
            .orElseGet(() -> newest(item.drafts()));
    return new GuidelineSign(id, item.guideline().title(), note);
  }

  private static String newest(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return "";
    }
    Draft last = drafts.get(drafts.size() - 1);
    return last.isOutline()
        ? text("desk.guideline-road.outline")
        : text("desk.guideline-road.draft", last.number());
  }

  private static GuidelineSign ofAll(List<GuidelineListItem> all) {
    return new GuidelineSign(
        null, text("guideline.list.title"), text("guideline.list.count", all.size()));
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
