package org.plenary.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Stage;
import org.plenary.programme.ui.EditionWords;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Road;
import org.plenary.ui.Stop;

/** The stages of an edition as one line, in the organiser's days. */
class EditionRoad extends Composite<Div> {

  private final Edition edition;
  private final ReaderDates dates;
  private final Optional<Stage> current;

  EditionRoad(Edition edition, ReaderDates dates, Instant now) {
    this.edition = edition;
    this.dates = dates;
    this.current = Stage.of(edition, now);
    List<Stop> stops =
        Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.FOLLOW_UP)
            .map(stage -> stop(stage, now))
            .toList();
    getContent().add(new Road(stops).large());
  }

  private Stop stop(Stage stage, Instant now) {
    String name = EditionWords.of(stage);
    if (edition.date(stage.through()).isMissedBy(now)) {
      return Stop.done(name, plan(stage));
    }
    return current.filter(stage::equals).isPresent()
        ? Stop.now(name, plan(stage))
        : Stop.ahead(name, plan(stage));
  }

  private String plan(Stage stage) {
    LocalDate through = day(stage.through());
    return switch (stage) {
      case CALL, FIRST_EVALUATION -> dates.shortSpan(day(stage.from()), through);
      case FINAL_EVALUATION -> dates.shortSpan(day(EditionDate.FINAL_EVALUATION_OPENS), through);
      case SCREENING, ASSIGNMENT, FINALISTS, VERDICT, CEREMONY, FOLLOW_UP ->
          getTranslation("desk.overview.by", dates.day(through));
    };
  }

  private LocalDate day(EditionDate date) {
    return edition.date(date).at().atZone(edition.zone()).toLocalDate();
  }
}
