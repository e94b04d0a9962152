package org.plenary.identity.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonListItem;
import org.plenary.identity.PersonState;
import org.plenary.identity.Role;
import org.plenary.identity.ThemeChoice;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;
import org.plenary.ui.Dates;

class PersonGridTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void saysTheStateBesideTheNameAndOnlyWhereThereIsOne() {
    PersonGrid grid =
        screen.show(
            new PersonGrid(
                new Dates(EnglishTexts.messages(), Clock.systemUTC())
                    .in(Locale.UK, ZoneOffset.UTC)));
    grid.setItems(item("Ana", PersonState.ACTIVE), item("Ben", PersonState.DEACTIVATED));

    assertThat(grid.getColumns()).extracting(Grid.Column::getHeaderText).doesNotContain("State");
    assertThat(_getFormattedRow(grid, 0).get(0)).contains("Ana").doesNotContain("svg");
    assertThat(_getFormattedRow(grid, 1).get(0)).contains("Ben", "Deactivated");
  }

  private static PersonListItem item(String name, PersonState state) {
    return new PersonListItem(
        new Person(
            new PersonId(name),
            name,
            name + "@city.example",
            "Seoul",
            Set.of(Role.JUROR),
            Locale.UK,
            ZoneOffset.UTC,
            ThemeChoice.SYSTEM,
            state),
        Instant.EPOCH,
        null);
  }
}
