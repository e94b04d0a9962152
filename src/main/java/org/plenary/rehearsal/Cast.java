package org.plenary.rehearsal;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.programme.ApplicantType;
import org.springframework.stereotype.Component;

/**
 * Finds the made-up people of a rehearsal their parts. The same part is always played by the same
 * person.
 */
@Component
class Cast {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private final People people;

  Cast(People people) {
    this.people = people;
  }

  /** The office: one who runs the edition, and two who check entries beside them. */
  List<Person> office() {
    return List.of(
        people.add(
            newPerson("Han Seo-yeon", "staff@plenary.example", "WeGO Secretariat", SEOUL),
            Role.STAFF),
        people.add(
            newPerson("Park Do-hyun", "screener@plenary.example", "WeGO Secretariat", SEOUL),
            Role.STAFF),
        people.add(
            newPerson(
                "Yoon Min-a", "programme@plenary.example", "Seoul Metropolitan Government", SEOUL),
            Role.STAFF));
  }

  Person administrator() {
    return people.add(
        newPerson("Administrator", "admin@plenary.example", "WeGO Secretariat", SEOUL),
        Role.ADMINISTRATOR);
  }

  void othersWhoMaySignIn() {
    administrator();
    people.add(
        newPerson(
            "Eleni Markou",
            "auditor@plenary.example",
            "Independent auditor",
            ZoneId.of("Europe/Athens")),
        Role.AUDITOR);
  }

  /**
   * Applicants from the member cities, in the shares of a real edition: about half technology, less
   * than half people, a few leaders.
   */
  List<Applicant> applicants(int count) {
    List<Place> places = Material.places();
    List<Project> projects = Material.projects();
    List<Applicant> applicants = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Place place = places.get(number % places.size());
      applicants.add(applicant(number, place, projects.get(number % projects.size())));
    }
    return applicants;
  }

  private Applicant applicant(int number, Place place, Project project) {
    boolean leads = number % 13 == 6;
    ApplicantType type =
        leads
            ? ApplicantType.INDIVIDUAL
            : switch (number % 5) {
              case 3 -> ApplicantType.INSTITUTION;
              case 4 -> ApplicantType.COMPANY;
              default -> ApplicantType.CITY;
            };
    String category = leads ? "leadership" : number % 2 == 0 ? "tech" : "human";
    String name = name(number);
    Person person =
        people.add(
            newPerson(name, address(name + " " + number, place.city()), place.city(), place.zone()),
            Role.APPLICANT);
    return new Applicant(number, person, category, type, place, project);
  }

  /** One password for all of them, so that a visitor can play every part. */
  void giveEverybodyThePassword(String password) {
    List<PersonId> everybody = new ArrayList<>();
    for (Role role : Role.values()) {
      people.listWithRole(role).forEach(person -> everybody.add(person.id()));
    }
    people.setPassword(everybody.stream().distinct().toList(), password);
  }

  Person get(PersonId id) {
    return people.get(id);
  }

  private static String name(int number) {
    List<String> given = Material.givenNames();
    List<String> family = Material.familyNames();
    // A stride that shares no factor with the number of names meets all of them.
    return given.get(number * 7 % given.size()) + " " + family.get(number * 11 % family.size());
  }

  static NewPerson newPerson(String name, String address, String organisation, ZoneId zone) {
    return new NewPerson(name, address, organisation, Locale.ENGLISH, zone);
  }

  /** An address under {@code .example}, where no mail can ever arrive by mistake. */
  static String address(String name, String at) {
    return plain(name).replace(' ', '.') + "@" + plain(at).replace(" ", "-") + ".example";
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
