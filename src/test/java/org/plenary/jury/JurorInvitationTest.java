package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;

@JuryTest
class JurorInvitationTest {

  @Autowired private JuryNotices mails;
  @Autowired private Jurors jurors;
  @Autowired private Notices notices;
  @Autowired private PlenaryClock clock;
  @Autowired private JuryWorld world;

  @BeforeEach
  void entriesHaveCome() {
    world.entries(24);
    clearInvocations(notices);
  }

  @Test
  void promisesTheFirstJurorNoMoreThanEveryEntry() {
    assertThat(invitation().values()).containsEntry("count", 24);
  }

  @Test
  void promisesAnEvenShareOnceThereAreMoreSeatsThanAnEntryNeeds() {
    world.readyJurors(5);
    clearInvocations(notices);

    assertThat(invitation().values()).containsEntry("count", 12);
  }

  @Test
  void wantsTheAnswerByAFullMinute() {
    clock.stopAt(Instant.parse("2023-05-01T12:41:16.204Z"));

    assertThat(invitation().deadline().at()).isEqualTo("2023-05-08T12:42:00Z");
  }

  private NoticeRequest invitation() {
    JurorId id = world.invite("Amara Okello", "Kenya", "Nairobi");
    mails.tellInvited(id, jurors.answerBy(id));
    ArgumentCaptor<NoticeRequest> mail = ArgumentCaptor.forClass(NoticeRequest.class);
    verify(notices).queue(mail.capture());
    return mail.getValue();
  }
}
