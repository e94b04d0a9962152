package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.FileListField;
import org.plenary.ui.PageSection;

/** What there is to read before a meeting; the office puts it there, or says that there is none. */
class PaperSection extends PageSection {

  private final PaperFiles files;
  private final PaperStanding standing;
  private final @Nullable Button announce;
  private final Runnable changed;
  private Consumer<Button> news = button -> {};

  /**
   * Papers that are only read, or those of the office.
   *
   * @param announce tells those invited; empty where papers are only read
   */
  PaperSection(
      PaperFiles files, PaperStanding standing, @Nullable Button announce, Runnable changed) {
    super(text("meeting.page.papers"));
    this.files = files;
    this.standing = standing.onChange(this::renew);
    this.announce = announce;
    this.changed = changed;
    count(files.list().size());
    standing.show(files.list().isEmpty());
    add(standing);
    if (announce == null) {
      add(FileListField.readOnly(files));
    } else {
      add(new FileListField(files).onChange(this::renew), announce);
    }
  }

  PaperSection onNews(Consumer<Button> news) {
    this.news = news;
    return this;
  }

  private void renew() {
    count(files.list().size());
    standing.show(files.list().isEmpty());
    if (announce != null) {
      news.accept(announce);
    }
    changed.run();
  }
}
