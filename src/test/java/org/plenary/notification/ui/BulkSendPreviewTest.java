package org.plenary.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.notification.Foresight;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.plenary.notification.RenderedMail;
import org.plenary.shared.Refusal;
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
  private final List<Refusal> refusals = new ArrayList<>();

  @BeforeEach
  void render() {
    when(notices.preview(any()))
        .thenReturn(new RenderedMail("“Walk-in hours” goes to the jury", "text", "<p>html</p>"));
  }

  @Test
  void showsASampleInAFrameThatMayRunNothing() {
    open(209);

    assertThat(_find(H3.class))
        .extracting(H3::getText)
        .containsExactly("209 mails go out with this", "“Walk-in hours” goes to the jury");
    IFrame frame = _get(IFrame.class);
    assertThat(frame.getElement().getAttribute("sandbox")).isEmpty();
    assertThat(frame.getSrcdoc()).contains("<p>html</p>");
  }

  @Test
  void countsWhoGetsTwoMailsOnce() {
    assertThat(BulkPanes.countReaders(BulkPlan.of(Collections.nCopies(209, REQUEST)))).isEqualTo(1);
  }

  @Test
  void sendsOnlyWhenToldTo() {
    open(209);
    assertThat(sent).hasValue(0);

    _click(_get(Button.class, spec -> spec.withText("Send 209 mails")));

    assertThat(sent).hasValue(1);
    _assertNone(Dialog.class);
  }

  @Test
  void goesOnAtOnceWhereNobodyIsWrittenTo() {
    open(0);

    assertThat(sent).hasValue(1);
    _assertNone(Dialog.class);
  }

  @Test
  void handsARefusalToTheScreenThatAsked() {
    Refusal why = new Refusal("notification.ahead.none") {};

    MailsAheadInTests.finding(notices, List.of(), why)
        .show(() -> {}, sent::incrementAndGet, refusals::add);

    assertThat(refusals).containsExactly(why);
    assertThat(sent).hasValue(0);
    _assertNone(Dialog.class);
  }

  @Test
  void abandonsTheLookOfWhoeverLeaves() {
    Foresight look = mock();
    when(look.count()).thenReturn(12);
    MailsAheadInTests.looking(notices, look).show(() -> {}, sent::incrementAndGet, refusals::add);
    assertThat(_get(Paragraph.class).getText()).isEqualTo("Looking ahead… 12 mails so far");

    _click(_get(Button.class, spec -> spec.withText("Not now")));

    verify(look).abandon();
    assertThat(sent).hasValue(0);
  }

  private void open(int count) {
    MailsAheadInTests.finding(notices, Collections.nCopies(count, REQUEST), null)
        .show(() -> {}, sent::incrementAndGet, refusals::add);
  }

  @Test
  void asksThePlanOnlyForWhatIsLookedAt() {
    List<NoticeRequest> page = BulkPlan.of(Collections.nCopies(209, REQUEST)).list(200, 50);

    assertThat(page).hasSize(9);
  }
}
