package org.plenary.answer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.answer.GroupDecision;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.TakenDecision;
import org.plenary.support.MockScreen;

class GroupDecisionFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 19);
  private static final TakenDecision VOTE =
      new TakenDecision("decision-1", new MeetingId("m-1"), "Second meeting", DAY, "Ten days.");

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  @SuppressWarnings("unchecked")
  void namesADecisionOfAMeetingAndLeadsToIt() {
    GroupDecisionFields fields = screen.show(new GroupDecisionFields(null, List.of(VOTE), true));
    _get(Select.class).setValue(VOTE);

    assertThat(fields.decision())
        .isEqualTo(
            new GroupDecision("Second meeting", DAY, "Ten days.", GroupDecision.Source.of(VOTE)));
    assertThat(_get(Anchor.class).getHref()).isEqualTo("/meetings/m-1");

    _get(Select.class).setValue(null);
    assertThat(fields.decision().source()).isNull();
    assertThat(_find(Anchor.class)).isEmpty();
  }

  @Test
  void takesAnyOtherInWords() {
    GroupDecisionFields fields = screen.show(new GroupDecisionFields(null, List.of(), true));
    assertThat(_find(Select.class)).isEmpty();
    _find(TextField.class).get(0).setValue("Expert group, by mail");
    assertThat(fields.decision().group()).isEqualTo("Expert group, by mail");
  }
}
