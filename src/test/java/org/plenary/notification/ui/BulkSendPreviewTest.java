package org.plenary.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.plenary.notification.RenderedMail;
import org.plenary.shared.Subject;
import org.plenary.support.MockScreen;

class BulkSendPreviewTest {

  private static final NoticeRequest REQUEST =
      new NoticeRequest(
          "prize/entry-eligible",
          new Recipient(null, "Jan", "jan@example.org", Locale.ENGLISH, ZoneId.of("UTC")),
          new Subject("entry", "e1"),
          "/entries/e1",
          null,
          Map.of(),
          null);

  @RegisterExtension final MockScreen screen = new MockScreen();

  private final Notices notices = mock();
  private final AtomicInteger sent = new AtomicInteger();

  @BeforeEach
  void render() {
    when(notices.preview(any()))
        .thenReturn(new RenderedMail("“Walk-in hours” goes to the jury", "text", "<p>html</p>"));
  }

  @Test
  void showsASampleInAFrameThatMayRunNothing() {
    open(209);

    assertThat(_get(H3.class).getText()).isEqualTo("“Walk-in hours” goes to the jury");
    IFrame frame = _get(IFrame.class);
    assertThat(frame.getElement().getAttribute("sandbox")).isEmpty();
    assertThat(frame.getSrcdoc()).contains("<p>html</p>");
  }

  @Test
  void sendsOnlyWhenToldTo() {
    open(209);
    assertThat(sent).hasValue(0);

    _click(_get(Button.class, spec -> spec.withText("Send 209 mails")));

    assertThat(sent).hasValue(1);
  }

  @Test
  void offersNothingToSendToNobody() {
    open(0);

    _assertNone(IFrame.class);
    assertThat(_get(Button.class).getText()).isEqualTo("Not now");
  }

  private void open(int count) {
    BulkPlan plan = BulkPlan.of(Collections.nCopies(count, REQUEST));
    new BulkSendPreview(notices, plan, sent::incrementAndGet).open();
  }

  @Test
  void asksThePlanOnlyForWhatIsLookedAt() {
    List<NoticeRequest> page = BulkPlan.of(Collections.nCopies(209, REQUEST)).list(200, 50);

    assertThat(page).hasSize(9);
  }
}
