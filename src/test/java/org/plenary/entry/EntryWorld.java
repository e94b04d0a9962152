package org.plenary.entry;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Papers;

/** A small world for tests: an edition whose call is open, a few people, entries at any step. */
public class EntryWorld {

  public static final Instant IN_THE_CALL = Instant.parse("2023-05-16T09:00:00Z");

  public final Person han = person("Han Seo-yeon", Role.STAFF);
  public final Person park = person("Park Ji-ho", Role.STAFF);
  public final Person lee = person("Lee Min-a", Role.STAFF);
  public final Person auditor = person("Ada Okafor", Role.AUDITOR);
  public final Person marijke = person("Marijke Verbeek", Role.APPLICANT);
  public final Person daan = person("Daan Oosterhuis", Role.APPLICANT);
  public final Person stranger = person("Somebody Else", Role.APPLICANT);

  private final Editions editions;
  private final Entries entries;
  private final EntryAnswers answers;
  private final EntryFiles files;
  private final Screenings screenings;
  private final PlenaryClock clock;
  private final Map<PersonId, Person> known = new HashMap<>();
  private int count;

  EntryWorld(
      Editions editions,
      Entries entries,
      EntryAnswers answers,
      EntryFiles files,
      Screenings screenings,
      PlenaryClock clock) {
    this.editions = editions;
    this.entries = entries;
    this.answers = answers;
    this.files = files;
    this.screenings = screenings;
    this.clock = clock;
  }

  /** Call first in each test: the people are known, and it is a day in the call. */
  public Edition begin(People people) {
    for (Person one : new Person[] {han, park, lee, auditor, marijke, daan, stranger}) {
      known.put(one.id(), one);
    }
    lenient().when(people.get(any())).thenAnswer(call -> known.get(call.getArgument(0)));
    lenient()
        .when(people.find(any()))
        .thenAnswer(call -> Optional.ofNullable(known.get(call.<PersonId>getArgument(0))));
    lenient()
        .when(people.list(any()))
        .thenAnswer(
            call -> {
              Map<PersonId, Person> asked = new HashMap<>(known);
              asked.keySet().retainAll(call.<Collection<PersonId>>getArgument(0));
              return asked;
            });
    clock.stopAt(Instant.parse("2023-02-20T00:00:00Z"));
    Edition edition = published();
    clock.stopAt(IN_THE_CALL);
    return edition;
  }

  private Edition published() {
    Edition loaded = editions.load(han, "prize/2023");
    return editions.publish(han, loaded.id());
  }

  public Instant closes(Edition edition) {
    return edition.date(EditionDate.CALL_CLOSES).at();
  }

  Entry draft(Person by, Edition edition, String title) {
    return entries.start(by, wanted(edition, "tech", ApplicantType.CITY, title));
  }

  static NewEntry wanted(Edition edition, String category, ApplicantType applicant, String title) {
    return new NewEntry(
        edition.id(),
        category,
        applicant,
        "City of Rotterdam",
        "Rotterdam",
        "Netherlands",
        "Europe",
        title);
  }

  /** A draft with every answer and file the form insists on. */
  Entry completeDraft(Person by, Edition edition, String title) {
    Entry draft = draft(by, edition, title);
    complete(by, draft.id());
    return draft;
  }

  void complete(Person by, EntryId id) {
    FormSchema schema = answers.schema(by, id);
    Map<String, Object> context = answers.context(by, id);
    Answers known = answers.now(by, id);
    Answers complete = CompleteAnswers.of(schema, context, known);
    complete.values().forEach((key, value) -> write(by, id, key, value));
    for (FormField field : schema.shownFields(complete, context)) {
      Integer least = field.limits().least();
      if (field.type() == FieldType.FILES && least != null && least > 0) {
        addFile(by, id, field.key(), "letter.pdf");
      }
    }
  }

  void write(Person by, EntryId id, String key, Object value) {
    var stored = answers.load(by, id).get(key);
    answers.save(by, id, key, value, stored == null ? 0 : stored.revision());
  }

  void addFile(Person by, EntryId id, String field, String name) {
    files.add(by, id, field, name, Papers.in(String.valueOf(count++)));
  }

  Entry sent(Person by, Edition edition, String title) {
    Entry draft = completeDraft(by, edition, title);
    entries.submit(by, draft.id());
    return entries.get(draft.id());
  }

  Entry inScreening(Person by, Edition edition, String title) {
    Entry sent = sent(by, edition, title);
    screenings.beginScreening(sent.id());
    return entries.get(sent.id());
  }

  public Entry eligible(Person by, Edition edition, String title) {
    Entry entry = inScreening(by, edition, title);
    screenings.decide(han, entry.id(), Verdict.ELIGIBLE, null, "");
    screenings.decide(park, entry.id(), Verdict.ELIGIBLE, null, "");
    return entries.get(entry.id());
  }

  public static Person person(String name, Role role) {
    return new Person(
        PersonId.next(),
        name,
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ".") + "@example.org",
        "City of Rotterdam",
        Set.of(role),
        Locale.UK,
        ZoneId.of("Europe/Amsterdam"));
  }
}
