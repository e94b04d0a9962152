package org.plenary.entry.ui;

import com.vaadin.flow.component.UI;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.ui.EditionWords;
import org.plenary.shared.Refusal;
import org.plenary.ui.Toast;

/** Words and habits the screens of an entry share. */
public final class EntryScreen {

  private EntryScreen() {}

  /** "Tech-InnovaCity · City of Rotterdam". */
  static String facts(Entry entry, Edition edition) {
    return text(
        "entry.facts.category-and-applicant",
        category(edition, entry.category()),
        entry.applicant().isBlank() ? EditionWords.of(entry.applicantType()) : entry.applicant());
  }

  static String category(Edition edition, String key) {
    return edition.findCategory(key).map(found -> found.name()).orElse(key);
  }

  static String type(ApplicantType type) {
    return EditionWords.of(type);
  }

  public static String title(Entry entry) {
    return entry.title().isBlank() ? text("entry.untitled") : entry.title();
  }

  /** Does something that a rule may refuse, and says why where it does. */
  public static boolean attempt(Runnable action) {
    Toast.settle();
    try {
      action.run();
      return true;
    } catch (Refusal refusal) {
      Toast.refuse(text(refusal.messageKey(), refusal.arguments()));
      return false;
    }
  }

  public static boolean isOwner(Person person, Entry entry) {
    return entry.owner().equals(person.id());
  }

  public static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
