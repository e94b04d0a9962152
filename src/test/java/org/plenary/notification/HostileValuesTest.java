package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.notification.SomeNotice.aReminder;

import org.junit.jupiter.api.Test;

/** What people type must be read as they typed it, and as nothing else. */
class HostileValuesTest {

  private final MailWorkshop workshop = new MailWorkshop();

  @Test
  void showsAPastedScriptAsText() {
    RenderedMail mail = with("title", "<script>alert('x')</script><img src=x onerror=y>");

    assertThat(mail.html())
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
        .doesNotContain("<script", "<img");
    assertThat(mail.text()).contains("<script>alert('x')</script>");
  }

  @Test
  void showsMarkdownAsText() {
    String typed = "**Free** [click](https://evil.example) # now ![x](y) `z`";

    RenderedMail mail = with("title", typed);

    assertThat(mail.text()).contains(typed);
    assertThat(mail.html()).contains(typed).doesNotContain("href=\"https://evil.example");
  }

  @Test
  void readsNoPlaceholderOutOfAValue() {
    assertThat(with("title", "{{secretLink}} {{#due}}").text()).contains("{{secretLink}} {{#due}}");
  }

  @Test
  void letsNoValueStandForAnother() {
    assertThat(with("title", "\uE0001\uE001").text()).contains("“1”");
  }

  @Test
  void keepsTheSubjectOnOneLine() {
    RenderedMail mail = with("title", "Hours\r\nBcc: everyone@example.org\n\nHello");

    assertThat(mail.subject())
        .doesNotContain("\r", "\n")
        .contains("Hours Bcc: everyone@example.org Hello");
  }

  @Test
  void dropsControlSigns() {
    assertThat(with("title", "Wal\u0000k\u001b[31m-in").text()).contains("“Walk[31m-in”");
  }

  @Test
  void keepsAllOfALongTitleButNotInTheSubject() {
    String endless = "city ".repeat(8000) + "end";

    RenderedMail mail = with("title", endless);

    assertThat(mail.subject()).hasSizeLessThan(201).contains("…");
    assertThat(mail.text()).contains(endless);
  }

  @Test
  void countsNothingAsNothing() {
    assertThat(with("missing", 0).text()).doesNotContain("0 answers");
    assertThat(with("missing", 1).text()).contains("1 answer is still missing");
  }

  @Test
  void refusesANoticeThatLacksAValue() {
    assertThatThrownBy(() -> workshop.render(aReminder().without("title").request()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title");
  }

  private RenderedMail with(String name, Object value) {
    return workshop.render(aReminder().with(name, value).request());
  }
}
