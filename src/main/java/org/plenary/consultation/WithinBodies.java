package org.plenary.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.springframework.stereotype.Component;

/**
 * Who hears what became of the comments of bodies: whoever speaks for one hears of all it handed
 * in, and whoever else wrote within it of their own. Where nobody speaks for it any more, as it was
 * closed, whoever handed its answer in hears of all.
 */
@Component
public class WithinBodies {

  private final AskedPeople asked;
  private final BodyAnswerRows answers;
  private final Bodies bodies;
  private final People people;

  WithinBodies(AskedPeople asked, BodyAnswerRows answers, Bodies bodies, People people) {
    this.asked = asked;
    this.answers = answers;
    this.bodies = bodies;
    this.people = people;
  }

  /**
   * Somebody and the comments they hear of.
   *
   * @param speaksFor the body these are all the comments of; else empty
   * @param through the body that handed in what they wrote; else empty
   */
  public record Told(
      Person person, String speaksFor, String through, List<Comment> comments, String link) {}

  /** Nobody twice for one body. */
  public List<Told> list(Round round, Map<BodyId, List<Comment>> said) {
    List<Asked> all = asked.list(round);
    Map<BodyId, Body> names = bodies.list(said.keySet());
    List<Told> told = new ArrayList<>();
    said.forEach((body, comments) -> told.addAll(of(round, names.get(body), comments, all)));
    return told;
  }

  private List<Told> of(Round round, Body body, List<Comment> comments, List<Asked> all) {
    List<Told> told = new ArrayList<>();
    all.stream()
        .filter(one -> one.speaksFor().stream().anyMatch(own -> own.id().equals(body.id())))
        .map(Asked::person)
        .map(to -> new Told(to, body.name(), "", comments, desk(round, body)))
        .forEach(told::add);
    if (told.isEmpty()) {
      people.list(submitters(comments)).values().stream()
          .filter(WithinBodies::isHere)
          .map(to -> new Told(to, body.name(), "", comments, report(round)))
          .forEach(told::add);
    }
    Map<PersonId, List<Comment>> writers = writers(comments);
    told.forEach(one -> writers.remove(one.person().id()));
    Set<PersonId> seated = reviewers(body, all);
    people.list(writers.keySet()).values().stream()
        .filter(WithinBodies::isHere)
        .map(
            to ->
                new Told(
                    to,
                    "",
                    body.name(),
                    writers.get(to.id()),
                    seated.contains(to.id()) ? ConsultationRoutes.ownComments() : report(round)))
        .forEach(told::add);
    return told;
  }

  private Set<PersonId> submitters(List<Comment> comments) {
    return comments.stream()
        .map(Comment::submission)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(submission -> answers.findSubmitter(submission).stream())
        .collect(Collectors.toSet());
  }

  private static Map<PersonId, List<Comment>> writers(List<Comment> comments) {
    return comments.stream()
        .filter(comment -> comment.person() != null)
        .collect(Collectors.groupingBy(Comment::person, LinkedHashMap::new, Collectors.toList()));
  }

  /** Who still sees on their own page what they wrote within it; the report is for everybody. */
  private static Set<PersonId> reviewers(Body body, List<Asked> all) {
    return all.stream()
        .filter(one -> one.reviewsFor().stream().anyMatch(own -> own.body().id().equals(body.id())))
        .map(one -> one.person().id())
        .collect(Collectors.toSet());
  }

  private static String desk(Round round, Body body) {
    return ConsultationRoutes.desk(round.id(), body.id());
  }

  private static String report(Round round) {
    return ConsultationRoutes.report(round.id());
  }

  private static boolean isHere(Person person) {
    return person.state() == PersonState.ACTIVE;
  }
}
