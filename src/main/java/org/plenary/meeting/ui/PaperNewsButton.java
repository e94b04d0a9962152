package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingNotices;
import org.plenary.meeting.MeetingWork;
import org.plenary.meeting.PaperNews;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;

/** Lets the office tell those invited that papers are out. */
@SpringComponent
class PaperNewsButton {

  private final PaperNews news;
  private final MeetingNotices notices;
  private final MeetingWork work;
  private final MailedJobs jobs;

  PaperNewsButton(PaperNews news, MeetingNotices notices, MeetingWork work, MailedJobs jobs) {
    this.news = news;
    this.notices = notices;
    this.work = work;
    this.jobs = jobs;
  }

  /** Hidden until there is a paper nobody was told of; {@link #refresh} looks again. */
  Button of(Person person, Meeting meeting) {
    Button button = new Button(text("meeting.page.papers-announce"), new Icon("mail"));
    button.addClickListener(event -> ask(person, meeting, button));
    refresh(button, person, meeting);
    return button;
  }

  void refresh(Button button, Person person, Meeting meeting) {
    button.setVisible(!news.listNew(person, meeting.id()).isEmpty());
  }

  private void ask(Person person, Meeting meeting, Button button) {
    List<Attachment> papers = news.listNew(person, meeting.id());
    TextArea leave = new TextArea(text("meeting.page.papers-leave"));
    leave.setHelperText(text("meeting.page.papers-leave-help"));
    leave.setWidthFull();
    AskDialog dialog =
        jobs.ask(
            text("meeting.page.papers-announce"),
            text(
                "meeting.page.papers-announce-text",
                papers.size(),
                notices.countTold(meeting.id())),
            text("meeting.page.papers-announce"),
            () ->
                new JobPlan(
                    "meeting.job.papers",
                    List.of(meeting.title()),
                    work.announcePapers(person, meeting.id(), leave.getValue())),
            () -> refresh(button, person, meeting),
            leave);
    if (PaperNews.areLate(meeting, papers)) {
      dialog.with(leave);
    }
    dialog.open();
  }
}
