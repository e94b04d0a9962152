package org.plenary.verdict.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.EntryFixture;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.support.MockScreen;
import org.plenary.verdict.Meeting;

class MeetingVotesTest {

  private static final Edition EDITION = EditionFixture.aPublishedEdition();
  private static final Entry LIFTS =
      EntryFixture.entry(EDITION.id(), 1, "tech", "Rotterdam", "Netherlands");
  private static final Meeting.Vote KNOWN = new Meeting.Vote("tech-gold", LIFTS.id(), 5, 1, 1);
  private static final Meeting.Vote OF_ONE_WHO_LEFT =
      new Meeting.Vote("tech-silver", new EntryId("left"), 4, 0, 0);

  @RegisterExtension final MockScreen screen = new MockScreen();

  private MeetingVotes votes;

  @BeforeEach
  void show() {
    votes = new MeetingVotes(EDITION.slots(), List.of(LIFTS), List.of(KNOWN, OF_ONE_WHO_LEFT));
    UI.getCurrent().add(votes);
  }

  @Test
  void keepsWhatStandsInTheRecordAlsoOfWhoLeft() {
    assertThat(votes.read().orElseThrow()).containsExactlyInAnyOrder(KNOWN, OF_ONE_WHO_LEFT);
  }

  @Test
  @SuppressWarnings("unchecked") // the only lists of the form
  void addsAVoteOnceItIsComplete() {
    _click(_get(Button.class, button -> button.withText("Add a vote")));
    assertThat(votes.read()).as("neither award nor entry").isEmpty();

    ((Select<AwardSlot>) _find(Select.class).get(1)).setValue(EDITION.slot("tech-silver"));
    ((ComboBox<Entry>) _find(ComboBox.class).get(1)).setValue(LIFTS);
    IntegerField inFavour = _find(IntegerField.class).get(3);
    inFavour.setValue(-1);
    assertThat(votes.read()).isEmpty();
    assertThat(inFavour.isInvalid()).isTrue();
    inFavour.setValue(6);

    assertThat(votes.read().orElseThrow())
        .contains(new Meeting.Vote("tech-silver", LIFTS.id(), 6, 0, 0));
  }

  @Test
  void takesAVoteOut() {
    _click(_get(Button.class, button -> button.withText("Remove this vote")));

    assertThat(votes.read().orElseThrow()).containsExactly(OF_ONE_WHO_LEFT);
  }

  @Test
  void offersNoStepInARecordThatIsSigned() {
    votes.setReadOnly(true);

    assertThat(_find(Button.class)).isEmpty();
    assertThat(_find(IntegerField.class)).allMatch(IntegerField::isReadOnly);
  }
}
