package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.identity.Person;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.Reply;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Badge;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** One's own answer: asked for with one click, and once it is given a line that may be changed. */
record OwnReply(
    Invitations invitations, Person person, MeetingId meeting, Invitee own, Runnable refresh) {

  private static final List<Reply> ANSWERS = List.of(Reply.YES, Reply.MAYBE, Reply.NO);

  Component shown() {
    return own.reply() == Reply.NONE ? asked() : given();
  }

  private NextStep asked() {
    Component[] buttons = ANSWERS.stream().map(this::button).toArray(Component[]::new);
    ((Button) buttons[0]).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep(
        "calendar", text("meeting.page.reply-title"), text("meeting.page.reply-text"), buttons);
  }

  private PageSection given() {
    Paragraph may = new Paragraph(text("meeting.page.reply-text"));
    may.addClassName("ink2");
    Button note =
        new Button(
            text(own.note().isBlank() ? "meeting.page.note-add" : "meeting.page.note-change"),
            event -> askNote());
    Div acts = new Div();
    acts.addClassName("acts");
    acts.add(
        Stream.concat(
                Stream.of(note),
                ANSWERS.stream().filter(other -> other != own.reply()).map(this::button))
            .toArray(Component[]::new));
    PageSection section =
        new PageSection(text("meeting.page.reply-own"), new Badge(MeetingWords.reply(own.reply())));
    if (!own.note().isBlank()) {
      Paragraph words = new Paragraph(own.note());
      words.addClassName("words");
      words.getElement().setAttribute("dir", "auto");
      section.add(words);
    }
    section.add(may, acts);
    return section;
  }

  private Button button(Reply reply) {
    return new Button(
        text("meeting.page.reply-" + reply.key()),
        event -> MeetingWords.attempt(() -> answer(reply, own.note())));
  }

  private void askNote() {
    TextArea note = new TextArea(text("meeting.page.reply-note"));
    note.setMaxLength(500);
    note.setValue(own.note());
    note.setWidthFull();
    new AskDialog(
            text("meeting.page.note-title"),
            "",
            text("meeting.page.note-save"),
            () -> answer(own.reply(), note.getValue()))
        .with(note)
        .open();
  }

  private void answer(Reply reply, String note) {
    invitations.answer(person, meeting, reply, note);
    Toast.show(text("meeting.page.replied"));
    refresh.run();
  }
}
