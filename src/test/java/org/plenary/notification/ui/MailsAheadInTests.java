package org.plenary.notification.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.notification.ForeseenNotices;
import org.plenary.notification.Foresight;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Refusal;

/** Looks ahead for screens that are tested without a database: what is found is agreed. */
public final class MailsAheadInTests {

  private MailsAheadInTests() {}

  public static MailsAhead findingNone() {
    return finding(mock(Notices.class), List.of(), null);
  }

  public static MailsAhead refusing(Refusal why) {
    return finding(mock(Notices.class), List.of(), why);
  }

  static MailsAhead finding(Notices notices, List<NoticeRequest> mails, @Nullable Refusal why) {
    Foresight look = mock();
    given(look.isOverWithin(any())).willReturn(true);
    given(look.isOver()).willReturn(true);
    given(look.mails()).willReturn(mails);
    given(look.refusal()).willReturn(Optional.ofNullable(why));
    return looking(notices, look);
  }

  static MailsAhead looking(Notices notices, Foresight look) {
    ForeseenNotices foreseen = mock();
    given(foreseen.begin(any())).willReturn(look);
    return new MailsAhead(notices, foreseen);
  }
}
