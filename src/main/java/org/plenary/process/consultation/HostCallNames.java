package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.meeting.HostCalls;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The choice of a host goes by what is to be hosted. */
@Component
class HostCallNames implements SubjectNames {

  private final HostCalls calls;

  HostCallNames(HostCalls calls) {
    this.calls = calls;
  }

  @Override
  public String procedure() {
    return "host-call";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return calls.names(keys);
  }
}
