package org.plenary.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.plenary.programme.Edition;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Puts mails about an entry into the outbox: to its owner and, where it is named, contact 2. */
@Component
class EntryMail {

  private static final String CONTACT_NAME = "secondContactName";
  private static final String CONTACT_EMAIL = "secondContactEmail";

  private final Notices notices;
  private final People people;
  private final SubmissionRows submissions;

  EntryMail(Notices notices, People people, SubmissionRows submissions) {
    this.notices = notices;
    this.people = people;
    this.submissions = submissions;
  }

  Person owner(EntryRecord entry) {
    return people.get(entry.owner());
  }

  void toOwner(Letter letter) {
    queue(letter, owner(letter.entry()).asRecipient());
  }

  void toOwnerAndContact(Letter letter) {
    Person owner = owner(letter.entry());
    queue(letter, owner.asRecipient());
    contact(letter.entry(), owner).forEach(contact -> queue(letter, contact));
  }

  void queue(Letter letter, Recipient to) {
    Edition edition = letter.edition();
    Map<String, Object> values = new LinkedHashMap<>(letter.values());
    values.put("title", letter.entry().title);
    values.put("edition", edition.name());
    notices.queue(
        new NoticeRequest(
            edition.programme() + "/" + letter.template(),
            to,
            letter.entry().id().subject(),
            letter.link(),
            letter.deadline(),
            values,
            edition.replyTo()));
  }

  /** Somebody without an account reads in the owner's language and zone. */
  private List<Recipient> contact(EntryRecord entry, Person owner) {
    List<Recipient> found = new ArrayList<>();
    submissions
        .findLatest(entry.id())
        .map(sent -> sent.answers())
        .filter(answers -> isAnother(answers, owner))
        .ifPresent(
            answers ->
                found.add(
                    new Recipient(
                        null,
                        answers.text(CONTACT_NAME),
                        answers.text(CONTACT_EMAIL).strip(),
                        owner.locale(),
                        owner.zone())));
    return found;
  }

  private static boolean isAnother(Answers answers, Person owner) {
    String email = answers.text(CONTACT_EMAIL).strip();
    return !email.isEmpty() && !email.equalsIgnoreCase(owner.email());
  }

  /**
   * A mail about an entry.
   *
   * @param template the last part of its name
   */
  record Letter(
      Edition edition,
      EntryRecord entry,
      String template,
      String link,
      @Nullable Deadline deadline,
      Map<String, Object> values) {

    static Letter about(Edition edition, EntryRecord entry, String template) {
      return new Letter(edition, entry, template, link(entry, ""), null, Map.of());
    }

    Letter leadingTo(String page) {
      return new Letter(edition, entry, template, link(entry, page), deadline, values);
    }

    Letter due(Deadline by) {
      return new Letter(edition, entry, template, link, by, values);
    }

    Letter with(String name, Object value) {
      Map<String, Object> more = new LinkedHashMap<>(values);
      more.put(name, value);
      return new Letter(edition, entry, template, link, deadline, more);
    }

    private static String link(EntryRecord entry, String page) {
      return "/my-entries/" + entry.id + page;
    }
  }
}
