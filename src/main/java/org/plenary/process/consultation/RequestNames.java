package org.plenary.process.consultation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.plenary.consultation.CommentRequests;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** What is owed a round goes by the round's name. */
@Component
class RequestNames implements SubjectNames {

  private final CommentRequests requests;
  private final Guidelines guidelines;

  RequestNames(CommentRequests requests, Guidelines guidelines) {
    this.requests = requests;
    this.guidelines = guidelines;
  }

  @Override
  public String procedure() {
    return "request";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return requests.names(keys);
  }

  @Override
  public Map<String, String> programmes(Collection<String> keys) {
    Map<String, GuidelineId> about = requests.guidelines(keys);
    Map<GuidelineId, String> titles = guidelines.titles(Set.copyOf(about.values()));
    return about.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> titles.get(one.getValue())));
  }
}
