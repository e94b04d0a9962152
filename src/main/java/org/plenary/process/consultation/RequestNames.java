package org.plenary.process.consultation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.consultation.CommentRequests;
import org.plenary.consultation.RoundId;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** What is owed a round goes by the round's name. */
@Component
class RequestNames implements SubjectNames {

  private final CommentRequests requests;
  private final RoundNames rounds;

  RequestNames(CommentRequests requests, RoundNames rounds) {
    this.requests = requests;
    this.rounds = rounds;
  }

  @Override
  public String procedure() {
    return "request";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    Map<String, RoundId> about = requests.rounds(keys);
    return byRequest(about, rounds.names(ids(about)));
  }

  @Override
  public Map<String, String> programmes(Collection<String> keys) {
    Map<String, RoundId> about = requests.rounds(keys);
    return byRequest(about, rounds.programmes(ids(about)));
  }

  private static Set<String> ids(Map<String, RoundId> about) {
    Set<String> ids = new HashSet<>();
    about.values().forEach(round -> ids.add(round.value()));
    return ids;
  }

  private static Map<String, String> byRequest(
      Map<String, RoundId> about, Map<String, String> words) {
    return about.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> words.get(one.getValue().value())));
  }
}
